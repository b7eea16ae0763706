import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { OpinionAskRow, OpinionEndRow } from '../entities/collaboration.entity.js';

export type AskStatus = 'OPEN' | 'GIVEN' | 'WITHDRAWN' | 'LAPSED';

export const askStatusNames: Record<AskStatus, string> = {
  OPEN: '待答复',
  GIVEN: '已答复',
  WITHDRAWN: '已撤回',
  LAPSED: '已失效',
};

export const askMomentNames = { BEFORE: '前加签', AFTER: '后加签' } as const;

/**
 * How an ask stands. One that was made before a decision lapses with its task, one made after it with a new version of
 * the text, and any with a case that ended without taking effect.
 */
export function askStatus(
  ask: OpinionAskRow,
  end: Pick<OpinionEndRow, 'kind'> | null | undefined,
  task: Pick<CaseTaskRow, 'state' | 'version'>,
  row: Pick<ApprovalCaseRow, 'status' | 'currentVersion'>,
): AskStatus {
  if (end) return end.kind;
  if (ask.moment === 'BEFORE') return task.state === 'OPEN' ? 'OPEN' : 'LAPSED';
  const over = row.status === 'REJECTED' || row.status === 'WITHDRAWN' || row.status === 'CANCELLED';
  return over || task.version !== row.currentVersion ? 'LAPSED' : 'OPEN';
}
