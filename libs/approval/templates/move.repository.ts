import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../database/index.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { CaseTaskRow } from '../entities/case-task.entity.js';
import { keptTaskIds } from './counting.js';
import { CaseMoveRow } from './entities/case-move.entity.js';

@Injectable()
export class MoveRepository {
  find(tx: Tx, id: string): Promise<CaseMoveRow | null> {
    return tx.findOneBy(CaseMoveRow, { id });
  }

  async insert(tx: Tx, row: CaseMoveRow): Promise<void> {
    await tx.insert(CaseMoveRow, row);
  }

  /** The last move of the case if it was one of its current version; asks the database for moved cases only. */
  async ofVersion(
    tx: Tx,
    row: Pick<ApprovalCaseRow, 'id' | 'moves' | 'currentVersion'>,
  ): Promise<CaseMoveRow | null> {
    if (row.moves === 0) return null;
    const last = await tx.findOneBy(CaseMoveRow, { caseId: row.id, number: row.moves });
    return last?.version === row.currentVersion ? last : null;
  }

  /** The tasks whose decisions the move has kept, of whatever version. */
  keptTasks(tx: Tx, move: CaseMoveRow): Promise<CaseTaskRow[]> {
    const ids = keptTaskIds(move);
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(CaseTaskRow, { id: In(ids) });
  }

  all(tx: Tx): Promise<CaseMoveRow[]> {
    return tx.find(CaseMoveRow);
  }
}
