import { Inject, Injectable, Logger } from '@nestjs/common';
import { AttachmentRemover } from '../../libs/attachment/index.js';
import { AuditCheckpoints } from '../../libs/audit/index.js';
import { CaseConductor, CaseWaker } from '../../libs/approval/index.js';
import { BusinessClock, faultOf, machineNow } from '../../libs/context/index.js';
import { CalendarWarnings, CoverageNotices, DeliveryService } from '../../libs/notification/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { CaseMessenger, Reconciler, TemporalLink } from '../../libs/temporal/index.js';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConductorWorker } from './conductor-worker.js';
import { Loop } from './loop.js';
import { WORKER_SETTINGS } from './settings.js';
import type { WorkerSettings } from './settings.js';

const RELAY_EVERY_MS = 500;
/** Younger messages are on their way already, by the process that wrote them, which gives up after three seconds. */
const RELAY_AFTER_MS = 3_200;
const CHECKPOINT_EVERY_MS = 60_000;
const HEALTH_EVERY_MS = 5_000;
const RECONCILE_EVERY_MS = 2_000;
const DELIVER_EVERY_MS = 2_000;
const WAKE_EVERY_MS = 60_000;
const CALENDAR_EVERY_MS = 60_000;
const COVERAGE_EVERY_MS = 60_000;
const CLEAR_EVERY_MS = 3_600_000;

/**
 * What the worker does beside conducting: relay the outbox, seal the audit chains, send notices, look after timers, the
 * calendar and coverage, clear away files that nobody used, tell how it is.
 */
@Injectable()
export class Duties {
  private readonly log = new Logger(Duties.name);
  private readonly loops: Loop[];
  private reconciledStore: string | null = null;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    private readonly transactions: TransactionRunner,
    private readonly messenger: CaseMessenger,
    private readonly checkpoints: AuditCheckpoints,
    private readonly reconciler: Reconciler,
    private readonly link: TemporalLink,
    private readonly conductor: CaseConductor,
    private readonly worker: ConductorWorker,
    private readonly deliveries: DeliveryService,
    private readonly waker: CaseWaker,
    private readonly calendar: CalendarWarnings,
    private readonly coverage: CoverageNotices,
    private readonly clock: BusinessClock,
    private readonly remover: AttachmentRemover,
  ) {
    this.loops = [
      new Loop('Relay', RELAY_EVERY_MS, () => this.relay(), faultOf),
      new Loop('Checkpoints', CHECKPOINT_EVERY_MS, () => this.seal(), faultOf),
      new Loop('Reconcile', RECONCILE_EVERY_MS, () => this.reconcileWhenNew(), faultOf),
      new Loop('Deliveries', DELIVER_EVERY_MS, () => this.deliver(), faultOf),
      new Loop('Timers', WAKE_EVERY_MS, () => this.wakeForgotten(), faultOf),
      new Loop('Calendar', CALENDAR_EVERY_MS, () => this.warnOfCalendar(), faultOf),
      new Loop('Coverage', COVERAGE_EVERY_MS, () => this.warnOfGaps(), faultOf),
      new Loop('Attachments', CLEAR_EVERY_MS, () => this.clearUnused(), faultOf),
      new Loop('Health', HEALTH_EVERY_MS, () => this.tell(), faultOf),
    ];
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async relay(): Promise<boolean> {
    if (this.worker.state !== 'RUNNING') return false;
    const { drained } = await this.messenger.relayDue(RELAY_AFTER_MS);
    return !drained;
  }

  private async deliver(): Promise<boolean> {
    return (await this.deliveries.sendDue()) > 0;
  }

  /** Conductors wake by timers of their own; this finds those that have none, or whose timer was lost. */
  private async wakeForgotten(): Promise<boolean> {
    if (this.worker.state !== 'RUNNING') return false;
    const now = await this.clock.now();
    const woken = await this.transactions.run((tx) => this.waker.wakeForgotten(tx, now));
    if (woken > 0) this.log.log(`${woken} cases had slept past their time and were woken`);
    const freed = await this.transactions.run((tx) => this.waker.wakeFreed(tx));
    if (freed > 0) this.log.log(`${freed} cases can go on and were woken`);
    return false;
  }

  private async warnOfCalendar(): Promise<boolean> {
    await this.calendar.run();
    return false;
  }

  private async warnOfGaps(): Promise<boolean> {
    await this.coverage.run();
    return false;
  }

  private async clearUnused(): Promise<boolean> {
    return (await this.remover.sweep()) > 0;
  }

  private async seal(): Promise<boolean> {
    await this.transactions.run((tx) => this.checkpoints.take(tx));
    return false;
  }

  /** At the start, after every outage, and when the server comes back with another store: conductors may be lost. */
  private async reconcileWhenNew(): Promise<boolean> {
    const store = this.worker.state === 'RUNNING' ? await this.link.storeId() : null;
    if (store === null || store === this.reconciledStore) {
      if (store === null) this.reconciledStore = null;
      return false;
    }
    const report = await this.reconciler.run((after, limit) => this.conductor.openCases(after, limit), {
      nudge: false,
    });
    if (report.failed.length === 0) this.reconciledStore = store;
    if (report.started.length > 0) {
      this.log.warn(
        `${report.started.length} of ${report.open} open cases had no conductor and have one again`,
      );
    }
    return false;
  }

  private tell(): Promise<boolean> {
    if (this.settings.stateDir) {
      const file = join(this.settings.stateDir, 'worker-health.json');
      const said = { pid: process.pid, at: machineNow().toISOString(), conductor: this.worker.state };
      writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(said)}\n`);
      renameSync(`${file}.${process.pid}`, file);
    }
    return Promise.resolve(false);
  }
}
