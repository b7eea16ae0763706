import { Injectable } from '@nestjs/common';
import { StandingReads, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ChannelKind, NoticeKind } from '../kinds.js';
import type { NewNotice } from '../notice.repository.js';

/** Recipient of what a robot says to its group. */
export const GROUP = 'GROUP';

/** A delivery in hand. */
export interface Delivery {
  id: string;
  recipient: string;
  kind: NoticeKind;
  caseNumber: string | null;
  text: string;
  /** The one under way included. */
  attempts: number;
  channelId: string;
  channelKind: ChannelKind;
  channelName: string;
  communityId: string;
  /** Encrypted. */
  url: string;
  secret: string | null;
  sender: string | null;
  consoleUrl: string | null;
}

/** Longer than any attempt takes: a worker that died leaves its delivery to another one after this time. */
const LEASE_SECONDS = 60;
const BATCH = 50;

@Injectable()
export class DeliveryRepository {
  constructor(private readonly standing: StandingReads) {}

  /**
   * Leaves a notice for the community's channels: a robot says it once when any of the accounts wants it there, an
   * e-mail goes to each that has an address and wants it. The same cause is left once for each recipient.
   */
  async enqueue(
    tx: Tx,
    communityId: string,
    notice: NewNotice,
    accountIds: readonly string[],
  ): Promise<void> {
    const channels = await this.standing.once(tx, `channels ${communityId}`, () =>
      this.channelsOf(tx, communityId),
    );
    if (channels.length === 0) return;
    const unwanted: { accountId: string; kind: string }[] = await tx.query(
      `SELECT account_id AS accountId, channel_kind AS kind FROM notice_choice
        WHERE kind = ? AND wanted = 0 AND account_id IN (?)`,
      [notice.kind, accountIds],
    );
    const addressed: { accountId: string }[] = await tx.query(
      'SELECT account_id AS accountId FROM notice_address WHERE account_id IN (?) ORDER BY account_id',
      [accountIds],
    );
    for (const { id, kind } of channels) {
      const refusing = new Set(unwanted.filter((row) => row.kind === kind).map((row) => row.accountId));
      const wanting = (kind === 'EMAIL' ? addressed.map((row) => row.accountId) : accountIds).filter(
        (accountId) => !refusing.has(accountId),
      );
      const recipients = kind === 'EMAIL' ? wanting : wanting.slice(0, 1).map(() => GROUP);
      for (const recipient of recipients) await this.insert(tx, id, notice, recipient);
    }
  }

  private channelsOf(tx: Tx, communityId: string): Promise<{ id: string; kind: ChannelKind }[]> {
    return tx.query(
      'SELECT id, kind FROM notice_channel WHERE community_id = ? AND removed_at IS NULL ORDER BY id',
      [communityId],
    );
  }

  private async insert(tx: Tx, channelId: string, notice: NewNotice, recipient: string): Promise<void> {
    await tx.query(
      `INSERT INTO notice_delivery (id, channel_id, cause, recipient, kind, case_number, text, attempts,
         next_attempt_at, state, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, UTC_TIMESTAMP(3), 'WAITING', UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE id = id`,
      [newId(), channelId, notice.cause, recipient, notice.kind, notice.caseNumber, notice.text],
    );
  }

  /** Ids of deliveries that are due, the oldest first. */
  async due(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM notice_delivery WHERE state = 'WAITING' AND next_attempt_at <= UTC_TIMESTAMP(3)
        ORDER BY next_attempt_at, id LIMIT ${BATCH}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Takes a delivery in hand for one attempt; null when another process was quicker. */
  async claim(tx: Tx, id: string): Promise<Delivery | null> {
    const taken: { affectedRows: number } = await tx.query(
      `UPDATE notice_delivery SET attempts = attempts + 1,
              next_attempt_at = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND
        WHERE id = ? AND state = 'WAITING' AND next_attempt_at <= UTC_TIMESTAMP(3)`,
      [id],
    );
    if (taken.affectedRows !== 1) return null;
    const rows: Delivery[] = await tx.query(
      `SELECT d.id, d.recipient, d.kind, d.case_number AS caseNumber, d.text, d.attempts, c.id AS channelId,
              c.kind AS channelKind, c.name AS channelName, c.community_id AS communityId, c.url, c.secret, c.sender,
              c.console_url AS consoleUrl
         FROM notice_delivery d JOIN notice_channel c ON c.id = d.channel_id WHERE d.id = ?`,
      [id],
    );
    return rows[0] ?? null;
  }

  async end(tx: Tx, id: string, state: 'SENT' | 'FAILED' | 'DROPPED', error: string | null): Promise<void> {
    await tx.query(
      'UPDATE notice_delivery SET state = ?, last_error = ?, ended_at = UTC_TIMESTAMP(3) WHERE id = ?',
      [state, error?.slice(0, 200) ?? null, id],
    );
  }

  async tryAgain(tx: Tx, id: string, error: string, afterSeconds: number): Promise<void> {
    await tx.query(
      `UPDATE notice_delivery SET last_error = ?, next_attempt_at = UTC_TIMESTAMP(3) + INTERVAL ? SECOND WHERE id = ?`,
      [error.slice(0, 200), afterSeconds, id],
    );
  }

  /** What waits for a channel that is removed is not sent any more. */
  async dropWaiting(tx: Tx, channelId: string): Promise<void> {
    await tx.query(
      `UPDATE notice_delivery SET state = 'DROPPED', ended_at = UTC_TIMESTAMP(3)
        WHERE channel_id = ? AND state = 'WAITING'`,
      [channelId],
    );
  }

  /** How the channels of a community fare. */
  counts(tx: Tx, communityId: string): Promise<{ channelId: string; state: string; count: string }[]> {
    return tx.query(
      `SELECT d.channel_id AS channelId, d.state, COUNT(*) AS count
         FROM notice_delivery d JOIN notice_channel c ON c.id = d.channel_id
        WHERE c.community_id = ? GROUP BY d.channel_id, d.state`,
      [communityId],
    );
  }
}
