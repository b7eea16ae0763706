import type { RuleScope } from '../access/index.js';
import { derivePostingStatus } from '../rules/index.js';
import type { CalendarDate, PostingFacts, PostingStatus } from '../rules/index.js';

/** Chinese names of the states of a posting. */
export const postingStatusNames: Record<PostingStatus, string> = {
  IN_CHAIN: '审批中',
  SCHEDULED: '待到岗',
  ACTIVE: '派驻中',
  SUSPENDED: '已暂停',
  EXTENDING: '延期审批中',
  RETURNING: '提前返回审批中',
  COMPLETED: '已期满',
  ENDED_EARLY: '已提前结束',
  ASSESSED: '已考核',
  CLOSED: '已办结',
  CANCELLED: '已取消',
};

/** The state follows from what is recorded and from the day; nothing has to run at midnight. */
export function statusOf(facts: PostingFacts, today: CalendarDate): PostingStatus {
  return derivePostingStatus(facts, today);
}

/** Last day by its term, extensions included, and last day served, of `p`. */
const END_SQL = 'COALESCE(p.extended_to, p.end_on)';
export const LAST_DAY_SQL = `LEAST(${END_SQL}, COALESCE(p.ended_on, '9999-12-31'))`;

const recorded = (kind: string): string =>
  `EXISTS (SELECT 1 FROM posting_life_event e WHERE e.posting_id = p.id AND e.event_kind = '${kind}')`;
const pending = (kind: string): string =>
  `EXISTS (SELECT 1 FROM posting_change c WHERE c.open_posting_id = p.id AND c.change_kind = '${kind}')`;
const SUSPENDED_SQL = `EXISTS (SELECT 1 FROM posting_life_event s
    LEFT JOIN posting_life_event r ON r.points_to = s.id
   WHERE s.posting_id = p.id AND s.event_kind = 'SUSPENDED' AND s.from_on <= ?
     AND COALESCE(DATE_SUB(r.from_on, INTERVAL 1 DAY), s.to_on, '9999-12-31') >= ?)`;

/** The same state as SQL over `p`, for filters; takes the day four times. */
const STATUS_SQL = `CASE
    WHEN p.cancelled_at IS NOT NULL THEN 'CANCELLED'
    WHEN p.implemented_at IS NULL THEN 'IN_CHAIN'
    WHEN ${LAST_DAY_SQL} < ? THEN CASE
      WHEN ${recorded('CLOSED')} THEN 'CLOSED'
      WHEN ${recorded('ASSESSED')} THEN 'ASSESSED'
      WHEN ${LAST_DAY_SQL} < ${END_SQL} THEN 'ENDED_EARLY' ELSE 'COMPLETED' END
    WHEN p.start_on > ? THEN 'SCHEDULED'
    WHEN ${pending('RETURN')} THEN 'RETURNING'
    WHEN ${SUSPENDED_SQL} THEN 'SUSPENDED'
    WHEN ${pending('EXTENSION')} THEN 'EXTENDING'
    ELSE 'ACTIVE' END`;

/** SQL condition on `p` for a state, or null when there is no such state. */
export function statusCondition(
  status: string,
  today: CalendarDate,
): { sql: string; params: string[] } | null {
  if (!(status in postingStatusNames)) return null;
  return { sql: `${STATUS_SQL} = ?`, params: [today, today, today, today, status] };
}

/** Of another community, to whose very text the host's has consented: in its own lists from the implementation on. */
const RECEIVED_SQL = `(p.implemented_at IS NOT NULL AND EXISTS (SELECT 1 FROM posting_reception r
    JOIN posting_crossing x ON x.case_id = r.sending_case_id AND x.content_sha256 = r.content_sha256
   WHERE r.sending_case_id = p.case_id AND r.effect = 'CONSENTED' AND r.community_id = ?
     AND x.host_institution_id = p.host_institution_id))`;

/** An officer of one institution sees whom it sends and whom it receives; null: nobody at all. */
export function postingScope(scopes: readonly RuleScope[]): { sql: string; params: string[] } | null {
  if (scopes.length === 0) return null;
  const params: string[] = [];
  const parts = scopes.map(({ communityId, institutionId }) => {
    if (!institutionId) {
      params.push(communityId, communityId);
      return `(p.community_id = ? OR ${RECEIVED_SQL})`;
    }
    params.push(communityId, institutionId, institutionId, communityId, institutionId);
    return `((p.community_id = ? AND (p.home_institution_id = ? OR p.host_institution_id = ?))
      OR (${RECEIVED_SQL} AND p.host_institution_id = ?))`;
  });
  return { sql: `(${parts.join(' OR ')})`, params };
}
