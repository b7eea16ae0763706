import { Injectable } from '@nestjs/common';
import type { RuleScope } from '../../access/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { LAST_DAY_SQL, postingScope } from '../posting-status.js';

/** A posting with the names of the day. */
export interface PostingPlace {
  id: string;
  caseNumber: string;
  personId: string;
  personName: string;
  kindName: string;
  hostInstitutionId: string;
  homeInstitutionName: string;
  hostInstitutionName: string;
}

const nameOn = (column: string): string =>
  `(SELECT n.name FROM institution_name n WHERE n.institution_id = ${column} AND n.valid_from <= ?
      ORDER BY n.valid_from DESC LIMIT 1)`;

/** Finds whose postings a month touches. */
@Injectable()
export class AllowanceRepository {
  async within(
    tx: Tx,
    scopes: readonly RuleScope[],
    days: { from: CalendarDate; to: CalendarDate },
    today: CalendarDate,
  ): Promise<PostingPlace[]> {
    const scope = postingScope(scopes);
    if (!scope) return [];
    return tx.query(
      `SELECT p.id, p.case_number AS caseNumber, p.person_id AS personId, q.name AS personName,
              p.kind_name AS kindName, p.host_institution_id AS hostInstitutionId,
              ${nameOn('p.home_institution_id')} AS homeInstitutionName,
              ${nameOn('p.host_institution_id')} AS hostInstitutionName
         FROM posting p JOIN person q ON q.id = p.person_id
        WHERE p.implemented_at IS NOT NULL AND p.cancelled_at IS NULL AND p.start_on <= ? AND ${LAST_DAY_SQL} >= ?
          AND ${scope.sql}`,
      [today, today, days.to, days.from, ...scope.params],
    );
  }

  /** Codes of institutions, which the county's zones name. */
  async hostCodes(tx: Tx, institutionIds: readonly string[]): Promise<Map<string, string>> {
    if (institutionIds.length === 0) return new Map();
    const rows: { id: string; code: string }[] = await tx.query(
      'SELECT id, code FROM institution WHERE id IN (?)',
      [[...new Set(institutionIds)]],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
