import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { CalendarDate } from '../rules/index.js';
import { PostingEventRow } from './entities/posting-event.entity.js';
import { PostingRow } from './entities/posting.entity.js';

export type PostingEventKind = 'RESERVED' | 'RELEASED' | 'IMPLEMENTED';

/** Another posting of the same person in the same time. */
export interface OtherPosting {
  caseNumber: string;
  startOn: CalendarDate;
  endOn: CalendarDate;
}

/** The database's refusal of two live postings of one person on one day. */
export class PostingsOverlap extends Error {
  constructor(readonly caseNumber: string) {
    super(`posting overlaps that of ${caseNumber}`);
    this.name = 'PostingsOverlap';
  }
}

/** Postings and what happened to them. Callers hold the person's lock when they write. */
@Injectable()
export class PostingRepository {
  ofCase(tx: Tx, caseId: string): Promise<PostingRow | null> {
    return tx.findOneBy(PostingRow, { caseId });
  }

  /** The earliest live posting of the person that shares a day with the term; the case's own does not count. */
  async overlapping(
    tx: Tx,
    personId: string,
    term: { startOn: CalendarDate; endOn: CalendarDate },
    ownCaseId: string | null,
  ): Promise<OtherPosting | null> {
    const rows: OtherPosting[] = await tx.query(
      `SELECT case_number AS caseNumber, start_on AS startOn, end_on AS endOn FROM posting
        WHERE person_id = ? AND released_at IS NULL AND start_on <= ? AND end_on >= ? AND case_id <> ?
        ORDER BY start_on LIMIT 1`,
      [personId, term.endOn, term.startOn, ownCaseId ?? ''],
    );
    return rows[0] ?? null;
  }

  /** Writes the posting as reserved: a new row, or the case's own that had been released. */
  async reserve(tx: Tx, row: Omit<PostingRow, 'id'>): Promise<string> {
    const existing = await this.ofCase(tx, row.caseId);
    try {
      if (existing) {
        await tx.update(PostingRow, { id: existing.id }, row);
        return existing.id;
      }
      const id = newId();
      await tx.insert(PostingRow, { id, ...row });
      return id;
    } catch (error) {
      throw overlapOf(error) ?? error;
    }
  }

  async markReleased(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.update(PostingRow, { id }, { releasedAt: at });
  }

  async markImplemented(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.update(PostingRow, { id }, { implementedAt: at });
  }

  async addEvent(
    tx: Tx,
    event: { postingId: string; eventKind: PostingEventKind; caseVersion: number; occurredAt: Date },
  ): Promise<void> {
    await tx.insert(PostingEventRow, { id: newId(), recordedAt: machineNow(), ...event });
  }
}

/** Reads the trigger's `POSTING_OVERLAP:<case number>`. */
function overlapOf(error: unknown): PostingsOverlap | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /POSTING_OVERLAP:([\w-]+)/.exec(driver?.sqlMessage ?? '');
  return match?.[1] ? new PostingsOverlap(match[1]) : null;
}
