import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';

/** What the bodies of chains are called in general, where a county has never had one of the code. */
const USUAL: Readonly<Record<string, string>> = {
  PARTY_COMMITTEE: '总医院党委',
  LEADING_GROUP: '医改领导小组',
  SECRETARIAT: '领导小组秘书处',
  MANAGEMENT_COMMITTEE: '管委会',
  MANAGEMENT_OFFICE: '管委会办公室',
  COUNTY_COMMITTEE: '县委',
  ORGANIZATION_DEPARTMENT: '组织部',
  ESTABLISHMENT_OFFICE: '编办',
  HEALTH_BUREAU: '卫健部门',
  CIVIL_HR_BUREAU: '民政和人社部门',
  CIVIL_AFFAIRS_BUREAU: '民政部门',
  HR_BUREAU: '人社部门',
  FINANCE_BUREAU: '财政部门',
  INSURANCE_BUREAU: '医保部门',
  STAFF_CONGRESS: '职代会',
};

/** Chinese names of bodies that the county does not have any more, or never had. */
@Injectable()
export class BodyNames {
  /** In the order of the codes: as last known from cases of the community, else as such a body is usually called. */
  async lastKnown(tx: Tx, communityId: string, codes: readonly string[]): Promise<string[]> {
    const names: string[] = [];
    for (const code of codes) {
      const rows: { name: string }[] = await tx.query(
        `SELECT t.body_name AS name FROM case_task t JOIN approval_case c ON c.id = t.case_id
          WHERE c.community_id = ? AND t.body_code = ? ORDER BY t.opened_at DESC LIMIT 1`,
        [communityId, code],
      );
      names.push(rows[0]?.name ?? USUAL[code] ?? `未登记名称的机构（代码${code}）`);
    }
    return names;
  }
}
