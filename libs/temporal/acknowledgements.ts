import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Outbox, TransactionRunner } from '../database/index.js';

/** Acknowledgements wait this long for company, so that a busy second costs few statements. */
const GATHER_MS = 20;

/**
 * Marks messages as delivered, many at once. A mark that is lost only means that the message is delivered once
 * more, which its receiver recognises.
 */
@Injectable()
export class Acknowledgements implements BeforeApplicationShutdown {
  private gathered: string[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Notes an outbox row as delivered; written shortly after. */
  add(id: string): void {
    this.gathered.push(id);
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Until everything noted so far is written, or was given up. */
  flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const ids = this.gathered;
    this.gathered = [];
    if (ids.length > 0) this.writing = this.writing.then(() => this.write(ids));
    return this.writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private async write(ids: readonly string[]): Promise<void> {
    try {
      await this.outbox.delivered(this.transactions.reader, ids);
    } catch {
      // The rows stay pending and the relay takes them up again.
    }
  }
}
