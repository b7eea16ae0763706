import { Injectable } from '@nestjs/common';
import type { Tx } from './tx.js';

/** What is handed to the conductor. */
export interface OutgoingMessage {
  messageId: string;
  workflowId: string;
  kind: string;
  /** Ids and policy only. */
  payload: Record<string, unknown>;
}

/** A message on its way. */
export interface PendingMessage extends OutgoingMessage {
  id: string;
  attempts: number;
}

const BATCH = 100;
/** Rows of one INSERT. */
const CHUNK = 500;
/** Backoff doubles from 250 ms to one minute. */
const backoffMs = (attempts: number): number => Math.min(60_000, 250 * 2 ** attempts);

/**
 * Transactional outbox. `put` belongs to the decision's transaction; delivery happens later and may happen
 * twice, which the receiver recognises by the message id. Times here are those of the machine, not of the
 * business: they only pace the delivery.
 */
@Injectable()
export class Outbox {
  /** Leaves the message; it may be delivered once the transaction has committed. */
  async put(tx: Tx, message: OutgoingMessage): Promise<PendingMessage> {
    const { insertId }: { insertId: number | string } = await tx.query(
      `INSERT INTO outbox_message (message_id, workflow_id, kind, payload, created_at, next_attempt_at, attempts)
       VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0)`,
      [message.messageId, message.workflowId, message.kind, JSON.stringify(message.payload)],
    );
    return { ...message, id: String(insertId), attempts: 0 };
  }

  /** Leaves many messages at once; they go out with the relay. */
  async putAll(tx: Tx, messages: readonly OutgoingMessage[]): Promise<void> {
    for (let at = 0; at < messages.length; at += CHUNK) {
      const rows = messages
        .slice(at, at + CHUNK)
        .map(({ messageId, workflowId, kind, payload }) => [
          messageId,
          workflowId,
          kind,
          JSON.stringify(payload),
        ]);
      await tx.query(
        `INSERT INTO outbox_message (message_id, workflow_id, kind, payload, created_at, next_attempt_at, attempts)
         VALUES ${rows.map(() => '(?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0)').join(', ')}`,
        rows,
      );
    }
  }

  async find(tx: Tx, messageId: string): Promise<PendingMessage | null> {
    const rows: Row[] = await tx.query(`${SELECT} WHERE message_id = ? AND delivered_at IS NULL`, [
      messageId,
    ]);
    return rows[0] ? toPending(rows[0]) : null;
  }

  /** Messages that are due; `olderThanMs` leaves fresh ones to the process that wrote them. */
  async due(tx: Tx, olderThanMs: number): Promise<PendingMessage[]> {
    const rows: Row[] = await tx.query(
      `${SELECT} WHERE delivered_at IS NULL AND next_attempt_at <= UTC_TIMESTAMP(3)
         AND created_at <= UTC_TIMESTAMP(3) - INTERVAL ? MICROSECOND
       ORDER BY id LIMIT ${BATCH}`,
      [olderThanMs * 1000],
    );
    return rows.map(toPending);
  }

  async delivered(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.query(
      'UPDATE outbox_message SET delivered_at = UTC_TIMESTAMP(3), last_error = NULL WHERE id IN (?)',
      [ids],
    );
  }

  async failed(tx: Tx, message: PendingMessage, reason: string): Promise<void> {
    await tx.query(
      `UPDATE outbox_message SET attempts = attempts + 1, last_error = ?,
         next_attempt_at = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE id = ?`,
      [reason.slice(0, 500), backoffMs(message.attempts) * 1000, message.id],
    );
  }
}

interface Row {
  id: string;
  message_id: string;
  workflow_id: string;
  kind: string;
  payload: string;
  attempts: number;
}

const SELECT = 'SELECT id, message_id, workflow_id, kind, payload, attempts FROM outbox_message';

function toPending(row: Row): PendingMessage {
  return {
    id: row.id,
    messageId: row.message_id,
    workflowId: row.workflow_id,
    kind: row.kind,
    payload: JSON.parse(row.payload) as Record<string, unknown>,
    attempts: row.attempts,
  };
}
