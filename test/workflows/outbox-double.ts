import { randomUUID } from 'node:crypto';
import type { Outbox, PendingMessage, TransactionRunner, Tx } from '../../libs/database/index.js';

/** An outbox in memory with the same promises: what is neither delivered nor put off comes up again. */
export class OutboxDouble {
  readonly pending = new Map<string, PendingMessage>();
  readonly putOff = new Map<string, string>();

  put(payload: Record<string, unknown>, kind = 'CASE_CHANGED'): PendingMessage {
    const message = {
      id: String(this.pending.size + 1),
      messageId: randomUUID(),
      workflowId: `case:${String(payload.caseNumber)}`,
      kind,
      payload,
      attempts: 0,
    };
    this.pending.set(message.messageId, message);
    return message;
  }

  find = (_tx: Tx, messageId: string): Promise<PendingMessage | null> =>
    Promise.resolve(this.pending.get(messageId) ?? null);

  due = (): Promise<PendingMessage[]> =>
    Promise.resolve(
      [...this.pending.values()].filter(({ messageId }) => !this.putOff.has(messageId)).slice(0, 100),
    );

  delivered = (_tx: Tx, ids: readonly string[]): Promise<void> => {
    for (const { messageId, id } of this.pending.values())
      if (ids.includes(id)) this.pending.delete(messageId);
    return Promise.resolve();
  };

  failed = (_tx: Tx, { messageId }: PendingMessage, reason: string): Promise<void> => {
    this.putOff.set(messageId, reason);
    return Promise.resolve();
  };

  /** In the places of the real ones. */
  get asOutbox(): Outbox {
    return this as unknown as Outbox;
  }
}

/** The double needs no database. */
export const noTransactions = { reader: {} } as unknown as TransactionRunner;
