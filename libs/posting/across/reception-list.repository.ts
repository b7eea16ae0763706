import { Injectable } from '@nestjs/common';
import { scopeCondition } from '../../access/index.js';
import type { RuleScope } from '../../access/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { ReceivablePostingSort, ReceptionState } from './reception.dto.js';

/** A posting to another community as its current text says, with the names of the day. */
export interface ReceivableLine {
  caseId: string;
  caseNumber: string;
  version: number;
  contentSha256: string;
  personId: string;
  personName: string;
  kindName: string;
  homeCommunityName: string;
  homeInstitutionName: string;
  communityId: string;
  hostInstitutionId: string;
  hostInstitutionName: string;
  startOn: string;
  endOn: string;
  submittedAt: Date;
  caseStatus: string;
  ended: string;
  state: ReceptionState;
  receptionNumber: string | null;
}

export interface ReceivableSearch {
  text?: string | null | undefined;
  hostInstitutionId?: string | null | undefined;
  state?: string | null | undefined;
  ended?: boolean | null | undefined;
}

const nameOn = (column: string): string =>
  `(SELECT n.name FROM institution_name n WHERE n.institution_id = ${column} AND n.valid_from <= ?
      ORDER BY n.valid_from DESC LIMIT 1)`;

/** What holds the text, else what was asked about it last. */
const LAST = (column: string): string =>
  `(SELECT r.${column} FROM posting_reception r WHERE r.sending_case_id = x.case_id AND r.content_sha256 = x.content_sha256
      ORDER BY r.held_case_id IS NULL, r.requested_at DESC, r.id DESC LIMIT 1)`;

const ROWS = `
  SELECT x.case_id AS caseId, x.case_number AS caseNumber, v.version, x.content_sha256 AS contentSha256,
         x.person_id AS personId, q.name AS personName, x.kind_name AS kindName, h.name AS homeCommunityName,
         ${nameOn('x.home_institution_id')} AS homeInstitutionName, x.community_id AS communityId,
         x.host_institution_id AS hostInstitutionId, ${nameOn('x.host_institution_id')} AS hostInstitutionName,
         x.start_on AS startOn, x.end_on AS endOn, v.submitted_at AS submittedAt, c.status AS caseStatus,
         c.ended_at IS NOT NULL AS ended, ${LAST('case_number')} AS receptionNumber,
         CASE WHEN ${LAST('id')} IS NULL THEN 'NONE'
              WHEN ${LAST('ended_at')} IS NULL THEN 'OPEN'
              WHEN ${LAST('held_case_id')} IS NOT NULL THEN 'CONSENTED'
              WHEN ${LAST('effect')} = 'CONSENTED' THEN 'VOIDED'
              WHEN ${LAST('effect')} = 'REJECTED' AND ${LAST('ended_at')} > v.submitted_at THEN 'REJECTED'
              ELSE 'NONE' END AS state
    FROM posting_crossing x
    JOIN approval_case c ON c.id = x.case_id
    JOIN case_version v ON v.case_id = c.id AND v.version = c.current_version AND v.content_sha256 = x.content_sha256
    JOIN person q ON q.id = x.person_id
    JOIN community h ON h.id = x.home_community_id`;

const ORDER: Readonly<Record<ReceivablePostingSort, string>> = {
  SUBMITTED_LAST: 'l.submittedAt DESC, l.caseId DESC',
  START_FIRST: 'l.startOn, l.caseId',
  HOST: 'l.hostInstitutionName, l.startOn, l.caseId',
};

/** Lists of postings that the host's community has to consent to: of each case its current text alone. */
@Injectable()
export class ReceptionListRepository {
  async page(
    tx: Tx,
    scopes: readonly RuleScope[],
    search: ReceivableSearch,
    today: CalendarDate,
    order: { sort: ReceivablePostingSort; first: number; offset: number },
  ): Promise<{ total: number; items: ReceivableLine[] }> {
    const { sql, params, outer, outerParams } = conditions(scopes, search);
    const from = `FROM (${ROWS} WHERE ${sql}) l WHERE ${outer}`;
    const all = [today, today, ...params, ...outerParams];
    const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total ${from}`, all);
    const items: ReceivableLine[] = await tx.query(
      `SELECT l.* ${from} ORDER BY ${ORDER[order.sort]} LIMIT ? OFFSET ?`,
      [...all, order.first, order.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  /** The case's current text; null when it stays within its community. Sees everything: the caller checks the row. */
  async ofCase(tx: Tx, caseId: string, today: CalendarDate): Promise<ReceivableLine | null> {
    const rows: ReceivableLine[] = await tx.query(`${ROWS} WHERE x.case_id = ?`, [today, today, caseId]);
    return rows[0] ?? null;
  }

  /** The same by the case's number. */
  async byNumber(tx: Tx, number: string, today: CalendarDate): Promise<ReceivableLine | null> {
    const rows: ReceivableLine[] = await tx.query(`${ROWS} WHERE x.case_number = ?`, [today, today, number]);
    return rows[0] ?? null;
  }
}

function conditions(scopes: readonly RuleScope[], search: ReceivableSearch) {
  const scope = scopeCondition(scopes, {
    communityId: 'x.community_id',
    institutionId: 'x.host_institution_id',
  });
  const parts = [scope.sql];
  const params = [...scope.params];
  if (!search.ended) parts.push('c.ended_at IS NULL');
  if (search.hostInstitutionId) {
    parts.push('x.host_institution_id = ?');
    params.push(search.hostInstitutionId);
  }
  const text = search.text?.trim();
  if (text) {
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    parts.push('(q.name LIKE ? OR x.case_number LIKE ?)');
    params.push(like, like);
  }
  const state = search.state ? { outer: 'l.state = ?', outerParams: [search.state] } : null;
  return { sql: parts.join(' AND '), params, ...(state ?? { outer: '1 = 1', outerParams: [] }) };
}
