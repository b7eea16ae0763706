import { derivePostingStatus } from '../rules/index.js';
import type { CalendarDate, PostingStatus } from '../rules/index.js';

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
export function statusOf(
  posting: { startOn: string; endOn: string; implementedAt: Date | null; cancelledAt: Date | null },
  today: CalendarDate,
): PostingStatus {
  return derivePostingStatus(
    {
      implemented: posting.implementedAt !== null,
      cancelled: posting.cancelledAt !== null,
      start: posting.startOn as CalendarDate,
      end: posting.endOn as CalendarDate,
      suspensions: [],
    },
    today,
  );
}

/** Implemented, and not undone since. */
const LIVE = 'p.implemented_at IS NOT NULL AND p.cancelled_at IS NULL';

/** SQL condition on `p` for a state that postings can have, or null when none can have it yet. */
export function statusCondition(
  status: string,
  today: CalendarDate,
): { sql: string; params: string[] } | null {
  switch (status) {
    case 'IN_CHAIN':
      return { sql: 'p.implemented_at IS NULL', params: [] };
    case 'CANCELLED':
      return { sql: 'p.cancelled_at IS NOT NULL', params: [] };
    case 'SCHEDULED':
      return { sql: `${LIVE} AND p.start_on > ?`, params: [today] };
    case 'ACTIVE':
      return {
        sql: `${LIVE} AND p.start_on <= ? AND p.end_on >= ?`,
        params: [today, today],
      };
    case 'COMPLETED':
      return { sql: `${LIVE} AND p.end_on < ?`, params: [today] };
    default:
      return null;
  }
}
