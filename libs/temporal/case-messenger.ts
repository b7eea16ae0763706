import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { faultOf } from '../context/index.js';
import { Outbox, TransactionRunner } from '../database/index.js';
import type { PendingMessage } from '../database/index.js';
import { Acknowledgements } from './acknowledgements.js';
import { CaseWorkflows } from './case-workflows.js';
import { Gate, inParallel } from './gate.js';
import { Together } from './together.js';
import { TemporalLink, isBusy, isOutOfReach, isTimeout } from './temporal-link.js';

/** Outbox kind: the record of a case has changed and its conductor should look. */
export const CASE_CHANGED = 'CASE_CHANGED';

/** Payload of {@link CASE_CHANGED}. */
export interface CaseChangedPayload {
  caseId: string;
  caseNumber: string;
  /** The case had been conducted to its end and goes on. */
  reopened?: boolean;
}

/** What one round of the relay did. */
export interface RelayReport {
  delivered: number;
  /** Could not be delivered now; they come up again. */
  failed: number;
  /** False when there may be more to do at once. */
  drained: boolean;
}

const SOON_MS = 2_000;
/** How long a message that nobody waits for is kept for company. */
const GATHER_MS = 1_000;
/** Not worth beginning with less time left. */
const SOON_LEAST_MS = 100;
const BUSY_PAUSE_MS = 25;
const SOON_AT_ONCE = 24;
const SOON_QUEUE = 96;
const RELAY_MS = 10_000;
const RELAY_AT_ONCE = 24;
/** What one read of the outbox yields at most. */
const ROUND = 100;

type Outcome = 'DELIVERED' | 'UNREACHED' | 'TIMEOUT' | 'FAILED';

