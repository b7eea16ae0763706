import { Injectable } from '@nestjs/common';
import type { RuleScope } from '../../access/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** A live transfer with the names of the day. */
export interface TransferLine {
  id: string;
  caseId: string;
  caseNumber: string;
  personId: string;
  personName: string;
  fromInstitutionName: string;
  toInstitutionName: string;
  effectiveOn: string;
  establishmentType: string;
  postName: string;
  post: string | null;
  implementedAt: Date | null;
  cancelledAt: Date | null;
}

export interface TransferSearch {
  text?: string | null | undefined;
  institutionId?: string | null | undefined;
  status?: string | null | undefined;
}

/** Chinese names of the states of a transfer. */
export const transferStatusNames = {
  IN_CHAIN: '审批中',
  SCHEDULED: '待生效',
  IN_FORCE: '已生效',
  CANCELLED: '已取消',
} as const;
export type TransferStatus = keyof typeof transferStatusNames;

/** The state follows from what is recorded and from the day. */
export function transferStatus(
  row: Pick<TransferLine, 'implementedAt' | 'cancelledAt' | 'effectiveOn'>,
  today: CalendarDate,
): TransferStatus {
  if (row.cancelledAt) return 'CANCELLED';
  if (!row.implementedAt) return 'IN_CHAIN';
  return row.effectiveOn > today ? 'SCHEDULED' : 'IN_FORCE';
}

const LIVE = 't.implemented_at IS NOT NULL AND t.cancelled_at IS NULL';
const CONDITIONS: Readonly<Record<TransferStatus, string>> = {
  IN_CHAIN: 't.implemented_at IS NULL',
  SCHEDULED: `${LIVE} AND t.effective_on > ?`,
  IN_FORCE: `${LIVE} AND t.effective_on <= ?`,
  CANCELLED: 't.cancelled_at IS NOT NULL',
};

const nameOn = (column: string): string =>
  `(SELECT n.name FROM institution_name n WHERE n.institution_id = ${column} AND n.valid_from <= ?
      ORDER BY n.valid_from DESC LIMIT 1)`;

const COLUMNS = `t.id, t.case_id AS caseId, t.case_number AS caseNumber, t.person_id AS personId, q.name AS personName,
  t.effective_on AS effectiveOn, t.establishment_type AS establishmentType, t.post_name AS postName, t.post,
  t.implemented_at AS implementedAt, t.cancelled_at AS cancelledAt,
  ${nameOn('t.from_institution_id')} AS fromInstitutionName, ${nameOn('t.to_institution_id')} AS toInstitutionName`;

const FROM = 'FROM personnel_transfer t JOIN person q ON q.id = t.person_id';

/** Lists of live transfers; a released one shows in its case only. */
@Injectable()
export class TransferListRepository {
  async page(
    tx: Tx,
    scopes: readonly RuleScope[],
    search: TransferSearch,
    today: CalendarDate,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: TransferLine[] }> {
    const where = conditions(scopes, search, today);
    if (!where) return { total: 0, items: [] };
    const { sql, params } = where;
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE ${sql}`,
      params,
    );
    const items: TransferLine[] = await tx.query(
      `SELECT ${COLUMNS} ${FROM} WHERE ${sql} ORDER BY t.effective_on DESC, t.id DESC LIMIT ? OFFSET ?`,
      [today, today, ...params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async ofCase(tx: Tx, caseId: string, today: CalendarDate): Promise<TransferLine | null> {
    const rows: TransferLine[] = await tx.query(
      `SELECT ${COLUMNS} ${FROM} WHERE t.case_id = ? AND t.released_at IS NULL`,
      [today, today, caseId],
    );
    return rows[0] ?? null;
  }
}

function conditions(
  scopes: readonly RuleScope[],
  search: TransferSearch,
  today: CalendarDate,
): { sql: string; params: string[] } | null {
  if (scopes.length === 0) return null;
  const params: string[] = [];
  const places = scopes.map(({ communityId, institutionId }) => {
    params.push(communityId, ...(institutionId ? [institutionId, institutionId] : []));
    return institutionId
      ? '(t.community_id = ? AND (t.from_institution_id = ? OR t.to_institution_id = ?))'
      : 't.community_id = ?';
  });
  const parts = [`(${places.join(' OR ')})`, 't.released_at IS NULL'];
  const add = (sql: string, ...values: string[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  const { institutionId, status } = search;
  if (institutionId) {
    add('(t.from_institution_id = ? OR t.to_institution_id = ?)', institutionId, institutionId);
  }
  if (status) {
    if (!(status in CONDITIONS)) return null;
    const sql = CONDITIONS[status as TransferStatus];
    add(sql, ...(sql.includes('?') ? [today] : []));
  }
  const text = search.text?.trim();
  if (text) {
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    add('(q.name LIKE ? OR t.case_number LIKE ?)', like, like);
  }
  return { sql: parts.join(' AND '), params };
}
