import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BusinessClock } from '../context/index.js';
import type { Tx } from './tx.js';

/** Other processes notice a moved clock within this time. */
const CACHE_MS = 200;

/** Business clock of a productive system: the real time, which nobody can move. */
@Injectable()
export class RealClock extends BusinessClock {
  readonly movable = false;

  now(): Promise<Date> {
    return Promise.resolve(new Date());
  }
}

/** Business clock of demo and test systems: the real time plus an offset kept in the database. */
@Injectable()
export class MovableClock extends BusinessClock {
  readonly movable = true;
  private cached: { offset: number; until: number } | null = null;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async now(): Promise<Date> {
    const real = Date.now();
    if (!this.cached || this.cached.until < real) {
      this.cached = { offset: await this.readOffset(), until: real + CACHE_MS };
    }
    return new Date(real + this.cached.offset);
  }

  /** Moves business time forward to the instant. It never runs backwards: decisions already carry their times. */
  async moveTo(tx: Tx, instant: Date): Promise<void> {
    await tx.query(
      `INSERT INTO business_clock (id, offset_ms, moved_at) VALUES (1, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE offset_ms = GREATEST(offset_ms, VALUES(offset_ms)), moved_at = UTC_TIMESTAMP(3)`,
      [instant.getTime() - Date.now()],
    );
  }

  /** Reads the clock afresh, after it was moved. */
  forget(): void {
    this.cached = null;
  }

  private async readOffset(): Promise<number> {
    const rows: { offset_ms: string }[] = await this.dataSource.query(
      'SELECT offset_ms FROM business_clock WHERE id = 1',
    );
    return Number(rows[0]?.offset_ms ?? 0);
  }
}
