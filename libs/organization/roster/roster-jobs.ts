import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Refused } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { RosterImporter } from './roster-importer.js';
import { RosterRepository } from './roster.repository.js';

const log = new Logger('RosterImport');

/**
 * Work on imports that goes on after the request has been answered. The database says what is left to do, so a
 * process that serves takes up at its start what another left behind.
 */
@Injectable()
export class RosterJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly running = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly imports: RosterRepository,
    private readonly importer: RosterImporter,
    private readonly host: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // The worker and the operator's commands have no HTTP adapter: they must not start work that outlives them.
    if (!(this.host as Partial<HttpAdapterHost>).httpAdapter) return;
    for (const id of await this.imports.unfinished(this.transactions.reader)) void this.carryOn(id, 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running.values());
  }

  /** Starts carrying the import unless this process does so already; waits for its end, but not longer than told. */
  carryOn(importId: string, waitMs: number): Promise<void> {
    return this.start(`import:${importId}`, waitMs, () => this.importer.run(importId, () => this.stopping));
  }

  /** Runs a piece of work in the background; what goes wrong is left in the import for its user to see. */
  check(importId: string, waitMs: number, work: () => Promise<void>): Promise<void> {
    return this.start(`check:${importId}`, waitMs, async () => {
      try {
        await work();
      } catch (error) {
        await this.fail(
          importId,
          error instanceof Refused ? error.detail.message : '校验未能完成，请重新上传',
        );
        throw error;
      }
    });
  }

  private async start(key: string, waitMs: number, work: () => Promise<void>): Promise<void> {
    const job = this.running.get(key) ?? this.launch(key, work);
    if (waitMs > 0) await Promise.race([job, wait(waitMs, undefined, { ref: false })]);
  }

  private launch(key: string, work: () => Promise<void>): Promise<void> {
    const job = work()
      .catch((error: unknown) => {
        // Neither message nor values: a database error quotes the statement with its people.
        log.error(`${key} failed: ${error instanceof Error ? error.name : 'unknown'}`);
      })
      .finally(() => this.running.delete(key));
    this.running.set(key, job);
    return job;
  }

  private async fail(importId: string, failure: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.imports.lock(tx, importId);
      if (row?.status === 'VALIDATING' || row?.status === 'VALIDATED') {
        await this.imports.update(tx, importId, { status: 'FAILED', failure });
      }
    });
  }
}