/** Brings committed changes to their conductors. Delivery may happen twice; messages carry ids only. */
@Injectable()
export class CaseMessenger {
  private readonly log = new Logger(CaseMessenger.name);
  private readonly gate = new Gate(SOON_AT_ONCE, SOON_QUEUE);
  /** What nobody waits for, by conductor, until its time is over or something urgent takes it along. */
  private readonly gathered = new Map<string, PendingMessage[]>();
  /** By conductor: to one case there is one delivery at a time. */
  private readonly together = new Together<PendingMessage>((take) => this.deliverTogether(take));

  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: TransactionRunner,
    private readonly link: TemporalLink,
    private readonly workflows: CaseWorkflows,
    private readonly acknowledgements: Acknowledgements,
  ) {}

  /**
   * Delivers a committed message right away, within about two seconds. To one case there is one delivery at a time:
   * what comes meanwhile goes together with the next one, for one look of the conductor serves all of it. Never
   * rejects: what does not get through is left to the relay.
   * @param put message that was put into the outbox by a transaction that has committed, or its id
   */
  async deliverSoon(put: string | PendingMessage): Promise<void> {
    if (!this.link.mayTry) return;
    const messageId = typeof put === 'string' ? put : put.messageId;
    try {
      const message = typeof put === 'string' ? await this.outbox.find(this.transactions.reader, put) : put;
      if (message) await this.deliverAll([...this.takeGathered(message.workflowId), message]);
    } catch (error) {
      this.log.warn(`message ${messageId} is left to the relay: ${faultOf(error)}`);
    }
  }

  /**
   * Delivers a committed message that nobody waits for within a second more, together with whatever else becomes of
   * its case meanwhile. What is lost with the process is left to the relay.
   */
  deliverInTime(message: PendingMessage): void {
    const { workflowId, messageId } = message;
    const gathered = this.gathered.get(workflowId);
    if (gathered) {
      gathered.push(message);
      return;
    }
    this.gathered.set(workflowId, [message]);
    setTimeout(() => {
      this.deliverAll(this.takeGathered(workflowId)).catch((error: unknown) => {
        this.log.warn(`message ${messageId} is left to the relay: ${faultOf(error)}`);
      });
    }, GATHER_MS).unref();
  }

  private async deliverAll(messages: readonly PendingMessage[]): Promise<void> {
    if (!this.link.mayTry) return;
    await Promise.all(messages.map((message) => this.together.add(message.workflowId, message)));
  }

  private takeGathered(workflowId: string): PendingMessage[] {
    const gathered = this.gathered.get(workflowId) ?? [];
    this.gathered.delete(workflowId);
    return gathered;
  }

  private async deliverTogether(take: () => readonly PendingMessage[]): Promise<void> {
    const until = performance.now() + SOON_MS;
    await this.gate.pass(async () => {
      const left = until - performance.now();
      if (left >= SOON_LEAST_MS && this.link.mayTry) await this.deliver(take(), left);
    });
  }

  /**
   * One round of the relay over what is due. While Temporal is out of reach nothing is attempted and nothing
   * counted against a message, so everything flows as soon as it is back.
   * @param olderThanMs leaves fresh messages to the process that wrote them
   */
  async relayDue(olderThanMs: number): Promise<RelayReport> {
    const messages = await this.outbox.due(this.transactions.reader, olderThanMs);
    const report: RelayReport = { delivered: 0, failed: 0, drained: true };
    if (messages.length === 0 || !(await this.link.answers())) return report;
    await inParallel(messages, RELAY_AT_ONCE, async (message) => {
      if (await this.relay(message)) report.delivered += 1;
      else report.failed += 1;
    });
    // The next read must not meet what was just delivered.
    await this.acknowledgements.flush();
    report.drained = messages.length < ROUND || report.delivered === 0;
    return report;
  }

  private async relay(message: PendingMessage): Promise<boolean> {
    if (!this.link.mayTry) return false;
    const outcome = await this.deliver([message], RELAY_MS);
    // One case that does not answer must not keep its place before all others.
    if (outcome === 'TIMEOUT')
      await this.outbox.failed(this.transactions.reader, message, 'no answer in time');
    return outcome === 'DELIVERED';
  }

  /** Messages of one case, the newest last: they are announced in its name. */
  private async deliver(messages: readonly PendingMessage[], ms: number): Promise<Outcome> {
    try {
      const newest = messages.at(-1);
      if (!newest) return 'DELIVERED';
      const reopened = messages.some((message) => caseOf(message).reopened);
      await this.announce({ ...caseOf(newest), reopened }, newest.messageId, performance.now() + ms);
      for (const { id } of messages) this.acknowledgements.add(id);
      return 'DELIVERED';
    } catch (error) {
      // Neither says anything about the messages: the server is gone, or no worker runs.
      if (isOutOfReach(error)) return 'UNREACHED';
      if (isTimeout(error) || isBusy(error)) return 'TIMEOUT';
      for (const message of messages) {
        await this.outbox.failed(this.transactions.reader, message, faultOf(error));
        this.log.error(`message ${message.messageId} could not be delivered: ${faultOf(error)}`);
      }
      return 'FAILED';
    }
  }

  /** A server that has its hands full says so at once; it is asked again while there is time. */
  private async announce(target: CaseChangedPayload, messageId: string, until: number): Promise<void> {
    for (let pause = BUSY_PAUSE_MS; ; pause *= 2) {
      try {
        await this.link.within(until - performance.now(), async () => {
          if (target.reopened) await this.workflows.reopen(target, messageId);
          else await this.workflows.announce(target, messageId);
        });
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() + pause > until) throw error;
      }
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

function caseOf(message: PendingMessage): CaseChangedPayload {
  const { caseId, caseNumber, reopened } = message.payload;
  if (message.kind !== CASE_CHANGED || typeof caseId !== 'string' || typeof caseNumber !== 'string') {
    throw new TypeError(`message of kind ${message.kind} is not for a conductor`);
  }
  return { caseId, caseNumber, reopened: reopened === true };
}
