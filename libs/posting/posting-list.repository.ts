import { Injectable } from '@nestjs/common';
import type { RuleScope } from '../access/index.js';
import type { Tx } from '../database/index.js';
import type { CalendarDate } from '../rules/index.js';
import { postingScope, statusCondition } from './posting-status.js';

/** A live posting with the names of the day. */
export interface PostingLine {
  id: string;
  caseId: string;
  caseNumber: string;
  kind: string;
  kindName: string;
  personId: string;
  personName: string;
  homeInstitutionName: string;
  hostInstitutionName: string;
  startOn: string;
  endOn: string;
  postName: string;
  implementedAt: Date | null;
  cancelledAt: Date | null;
}

export interface PostingSearch {
  text?: string | null | undefined;
  hostInstitutionId?: string | null | undefined;
  status?: string | null | undefined;
}

const nameOn = (column: string): string =>
  `(SELECT n.name FROM institution_name n WHERE n.institution_id = ${column} AND n.valid_from <= ?
      ORDER BY n.valid_from DESC LIMIT 1)`;

const COLUMNS = `p.id, p.case_id AS caseId, p.case_number AS caseNumber, p.kind, p.kind_name AS kindName,
  p.person_id AS personId, q.name AS personName, p.start_on AS startOn, p.end_on AS endOn, p.post_name AS postName,
  p.implemented_at AS implementedAt, p.cancelled_at AS cancelledAt, ${nameOn('p.home_institution_id')} AS homeInstitutionName,
  ${nameOn('p.host_institution_id')} AS hostInstitutionName`;

const FROM = 'FROM posting p JOIN person q ON q.id = p.person_id';

/** Lists of live postings; a released one shows in its case only. */
@Injectable()
export class PostingListRepository {
  async page(
    tx: Tx,
    scopes: readonly RuleScope[],
    search: PostingSearch,
    today: CalendarDate,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: PostingLine[] }> {
    const where = conditions(scopes, search, today);
    if (!where) return { total: 0, items: [] };
    const { sql, params } = where;
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE ${sql}`,
      params,
    );
    const items: PostingLine[] = await tx.query(
      `SELECT ${COLUMNS} ${FROM} WHERE ${sql} ORDER BY p.start_on DESC, p.id DESC LIMIT ? OFFSET ?`,
      [today, today, ...params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async ofCase(tx: Tx, caseId: string, today: CalendarDate): Promise<PostingLine[]> {
    return tx.query(
      `SELECT ${COLUMNS} ${FROM} WHERE p.case_id = ? AND p.released_at IS NULL ORDER BY q.name, p.id`,
      [today, today, caseId],
    );
  }

  /** The posting within what the actor may see; null when there is none. */
  async byId(
    tx: Tx,
    scopes: readonly RuleScope[],
    id: string,
    today: CalendarDate,
  ): Promise<PostingLine | null> {
    const scope = postingScope(scopes);
    if (!scope) return null;
    const rows: PostingLine[] = await tx.query(
      `SELECT ${COLUMNS} ${FROM} WHERE p.id = ? AND p.released_at IS NULL AND ${scope.sql}`,
      [today, today, id, ...scope.params],
    );
    return rows[0] ?? null;
  }

  /** Which of the postings the actor may see. */
  async visible(tx: Tx, scopes: readonly RuleScope[], ids: readonly string[]): Promise<Set<string>> {
    const scope = postingScope(scopes);
    if (!scope || ids.length === 0) return new Set();
    const rows: { id: string }[] = await tx.query(
      `SELECT p.id FROM posting p WHERE p.id IN (?) AND p.released_at IS NULL AND ${scope.sql}`,
      [ids, ...scope.params],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whom the case is about although it has made no posting of its own: the posting that it is to change. */
  changedBy(tx: Tx, caseId: string, today: CalendarDate): Promise<PostingLine | null> {
    return this.one(
      tx,
      'p.id = (SELECT c.posting_id FROM posting_change c WHERE c.case_id = ?)',
      caseId,
      today,
    );
  }

  private async one(
    tx: Tx,
    condition: string,
    value: string,
    today: CalendarDate,
  ): Promise<PostingLine | null> {
    const rows: PostingLine[] = await tx.query(`SELECT ${COLUMNS} ${FROM} WHERE ${condition}`, [
      today,
      today,
      value,
    ]);
    return rows[0] ?? null;
  }
}

function conditions(
  scopes: readonly RuleScope[],
  search: PostingSearch,
  today: CalendarDate,
): { sql: string; params: string[] } | null {
  const scope = postingScope(scopes);
  if (!scope) return null;
  const parts = ['p.released_at IS NULL', scope.sql];
  const params = [...scope.params];
  const add = (sql: string, ...values: string[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  if (search.hostInstitutionId) add('p.host_institution_id = ?', search.hostInstitutionId);
  if (search.status) {
    const status = statusCondition(search.status, today);
    if (!status) return null;
    add(status.sql, ...status.params);
  }
  const text = search.text?.trim();
  if (text) {
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    add('(q.name LIKE ? OR p.case_number LIKE ?)', like, like);
  }
  return { sql: parts.join(' AND '), params };
}
