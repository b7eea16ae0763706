import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../database/index.js';
import {
  CaseCommentRow,
  CaseCopyReadingRow,
  CaseCopyRow,
  OpinionAskRow,
  OpinionEndRow,
  TaskNudgeRow,
  TaskTransferRow,
} from '../entities/collaboration.entity.js';

/** Everything that was done together on a case, each list in the order in which it was recorded. */
export interface CollaborationRows {
  transfers: TaskTransferRow[];
  asks: OpinionAskRow[];
  ends: OpinionEndRow[];
  copies: CaseCopyRow[];
  readings: CaseCopyReadingRow[];
  comments: CaseCommentRow[];
  nudges: TaskNudgeRow[];
}

const inOrder = { recordedAt: 'ASC', id: 'ASC' } as const;

@Injectable()
export class CollaborationRepository {
  async ofCase(tx: Tx, caseId: string): Promise<CollaborationRows> {
    const where = { where: { caseId }, order: inOrder };
    return {
      transfers: await tx.find(TaskTransferRow, where),
      asks: await tx.find(OpinionAskRow, where),
      ends: await tx.find(OpinionEndRow, where),
      copies: await tx.find(CaseCopyRow, where),
      readings: await tx.find(CaseCopyReadingRow, where),
      comments: await tx.find(CaseCommentRow, where),
      nudges: await tx.find(TaskNudgeRow, where),
    };
  }

  /** How often the task changed hands. */
  transfersOf(tx: Tx, taskId: string): Promise<number> {
    return tx.countBy(TaskTransferRow, { taskId });
  }

  /** The last transfer of each task. */
  async lastTransfers(tx: Tx, taskIds: readonly string[]): Promise<Map<string, TaskTransferRow>> {
    if (taskIds.length === 0) return new Map();
    const rows = await tx.find(TaskTransferRow, {
      where: { taskId: In([...taskIds]) },
      order: { round: 'ASC' },
    });
    return new Map(rows.map((row) => [row.taskId, row]));
  }

  ask(tx: Tx, id: string): Promise<OpinionAskRow | null> {
    return tx.findOneBy(OpinionAskRow, { id });
  }

  endOf(tx: Tx, askId: string): Promise<OpinionEndRow | null> {
    return tx.findOneBy(OpinionEndRow, { askId });
  }

  /** Asks on the task that have neither been answered nor withdrawn. */
  async openAsks(tx: Tx, taskId: string): Promise<OpinionAskRow[]> {
    const asks = await tx.find(OpinionAskRow, { where: { taskId } });
    if (asks.length === 0) return [];
    const ends = await tx.find(OpinionEndRow, { where: { askId: In(asks.map(({ id }) => id)) } });
    const ended = new Set(ends.map(({ askId }) => askId));
    return asks.filter(({ id }) => !ended.has(id));
  }

  copiesTo(tx: Tx, caseId: string, targetIds: readonly string[]): Promise<CaseCopyRow[]> {
    if (targetIds.length === 0) return Promise.resolve([]);
    return tx.find(CaseCopyRow, { where: { caseId, targetId: In([...targetIds]) }, order: inOrder });
  }

  hasRead(tx: Tx, copyId: string, actorAccountId: string): Promise<boolean> {
    return tx.existsBy(CaseCopyReadingRow, { copyId, actorAccountId });
  }

  comment(tx: Tx, id: string): Promise<CaseCommentRow | null> {
    return tx.findOneBy(CaseCommentRow, { id });
  }

  isRetracted(tx: Tx, commentId: string): Promise<boolean> {
    return tx.existsBy(CaseCommentRow, { retractsId: commentId });
  }

  nudgesOf(tx: Tx, taskId: string): Promise<TaskNudgeRow[]> {
    return tx.find(TaskNudgeRow, { where: { taskId }, order: inOrder });
  }
}
