import { Injectable } from '@nestjs/common';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { PostingCrossingRow, PostingReceptionRow, ReceptionVoidingRow } from '../entities/crossing.entity.js';
import type { ReceptionEffect } from '../entities/crossing.entity.js';

/** The database's refusal of a second reception of one text. */
export class ReceptionTaken extends Error {
  constructor() {
    super('this text of the posting has its reception');
    this.name = 'ReceptionTaken';
  }
}

/** Postings to other communities and what is asked of those. Callers hold the sending case's lock when they write. */
@Injectable()
export class ReceptionRepository {
  async insertCrossing(tx: Tx, row: PostingCrossingRow): Promise<void> {
    await tx.insert(PostingCrossingRow, row);
  }

  /** What the text says of another community; null when it stays within its own. */
  crossingOf(tx: Tx, caseId: string, contentSha256: string): Promise<PostingCrossingRow | null> {
    return tx.findOneBy(PostingCrossingRow, { caseId, contentSha256 });
  }

  /** What the text that counts for the case now says of another community; null when it stays within its own. */
  currentCrossing(tx: Tx, caseId: string): Promise<PostingCrossingRow | null> {
    return tx
      .createQueryBuilder(PostingCrossingRow, 'x')
      .where(
        `x.case_id = :caseId AND x.content_sha256 = (SELECT v.content_sha256 FROM case_version v
           JOIN approval_case c ON c.id = v.case_id AND c.current_version = v.version WHERE v.case_id = :caseId)`,
        { caseId },
      )
      .getOne();
  }

  /** @throws {ReceptionTaken} when another one is open on this text or has been consented to */
  async insert(tx: Tx, row: PostingReceptionRow): Promise<void> {
    try {
      await tx.insert(PostingReceptionRow, row);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_posting_reception_held')) throw new ReceptionTaken();
      throw error;
    }
  }

  async end(tx: Tx, row: PostingReceptionRow, effect: ReceptionEffect, endedAt: Date): Promise<void> {
    const heldCaseId = effect === 'CONSENTED' ? row.heldCaseId : null;
    await tx.update(PostingReceptionRow, { id: row.id }, { heldCaseId, effect, endedAt });
  }

  /** The consent is void: its place is free. The row of why comes first, the database asks for it. */
  async voidConsent(tx: Tx, row: PostingReceptionRow, voiding: ReceptionVoidingRow): Promise<void> {
    await tx.insert(ReceptionVoidingRow, voiding);
    await tx.update(PostingReceptionRow, { id: row.id }, { heldCaseId: null });
  }

  async voidingOf(tx: Tx, receptionId: string): Promise<ReceptionVoidingRow | null> {
    return tx.findOneBy(ReceptionVoidingRow, { receptionId });
  }

  /** Postings still under way that rest on a consent, and that are about one of the persons. */
  restingOf(tx: Tx, personIds: readonly string[]): Promise<{ id: string; number: string }[]> {
    return tx.query(
      `SELECT DISTINCT c.id, c.number FROM posting_crossing x
         JOIN posting_reception r ON r.held_case_id = x.case_id AND r.content_sha256 = x.content_sha256
         JOIN approval_case c ON c.id = x.case_id
        WHERE x.person_id IN (?) AND r.effect = 'CONSENTED' AND c.ended_at IS NULL ORDER BY c.id`,
      [personIds],
    );
  }

  /** Postings in force of the communities, each with the consent that it rests on. */
  async inForceOf(
    tx: Tx,
    communityIds: readonly string[],
  ): Promise<{ caseId: string; onCaseId: string; by: string }[]> {
    if (communityIds.length === 0) return [];
    return tx.query(
      `SELECT DISTINCT c.id AS caseId, r.case_id AS onCaseId, m.name AS \`by\` FROM posting_crossing x
         JOIN approval_case c ON c.id = x.case_id AND c.status = 'IMPLEMENTED'
         JOIN case_version v ON v.case_id = c.id AND v.version = c.current_version AND v.content_sha256 = x.content_sha256
         JOIN posting_reception r ON r.held_case_id = x.case_id AND r.content_sha256 = x.content_sha256
         JOIN community m ON m.id = r.community_id
        WHERE x.home_community_id IN (?) AND r.effect = 'CONSENTED'`,
      [communityIds],
    );
  }

  /** The one that holds the text: open, or consented to. */
  holding(tx: Tx, sendingCaseId: string, contentSha256: string): Promise<PostingReceptionRow | null> {
    return tx.findOneBy(PostingReceptionRow, { heldCaseId: sendingCaseId, contentSha256 });
  }

  /** What a case of the host's community asks now; null when it is no reception or has ended. */
  openOf(tx: Tx, caseId: string): Promise<PostingReceptionRow | null> {
    return tx
      .createQueryBuilder(PostingReceptionRow, 'r')
      .where('r.case_id = :caseId AND r.ended_at IS NULL', { caseId })
      .getOne();
  }

  /** Which posting a case of the host's community is about, by what it asked last; null when it is no reception. */
  lastOf(tx: Tx, caseId: string): Promise<PostingReceptionRow | null> {
    return tx.findOne(PostingReceptionRow, { where: { caseId }, order: { requestedAt: 'DESC', id: 'DESC' } });
  }

  /** Everything that was asked about a text of the posting, the earliest first. */
  ofText(tx: Tx, sendingCaseId: string, contentSha256: string): Promise<PostingReceptionRow[]> {
    return tx.find(PostingReceptionRow, {
      where: { sendingCaseId, contentSha256 },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }
}
