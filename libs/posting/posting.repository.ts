import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { PostingRow } from './entities/posting.entity.js';

export type PostingEventKind = 'RESERVED' | 'RELEASED' | 'IMPLEMENTED' | 'CANCELLED';

/** How far a case's posting of a person has come. */
export type PostingState = Pick<
  PostingRow,
  'id' | 'personId' | 'homeInstitutionId' | 'releasedAt' | 'implementedAt' | 'cancelledAt'
> & { startOn: CalendarDate };

/** A posting as it is reserved. */
export type ReservedPosting = Omit<
  PostingRow,
  'id' | 'releasedAt' | 'implementedAt' | 'cancelledAt' | 'extendedTo' | 'endedOn' | 'reservedTo'
>;

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

/** Last day on which a posting keeps its person, as the database's overlap trigger counts it. */
const KEPT_TO = `LEAST(COALESCE(reserved_to, extended_to, end_on), COALESCE(ended_on, '9999-12-31'))`;

/** Postings and what happened to them. Callers hold the person's lock when they write. */
@Injectable()
export class PostingRepository {
  /** Everybody whom the case posts or once was to post, by person: the order in which they are locked. */
  ofCase(tx: Tx, caseId: string): Promise<PostingState[]> {
    return tx.query(
      `SELECT id, person_id AS personId, home_institution_id AS homeInstitutionId, start_on AS startOn,
              released_at AS releasedAt, implemented_at AS implementedAt, cancelled_at AS cancelledAt
         FROM posting WHERE case_id = ? ORDER BY person_id`,
      [caseId],
    );
  }

  async ofPerson(tx: Tx, caseId: string, personId: string): Promise<PostingState | null> {
    return (await this.ofCase(tx, caseId)).find((posting) => posting.personId === personId) ?? null;
  }

  /** The earliest live posting of the person that shares a day with the term; the case's own does not count. */
  async overlapping(
    tx: Tx,
    personId: string,
    term: { startOn: CalendarDate; endOn: CalendarDate },
    ownCaseId: string | null,
  ): Promise<OtherPosting | null> {
    const rows: OtherPosting[] = await tx.query(
      `SELECT case_number AS caseNumber, start_on AS startOn, ${KEPT_TO} AS endOn FROM posting
        WHERE person_id = ? AND released_at IS NULL AND cancelled_at IS NULL AND start_on <= ? AND ${KEPT_TO} >= ?
          AND ${KEPT_TO} >= start_on AND case_id <> ?
        ORDER BY start_on LIMIT 1`,
      [personId, term.endOn, term.startOn, ownCaseId ?? ''],
    );
    return rows[0] ?? null;
  }

  /**
   * Writes the posting as reserved: a new row, or the case's own that had been released.
   * @throws {PostingsOverlap} when another live posting of the person shares a day with it
   */
  async reserve(tx: Tx, posting: ReservedPosting): Promise<string> {
    const existing = await this.ofPerson(tx, posting.caseId, posting.personId);
    const columns: Record<string, unknown> = {
      case_id: posting.caseId,
      case_number: posting.caseNumber,
      community_id: posting.communityId,
      person_id: posting.personId,
      kind: posting.kind,
      kind_name: posting.kindName,
      home_institution_id: posting.homeInstitutionId,
      host_institution_id: posting.hostInstitutionId,
      start_on: posting.startOn,
      end_on: posting.endOn,
      post_name: posting.postName,
      reserved_at: posting.reservedAt,
      released_at: null,
    };
    const id = existing?.id ?? newId();
    const names = Object.keys(columns);
    const values = Object.values(columns);
    try {
      if (existing) {
        await tx.query(`UPDATE posting SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [
          ...values,
          id,
        ]);
      } else {
        await tx.query(`INSERT INTO posting (id, ${names.join(', ')}) VALUES (?)`, [[id, ...values]]);
      }
    } catch (error) {
      throw overlapOf(error) ?? error;
    }
    return id;
  }

  async markReleased(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('UPDATE posting SET released_at = ? WHERE id = ?', [at, id]);
  }

  async markImplemented(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('UPDATE posting SET implemented_at = ? WHERE id = ?', [at, id]);
  }

  async markCancelled(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('UPDATE posting SET cancelled_at = ? WHERE id = ?', [at, id]);
  }

  /** Returns the id of the new row. */
  async addEvent(
    tx: Tx,
    event: { postingId: string; eventKind: PostingEventKind; caseVersion: number; occurredAt: Date },
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO posting_event (id, posting_id, event_kind, case_version, occurred_at, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, event.postingId, event.eventKind, event.caseVersion, event.occurredAt, machineNow()],
    );
    return id;
  }
}

/** Reads the trigger's `POSTING_OVERLAP:<case number>`. */
export function overlapOf(error: unknown): PostingsOverlap | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /POSTING_OVERLAP:([\w-]+)/.exec(driver?.sqlMessage ?? '');
  return match?.[1] ? new PostingsOverlap(match[1]) : null;
}
