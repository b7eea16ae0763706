import { Injectable } from '@nestjs/common';
import { plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import {
  CaseCommentRow,
  CaseCopyReadingRow,
  CaseCopyRow,
  OpinionAskRow,
  OpinionEndRow,
  TaskNudgeRow,
  TaskTransferRow,
} from './entities/collaboration.entity.js';
import { FilingEventRow } from './entities/filing-event.entity.js';
import type { RecordedAct } from './entities/recorded-act.js';
import { ObjectionAnswerRow, PublicityObjectionRow, PublicityRow } from './entities/publicity.entity.js';

/** All acts on the steps of a case, each list in the order in which they were recorded. */
export interface CaseActs {
  publicities: PublicityRow[];
  objections: PublicityObjectionRow[];
  answers: ObjectionAnswerRow[];
  filings: FilingEventRow[];
}

/** The tables of acts, by the name under which the audit trail tells of them. */
export const actTables = {
  publicity: PublicityRow,
  publicity_objection: PublicityObjectionRow,
  objection_answer: ObjectionAnswerRow,
  filing_event: FilingEventRow,
  task_transfer: TaskTransferRow,
  opinion_ask: OpinionAskRow,
  opinion_end: OpinionEndRow,
  case_copy: CaseCopyRow,
  case_copy_reading: CaseCopyReadingRow,
  case_comment: CaseCommentRow,
  task_nudge: TaskNudgeRow,
} as const;

export type ActTable = keyof typeof actTables;
export type ActRow<K extends ActTable> = InstanceType<(typeof actTables)[K]>;

const inOrder = { recordedAt: 'ASC', id: 'ASC' } as const;

@Injectable()
export class StepActRepository {
  find<K extends ActTable>(tx: Tx, table: K, id: string): Promise<ActRow<K> | null> {
    return tx.findOneBy(actTables[table], { id }) as Promise<ActRow<K> | null>;
  }

  async insert<K extends ActTable>(tx: Tx, table: K, row: ActRow<K>): Promise<void> {
    await tx.insert<RecordedAct>(actTables[table], row);
  }

  /** Rows of one table after an id, for the verifier. */
  after<K extends ActTable>(tx: Tx, table: K, id: string, limit: number): Promise<ActRow<K>[]> {
    return tx
      .createQueryBuilder(actTables[table], 'act')
      .where('act.id > :id', { id })
      .orderBy('act.id')
      .limit(limit)
      .getMany() as Promise<ActRow<K>[]>;
  }

  /** Which of the ids have a row; all of an unknown table have none. */
  async existing(tx: Tx, table: ActTable, ids: readonly string[]): Promise<Set<string>> {
    if (!(table in actTables) || ids.length === 0) return new Set();
    const rows: { id: string }[] = await tx.query(`SELECT id FROM ${table} WHERE id IN (?)`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  publicitiesOfTask(tx: Tx, taskId: string): Promise<PublicityRow[]> {
    return tx.find(PublicityRow, { where: { taskId }, order: { round: 'ASC' } });
  }

  answerTo(tx: Tx, objectionId: string): Promise<ObjectionAnswerRow | null> {
    return tx.findOneBy(ObjectionAnswerRow, { objectionId });
  }

  /** Named objections to any posting of the task that nobody has answered yet. */
  async unansweredNamed(tx: Tx, taskId: string): Promise<number> {
    const rows: { count: string }[] = await tx.query(
      `SELECT COUNT(*) AS count FROM publicity_objection o LEFT JOIN objection_answer a ON a.objection_id = o.id
        WHERE o.task_id = ? AND o.kind = 'NAMED' AND a.id IS NULL`,
      [taskId],
    );
    return Number(rows[0]?.count ?? 0);
  }

  filingsOfTask(tx: Tx, taskId: string): Promise<FilingEventRow[]> {
    return plainRows(tx, FilingEventRow, 'task_id = ? ORDER BY recorded_at, id', [taskId]);
  }

  async ofCase(tx: Tx, caseId: string): Promise<CaseActs> {
    const where = { where: { caseId }, order: inOrder };
    return {
      publicities: await tx.find(PublicityRow, where),
      objections: await tx.find(PublicityObjectionRow, where),
      answers: await tx.find(ObjectionAnswerRow, where),
      filings: await tx.find(FilingEventRow, where),
    };
  }
}
