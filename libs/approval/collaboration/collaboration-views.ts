import { actorText } from '../acting-seats.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { OpinionAskRow, OpinionEndRow, TaskTransferRow } from '../entities/collaboration.entity.js';
import { askMomentNames, askStatus, askStatusNames } from './ask-status.js';
import { OpinionAsk } from './opinion.dto.js';
import { TaskTransfer } from './transfer.dto.js';

export const transferNames = { TRANSFERRED: '转办', TAKEN_BACK: '收回' } as const;

export function transferView(row: TaskTransferRow): TaskTransfer {
  return Object.assign(new TaskTransfer(), {
    id: row.id,
    kind: row.kind,
    kindName: transferNames[row.kind],
    byName: actorText(row.actorName, row.onBehalfOfName),
    bySeatTitle: row.seatTitle,
    toSeatTitle: row.toSeatTitle,
    toName: row.toName,
    reason: row.reason,
    at: row.enteredAt,
  });
}

/** What the actor may do with an ask. */
export interface AskRights {
  mayGive: boolean;
  mayWithdraw: boolean;
}

export function askView(
  ask: OpinionAskRow,
  end: OpinionEndRow | undefined,
  task: CaseTaskRow,
  row: ApprovalCaseRow,
  rights: AskRights,
): OpinionAsk {
  const status = askStatus(ask, end, task, row);
  const open = status === 'OPEN';
  return Object.assign(new OpinionAsk(), {
    id: ask.id,
    caseNumber: row.number,
    caseTitle: row.title,
    stepName: task.stepName,
    moment: ask.moment,
    momentName: askMomentNames[ask.moment],
    question: ask.question,
    askedByName: actorText(ask.actorName, ask.onBehalfOfName),
    askedBySeatTitle: ask.seatTitle,
    targetName: ask.targetName,
    askedAt: ask.enteredAt,
    status,
    statusName: askStatusNames[status],
    text: end?.text ?? null,
    endedByName: end ? actorText(end.actorName, end.onBehalfOfName) : null,
    endedAt: end?.enteredAt ?? null,
    mayGive: open && rights.mayGive,
    mayWithdraw: open && rights.mayWithdraw,
  });
}
