import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { StaffMember, StaffSort } from '../dto/staff.dto.js';
import type { StaffCondition } from './staff-condition.js';

/** A row as the database gives it; names of codes are added after. */
export type StaffRow = Omit<
  StaffMember,
  'onPosting' | 'onPlacement' | 'titleLevelName' | 'establishmentTypeName'
> & {
  onPosting: number;
  onPlacement: number;
};

/** Each order is one of the table's indexes, so that a page is read without sorting its community. */
const ORDER: Record<keyof typeof StaffSort, string> = {
  STAFF_NUMBER: 'e.staff_number, e.id',
  NAME: 'e.pinyin, e.id',
  INSTITUTION: 'i.code, e.staff_number, e.id',
};

/** Small communities tempt the optimizer to sort; the indexes that give the order are named. */
const INDEX: Record<keyof typeof StaffSort, string> = {
  STAFF_NUMBER: 'FORCE INDEX FOR ORDER BY (ix_employment_staff_number)',
  NAME: 'FORCE INDEX FOR ORDER BY (ix_employment_pinyin)',
  INSTITUTION: '',
};

/** The title that a person holds on the day. */
const TITLE = `t.person_id = e.person_id AND t.certified_on <= ?
              AND (t.held_to IS NULL OR t.held_to >= ?)`;

@Injectable()
export class StaffRepository {
  /**
   * One page in one round trip: its employments first, by an index in the page's order, and only then what belongs
   * to those few. Joined the other way round, a whole community would be put together to show fifty.
   */
  page(
    tx: Tx,
    condition: StaffCondition,
    sort: keyof typeof StaffSort,
    { first, offset }: { first: number; offset: number },
  ): Promise<StaffRow[]> {
    const { on } = condition;
    return tx.query(
      `SELECT STRAIGHT_JOIN p.id, e.staff_number AS staffNumber, p.name, p.gender, p.birth_date AS birthDate,
              e.institution_id AS institutionId, n.name AS institutionName, d.name AS departmentName,
              e.post_name AS postName, t.name AS titleName, t.level AS titleLevel,
              e.establishment_type AS establishmentType, p.id_number_masked AS idNumberMasked,
              p.phone_masked AS phoneMasked, s.source_kind <=> 'POSTING' AS onPosting, s.source_kind <=> 'PLACEMENT' AS onPlacement,
              COALESCE(sn.name, n.name) AS servingInstitutionName
         FROM (SELECT STRAIGHT_JOIN e.id, e.person_id, e.institution_id, e.department_id, e.staff_number,
                      e.post_name, e.establishment_type, e.pinyin${sort === 'INSTITUTION' ? ', i.code' : ''}
                 FROM employment e ${INDEX[sort]}
                 ${sort === 'INSTITUTION' ? 'JOIN institution i ON i.id = e.institution_id' : ''}
                 ${condition.usesTitle ? `JOIN professional_title t ON ${TITLE}` : ''}
                WHERE ${condition.sql} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?) e
         JOIN person p ON p.id = e.person_id
         JOIN institution_name n ON n.institution_id = e.institution_id AND n.valid_from <= ?
              AND (n.valid_to IS NULL OR n.valid_to >= ?)
         LEFT JOIN department d ON d.id = e.department_id
         LEFT JOIN professional_title t ON ${TITLE}
         LEFT JOIN service_place s ON s.id = (SELECT z.id FROM service_place z WHERE z.person_id = e.person_id
              AND z.from_on <= ? AND z.to_on >= ? ORDER BY z.from_on DESC, z.id DESC LIMIT 1)
         LEFT JOIN institution_name sn ON sn.institution_id = s.institution_id AND sn.valid_from <= ?
              AND (sn.valid_to IS NULL OR sn.valid_to >= ?)
        ORDER BY ${ORDER[sort].replace('i.code', 'e.code')}`,
      [
        ...(condition.usesTitle ? [on, on] : []),
        ...condition.params,
        ...[first, offset, on, on, on, on, on, on, on, on],
      ],
    );
  }

  async count(tx: Tx, condition: StaffCondition): Promise<number> {
    const { on } = condition;
    const title = condition.usesTitle ? `LEFT JOIN professional_title t ON ${TITLE}` : '';
    const rows: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM employment e ${title} WHERE ${condition.sql}`,
      [...(condition.usesTitle ? [on, on] : []), ...condition.params],
    );
    return Number(rows[0]?.total ?? 0);
  }
}
