import { Inject, Injectable, Logger } from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../libs/context/index.js';
import { APPROVAL_TASK_QUEUE } from '../../workflows/approval-case/contract.js';
import { ApprovalActivities } from './approval.activities.js';
import { bundlePath } from './bundle.js';
import { WORKER_SETTINGS } from './settings.js';
import type { WorkerSettings } from './settings.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

/** For two cores: enough at once to hide the way to server and database, few enough to keep each step short. */
export const conductorTuning = {
  maxConcurrentWorkflowTaskExecutions: 100,
  maxConcurrentWorkflowTaskPolls: 10,
  maxConcurrentLocalActivityExecutions: 16,
  maxCachedWorkflows: 2_000,
  // A worker that died leaves its cases to another one after this time.
  stickyQueueScheduleToStartTimeout: '2s',
  reuseV8Context: true,
  enableNonLocalActivities: false,
  shutdownGraceTime: '3s',
  shutdownForceTime: '10s',
} satisfies Partial<WorkerOptions>;

/**
 * Runs the workflow worker and makes it anew whenever it ends: the server may be absent at the start, go away,
 * or come back empty, and the process with its other duties stays up.
 */
@Injectable()
export class ConductorWorker {
  private readonly log = new Logger(ConductorWorker.name);
  private worker: Worker | null = null;
  private stopping = false;
  private readonly halt = new AbortController();
  private running: Promise<void> | null = null;
  private complaint: string | null = null;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    private readonly activities: ApprovalActivities,
  ) {}

  get state(): 'CONNECTING' | 'RUNNING' | 'STOPPED' {
    if (this.stopping) return 'STOPPED';
    return this.worker?.getState() === 'RUNNING' ? 'RUNNING' : 'CONNECTING';
  }

  start(): void {
    this.running ??= this.keepRunning();
  }

  /** Until what is under way is finished. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.halt.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  private async keepRunning(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !this.stopping; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const began = performance.now();
      try {
        await this.runOnce();
      } catch (error) {
        this.complain(faultOf(error));
      }
      if (performance.now() - began > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
      await sleep(pause, undefined, { signal: this.halt.signal }).catch(() => undefined);
    }
  }

  /** Once for as long as it lasts. */
  private complain(fault: string): void {
    if (this.complaint === fault) return;
    this.complaint = fault;
    this.log.warn(`Temporal at ${this.settings.address}: ${fault}; will be tried again`);
  }

  private async runOnce(): Promise<void> {
    const connection = await NativeConnection.connect({
      address: this.settings.address,
      grpcCompression: { codec: 'none' },
    });
    try {
      this.worker = await Worker.create({
        ...conductorTuning,
        connection,
        namespace: this.settings.namespace,
        taskQueue: APPROVAL_TASK_QUEUE,
        workflowBundle: { codePath: bundlePath },
        activities: this.activities.functions,
      });
      if (this.stopping) return;
      this.complaint = null;
      this.log.log(`conducting cases through Temporal at ${this.settings.address}`);
      await this.worker.run();
    } finally {
      this.worker = null;
      await connection.close();
    }
  }
}
