import { Injectable } from '@nestjs/common';
import { scopeCondition } from '../access/index.js';
import type { RuleScope } from '../access/index.js';
import type { Tx } from '../database/index.js';
import type { MatterInForceSort } from './dto/matter-in-force.dto.js';
import { STATUS_SQL, entryStatusNames } from './matter-status.js';
import type { EntryStatus } from './matter-status.js';

/** An entry as it is listed. */
export interface MatterLine {
  id: string;
  caseNumber: string;
  caseVersion: number;
  contentSha256: string;
  matterType: string;
  matterName: string;
  institutionName: string;
  title: string;
  fromOn: string;
  toOn: string | null;
  amountYuan: string | null;
  headcount: number | null;
  status: EntryStatus;
  replacesCaseNumber: string | null;
  replacedByCaseNumber: string | null;
  implementedAt: Date;
}

export interface MatterSearch {
  text?: string | null | undefined;
  matterType?: string | null | undefined;
  institutionId?: string | null | undefined;
  status?: string | null | undefined;
}

const COLUMNS = `e.id, e.case_number AS caseNumber, e.case_version AS caseVersion,
  e.content_sha256 AS contentSha256, e.matter_type AS matterType, e.matter_name AS matterName,
  e.institution_name AS institutionName, e.title, e.from_on AS fromOn, e.to_on AS toOn, e.amount AS amountYuan,
  e.headcount, e.implemented_at AS implementedAt, ${STATUS_SQL} AS status,
  (SELECT o.case_number FROM matter_in_force o WHERE o.id = e.replaces_id) AS replacesCaseNumber,
  (SELECT r.case_number FROM matter_in_force r WHERE r.replaces_id = e.id) AS replacedByCaseNumber`;

const ORDER: Readonly<Record<keyof typeof MatterInForceSort, string>> = {
  IMPLEMENTED: 'e.implemented_at DESC, e.id DESC',
  FROM: 'e.from_on DESC, e.id DESC',
  TO: 'e.to_on IS NULL, e.to_on, e.id',
  AMOUNT: 'e.amount DESC, e.id DESC',
  INSTITUTION: 'e.institution_name, e.implemented_at DESC, e.id DESC',
};

/** Lists of the register, within what the actor may see. */
@Injectable()
export class MatterListRepository {
  async page(
    tx: Tx,
    scopes: readonly RuleScope[],
    search: MatterSearch,
    sort: keyof typeof MatterInForceSort,
    today: string,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: MatterLine[] }> {
    const where = conditions(scopes, search, today);
    if (!where) return { total: 0, items: [] };
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM matter_in_force e WHERE ${where.sql}`,
      where.params,
    );
    const items: MatterLine[] = await tx.query(
      `SELECT ${COLUMNS} FROM matter_in_force e WHERE ${where.sql} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?`,
      [today, today, ...where.params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async ofCase(tx: Tx, caseId: string, today: string): Promise<MatterLine | null> {
    const rows: MatterLine[] = await tx.query(
      `SELECT ${COLUMNS} FROM matter_in_force e WHERE e.case_id = ?`,
      [today, today, caseId],
    );
    return rows[0] ?? null;
  }

  /** Whom the entries are about, by entry. */
  async peopleOf(tx: Tx, entryIds: readonly string[]): Promise<Map<string, { id: string; name: string }[]>> {
    const people = new Map<string, { id: string; name: string }[]>();
    if (entryIds.length === 0) return people;
    const rows: { entryId: string; id: string; name: string }[] = await tx.query(
      `SELECT entry_id AS entryId, person_id AS id, person_name AS name FROM matter_in_force_person
        WHERE entry_id IN (?) ORDER BY entry_id, person_name, person_id`,
      [entryIds],
    );
    for (const { entryId, ...person } of rows) people.set(entryId, [...(people.get(entryId) ?? []), person]);
    return people;
  }
}

function conditions(
  scopes: readonly RuleScope[],
  search: MatterSearch,
  today: string,
): { sql: string; params: string[] } | null {
  const scope = scopeCondition(scopes, {
    communityId: 'e.community_id',
    institutionId: 'e.owner_institution_id',
  });
  const parts = [scope.sql];
  const params = [...scope.params];
  const add = (sql: string, ...values: string[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  if (search.matterType) add('e.matter_type = ?', search.matterType);
  if (search.institutionId) add('e.institution_id = ?', search.institutionId);
  if (search.status) {
    if (!(search.status in entryStatusNames)) return null;
    add(`${STATUS_SQL} = ?`, today, today, search.status);
  }
  const text = search.text?.trim();
  if (text) {
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    add(
      `(e.title LIKE ? OR e.case_number LIKE ? OR EXISTS (SELECT 1 FROM matter_in_force_person p
          WHERE p.entry_id = e.id AND p.person_name LIKE ?))`,
      like,
      like,
      like,
    );
  }
  return { sql: parts.join(' AND '), params };
}
