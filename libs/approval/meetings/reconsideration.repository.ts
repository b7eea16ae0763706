import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { ReconsiderationRow } from './entities/reconsideration.entity.js';
import { refuseMeeting } from './meeting.errors.js';

const inOrder = { recordedAt: 'ASC', id: 'ASC' } as const;

/** A decision of a body that it may take up again, as far as the record shows without locks. */
export interface Reconsiderable {
  decisionId: string;
  caseNumber: string;
  title: string;
  matterType: string;
  templateId: string;
  stepKey: string;
  outcome: string;
  decidedOn: string;
}

@Injectable()
export class ReconsiderationRepository {
  find(tx: Tx, id: string): Promise<ReconsiderationRow | null> {
    return tx.findOneBy(ReconsiderationRow, { id });
  }

  async insert(tx: Tx, row: ReconsiderationRow): Promise<void> {
    try {
      await tx.insert(ReconsiderationRow, row);
    } catch (error) {
      if (isDuplicateKey(error)) throw refuseMeeting.reconsiderationTwice();
      throw error;
    }
  }

  ofCase(tx: Tx, caseId: string): Promise<ReconsiderationRow[]> {
    return tx.find(ReconsiderationRow, { where: { caseId }, order: inOrder });
  }

  at(tx: Tx, meetingIds: readonly string[]): Promise<ReconsiderationRow[]> {
    if (meetingIds.length === 0) return Promise.resolve([]);
    return tx.find(ReconsiderationRow, { where: { meetingId: In([...meetingIds]) }, order: inOrder });
  }

  /** The motion that opened the version; null when it was submitted. */
  opening(tx: Tx, caseId: string, newVersion: number): Promise<ReconsiderationRow | null> {
    return tx.findOneBy(ReconsiderationRow, { caseId, newVersion });
  }

  /** Has 公示 or 备案 begun in a later step of the version since the decision? */
  async wentFurther(tx: Tx, caseId: string, version: number, since: Date): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM publicity WHERE case_id = ? AND version = ? AND recorded_at > ?
        UNION ALL
       SELECT 1 FROM filing_event WHERE case_id = ? AND version = ? AND recorded_at > ? LIMIT 1`,
      [caseId, version, since, caseId, version, since],
    );
    return rows.length > 0;
  }

  /** The body's latest decisions that nothing has followed, the newest first. */
  candidates(tx: Tx, bodyId: string, first: number): Promise<Reconsiderable[]> {
    return tx.query(
      `SELECT d.id AS decisionId, c.number AS caseNumber, c.title, c.matter_type AS matterType,
              c.template_id AS templateId, d.step_key AS stepKey, d.outcome, d.decided_on AS decidedOn
         FROM decision d JOIN approval_case c ON c.id = d.case_id AND c.current_version = d.version
        WHERE d.body_id = ? AND d.meeting_id IS NOT NULL
          AND ((d.outcome = 'APPROVED' AND c.status = 'RUNNING') OR (d.outcome = c.status AND c.status IN ('REJECTED', 'RETURNED')))
          AND NOT EXISTS (SELECT 1 FROM decision l WHERE l.case_id = d.case_id AND l.version = d.version
                             AND l.closes_task_id IS NOT NULL AND l.id <> d.id AND l.recorded_at >= d.recorded_at)
          AND NOT EXISTS (SELECT 1 FROM case_move m JOIN case_task t ON t.id = d.task_id
                           WHERE m.case_id = c.id AND m.number = c.moves AND m.version = c.current_version
                             AND t.move_number <> m.number AND LOCATE(d.task_id, m.kept_task_ids) = 0)
          AND NOT EXISTS (SELECT 1 FROM publicity p WHERE p.case_id = d.case_id AND p.recorded_at > d.recorded_at)
          AND NOT EXISTS (SELECT 1 FROM filing_event f WHERE f.case_id = d.case_id AND f.recorded_at > d.recorded_at)
        ORDER BY d.recorded_at DESC, d.id DESC LIMIT ?`,
      [bodyId, first],
    );
  }
}
