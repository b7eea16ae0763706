import { Injectable } from '@nestjs/common';
import { insertRows, plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { CaseStatus } from '../entities/approval-case.entity.js';
import { KinshipVoidingRow } from './entities/kinship-voiding.entity.js';

/** How a decision that is void is shown. */
export const VOIDED = '作废（亲属关系，见登记）';

/** Cases in which a person has decided or voted; the index of the person leads there. */
const DECIDED_BY = `SELECT d.case_id FROM decision d WHERE d.actor_person_id IN (?)
  UNION SELECT d.case_id FROM vote v JOIN decision d ON d.id = v.decision_id WHERE v.person_id IN (?)`;

@Injectable()
export class VoidingRepository {
  insert(tx: Tx, rows: readonly KinshipVoidingRow[]): Promise<void> {
    return insertRows(tx, KinshipVoidingRow, rows);
  }

  ofCase(tx: Tx, caseId: string): Promise<KinshipVoidingRow[]> {
    return plainRows(tx, KinshipVoidingRow, 'case_id = ? ORDER BY recorded_at, id', [caseId]);
  }

  /** The case's decisions that are void. */
  async decisionsOf(tx: Tx, caseId: string): Promise<Set<string>> {
    return new Set((await this.ofCase(tx, caseId)).map(({ decisionId }) => decisionId));
  }

  /** When the version was opened because decisions on the one before were void; null when it was not. */
  async opening(tx: Tx, caseId: string, newVersion: number): Promise<Date | null> {
    const opened = 'case_id = ? AND new_version = ? LIMIT 1';
    return (await plainRows(tx, KinshipVoidingRow, opened, [caseId, newVersion]))[0]?.enteredAt ?? null;
  }

  /**
   * Cases that are not over, in which one of the two has decided or voted and whose content names one of them, by id.
   * Whether the one concerns the other is for the matter to say.
   */
  openCasesOf(tx: Tx, personIds: readonly [string, string]): Promise<{ id: string; number: string }[]> {
    const open: CaseStatus[] = ['RUNNING', 'RETURNED'];
    return tx.query(
      `SELECT c.id, c.number FROM approval_case c
         JOIN case_version t ON t.case_id = c.id AND t.version = c.current_version
        WHERE c.status IN (?) AND c.id IN (${DECIDED_BY}) AND (t.content LIKE ? OR t.content LIKE ?) ORDER BY c.id`,
      [open, personIds, personIds, ...personIds.map((id) => `%${id}%`)],
    );
  }
}
