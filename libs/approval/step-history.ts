import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { HistoryEntry } from './dto/case.dto.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { RecordedAct } from './entities/recorded-act.js';
import { filingEventNames, objectionKindNames, objectionResultNames } from './status-names.js';
import { StepActRepository } from './step-act.repository.js';

/** Acts on the steps as entries of the case's history. Who objected is not part of it. */
@Injectable()
export class StepHistory {
  constructor(private readonly acts: StepActRepository) {}

  async of(tx: Tx, caseId: string, tasks: readonly CaseTaskRow[]): Promise<HistoryEntry[]> {
    const { publicities, objections, answers, filings } = await this.acts.ofCase(tx, caseId);
    const entry = entryOf(tasks);
    return [
      ...publicities.map((row) =>
        entry(row, {
          action: row.correction ? 'PUBLICITY_CORRECTED' : 'PUBLISHED',
          actionName: row.correction ? '更正并重新公示' : '公示',
          opinion: lines(
            `公示于${row.place}，到${row.closesOn}为止（${row.workingDays}个工作日）`,
            row.correction && `更正：${row.correction}`,
            row.note,
          ),
          decidedOn: row.publishedOn,
        }),
      ),
      ...objections.map((row) =>
        entry(row, {
          action: 'OBJECTION_RECEIVED',
          actionName: `收到${objectionKindNames[row.kind] ?? '异议'}`,
          opinion: row.text,
          decidedOn: row.receivedOn,
        }),
      ),
      ...answers
        // An objection that was upheld stands in the history as the decision that it led to.
        .filter((row) => row.result !== 'UPHELD')
        .map((row) =>
          entry(row, {
            action: `OBJECTION_ANSWERED`,
            actionName: objectionResultNames[row.result] ?? row.result,
            opinion: row.text,
            decidedOn: row.answeredOn,
          }),
        ),
      ...filings.map((row) =>
        entry(row, {
          action: row.kind,
          actionName: filingEventNames[row.kind] ?? row.kind,
          opinion: lines(row.number && `签收编号 ${row.number}`, row.text),
          decidedOn: row.occurredOn,
        }),
      ),
    ];
  }
}

type Said = Pick<HistoryEntry, 'action' | 'actionName' | 'opinion' | 'decidedOn'>;

function entryOf(tasks: readonly CaseTaskRow[]) {
  return (row: RecordedAct & { taskId: string }, said: Said): HistoryEntry => {
    const task = tasks.find(({ id }) => id === row.taskId);
    return Object.assign(new HistoryEntry(), {
      id: row.id,
      at: row.enteredAt,
      enteredAt: row.recordedAt,
      stepName: task?.stepName ?? '',
      bodyName: task?.bodyName ?? null,
      actorName: row.actorName,
      seatTitle: row.seatTitle,
      version: row.version,
      contentSha256: row.contentSha256,
      filingNumber: null,
      meeting: null,
      votes: [],
      tally: null,
      ...said,
    });
  };
}

function lines(...parts: (string | null)[]): string | null {
  return parts.filter(Boolean).join('\n') || null;
}
