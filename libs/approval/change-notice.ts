import { Injectable } from '@nestjs/common';
import { Outbox, newId } from '../database/index.js';
import type { PendingMessage, Tx } from '../database/index.js';
import { CaseMessenger } from '../temporal/index.js';
import { caseWorkflowId } from '../../workflows/approval-case/contract.js';

/** How long a request waits at most for the conductor, whatever the client asks for. */
const MOST_WAIT_MS = 2_000;

/**
 * Tells the conductor that a case has changed. The message is left in the outbox with the change itself; sending
 * it at once is a courtesy, for the relay sends what is left.
 */
@Injectable()
export class ChangeNotice {
  /** Deliveries under way, so that a request can wait for its own. */
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly outbox: Outbox,
    private readonly messenger: CaseMessenger,
  ) {}

  /** Leaves the message in the transaction of the change; its id is the Update's. */
  async leave(tx: Tx, changed: { id: string; number: string }, messageId = newId()): Promise<PendingMessage> {
    return this.put(tx, changed, messageId);
  }

  /** The same for a case that had been conducted to its end and goes on. */
  leaveReopened(tx: Tx, changed: { id: string; number: string }): Promise<PendingMessage> {
    return this.put(tx, changed, newId(), { reopened: true });
  }

  private put(
    tx: Tx,
    changed: { id: string; number: string },
    messageId: string,
    more: Record<string, unknown> = {},
  ): Promise<PendingMessage> {
    return this.outbox.put(tx, {
      messageId,
      workflowId: caseWorkflowId(changed.number),
      kind: 'CASE_CHANGED',
      payload: { caseId: changed.id, caseNumber: changed.number, ...more },
    });
  }

  /**
   * Sends what a committed transaction has left; null when there was nothing. At once when something was left to the
   * conductor that people wait for; otherwise the record is settled already and it is told in its time.
   */
  send(message: PendingMessage | null, awaited = true): void {
    if (!message) return;
    if (!awaited) {
      this.messenger.deliverInTime(message);
      return;
    }
    const { messageId } = message;
    const delivery = this.messenger.deliverSoon(message).finally(() => this.underWay.delete(messageId));
    this.underWay.set(messageId, delivery);
  }

  /** Waits until the conductor has done what was left to it by an awaited message, at most so long. */
  async settled(messageId: string, waitMs: number): Promise<void> {
    const delivery = this.underWay.get(messageId);
    if (!delivery || waitMs <= 0) return;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(waitMs, MOST_WAIT_MS));
    });
    await Promise.race([delivery, timeout]);
    clearTimeout(timer);
  }
}
