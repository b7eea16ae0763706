import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { HistoryEntry } from '../dto/case.dto.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { RecordedAct } from '../entities/recorded-act.js';
import { askMomentNames } from './ask-status.js';
import { transferNames } from './collaboration-views.js';
import { CollaborationRepository } from './collaboration.repository.js';
import type { CollaborationRows } from './collaboration.repository.js';

/** What was done together, as entries of the case's history. That somebody has read a copy stands beside the copy only. */
@Injectable()
export class CollaborationHistory {
  constructor(private readonly collaboration: CollaborationRepository) {}

  async of(tx: Tx, caseId: string, tasks: readonly CaseTaskRow[]): Promise<HistoryEntry[]> {
    const rows = await this.collaboration.ofCase(tx, caseId);
    const entry = entryOf(tasks);
    return [
      ...rows.transfers.map((row) =>
        entry(row, row.kind, transferNames[row.kind], `${row.toSeatTitle} ${row.toName}：${row.reason}`),
      ),
      ...opinions(rows, entry),
      ...rows.copies.map((row) =>
        entry(row, 'COPIED', '抄送', [row.targetName, row.note].filter(Boolean).join('\n')),
      ),
      ...rows.nudges.map((row) =>
        entry(row, 'NUDGED', row.role === 'SUPERVISOR' ? '督办催办' : '催办', row.text),
      ),
      ...comments(rows, entry),
    ];
  }
}

type Entry = ReturnType<typeof entryOf>;

function opinions({ asks, ends }: CollaborationRows, entry: Entry): HistoryEntry[] {
  return [
    ...asks.map((row) =>
      entry(row, 'OPINION_ASKED', askMomentNames[row.moment], `请${row.targetName}提出意见：${row.question}`),
    ),
    ...ends.map((row) =>
      row.kind === 'GIVEN'
        ? entry(row, 'OPINION_GIVEN', '加签意见', row.text)
        : entry(row, 'OPINION_WITHDRAWN', '撤回加签', row.text),
    ),
  ];
}

/** The words of a comment that was taken back stay in the record, and out of what everybody reads. */
function comments({ comments: rows }: CollaborationRows, entry: Entry): HistoryEntry[] {
  const retracted = new Set(rows.map(({ retractsId }) => retractsId));
  return rows.map((row) => {
    if (row.retractsId) return entry(row, 'COMMENT_RETRACTED', '撤回留言', row.text);
    return entry(row, 'COMMENTED', '留言', retracted.has(row.id) ? '（该条留言已撤回）' : row.text);
  });
}

function entryOf(tasks: readonly CaseTaskRow[]) {
  return (
    row: RecordedAct & { taskId: string | null; onBehalfOfName?: string | null },
    action: string,
    actionName: string,
    opinion: string | null,
  ): HistoryEntry => {
    const task = tasks.find(({ id }) => id === row.taskId);
    return Object.assign(new HistoryEntry(), {
      id: row.id,
      at: row.enteredAt,
      enteredAt: row.recordedAt,
      stepName: task?.stepName ?? actionName,
      // Whoever gives an opinion need not belong to the body that asked for it.
      bodyName: action === 'OPINION_GIVEN' ? null : (task?.bodyName ?? null),
      actorName: row.actorName,
      onBehalfOfName: row.onBehalfOfName ?? null,
      seatTitle: row.seatTitle,
      action,
      actionName,
      opinion: opinion?.trim() ? opinion : null,
      version: row.version,
      contentSha256: row.contentSha256,
      decidedOn: null,
      filingNumber: null,
      meeting: null,
      votes: [],
      tally: null,
    });
  };
}
