import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withLastWrites } from './last-writes.js';
import type { Tx } from './tx.js';

const ATTEMPTS = 6;
/** ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK, and MariaDB's ER_CHECKREAD (row changed since the snapshot). */
const RETRIED = new Set([1205, 1213, 1020]);

/**
 * The only owner of transactions. A deadlock or lock timeout runs the whole work afresh, so the work must not
 * have effects outside the database; a throw, a refusal included, rolls everything back.
 */
@Injectable()
export class TransactionRunner {
  private readonly moment = new AsyncLocalStorage<Tx>();

  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((tx) => withLastWrites(tx, work));
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetried(error)) throw error;
        await pause(attempt);
      }
    }
  }

  /**
   * Does the work, sees what comes of it, and undoes it all: what a write would change, by the very rules of the
   * write. What it puts off to its end (the trail) is not written.
   */
  async rehearse<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const undone = new Rehearsed<T>();
    try {
      await this.run(async (tx) => {
        undone.result = { value: await work(tx) };
        throw undone;
      });
    } catch (error) {
      if (error !== undone) throw error;
    }
    if (!undone.result) throw new Error('a rehearsal came to no end');
    return undone.result.value;
  }

  /** Reads many tables as they stood at one moment. */
  async snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }

  /**
   * The same for use cases that take a reader themselves: every {@link reader} that the work asks for reads that
   * moment, so that what is read a page at a time fits together. The work must not write, and must wait for all that
   * it has begun.
   */
  async atOneMoment<T>(work: () => Promise<T>): Promise<T> {
    return this.snapshot((tx) => this.moment.run(tx, work));
  }

  /** Reads outside a transaction; sees what is committed at each statement, but for {@link atOneMoment}. */
  get reader(): Tx {
    return this.moment.getStore() ?? this.dataSource.manager;
  }

  /** A reader of one use case's own, to which its standing reads are bound. */
  newReader(): Tx {
    return this.dataSource.createEntityManager(this.moment.getStore()?.queryRunner);
  }
}

/** Thrown to roll a rehearsal back. */
class Rehearsed<T> extends Error {
  result: { value: T } | null = null;

  constructor() {
    super('rehearsed');
  }
}

function isRetried(error: unknown): boolean {
  const driver = (error as { driverError?: { errno?: number } }).driverError ?? (error as { errno?: number });
  return RETRIED.has(driver.errno ?? 0);
}

/** Spreads retries of callers that met in one deadlock. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 8 * 2 ** attempt));
}

/** True when the database refused a second row under this unique key. */
export function isDuplicateKey(error: unknown, keyName?: string): boolean {
  const driver = (error as { driverError?: { errno?: number; sqlMessage?: string } }).driverError;
  if (driver?.errno !== 1062) return false;
  return keyName === undefined || (driver.sqlMessage ?? '').includes(keyName);
}
