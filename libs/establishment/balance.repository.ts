import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { sweep } from '../rules/index.js';
import type { CalendarDate, QuotaEntry, UsageStep } from '../rules/index.js';

/** Figures of an account from a day until its next row. */
export interface Segment {
  accountId: string;
  fromOn: CalendarDate;
  verified: number;
  occupied: number;
  reserved: number;
  borrowed: number;
  lent: number;
}

/** The database's refusal of an addition that would exceed what is verified. */
export class BalanceExceeded extends Error {
  constructor(
    readonly accountId: string,
    /** First day that would be exceeded. */
    readonly day: CalendarDate,
  ) {
    super(`balance of ${accountId} exceeded on ${day}`);
    this.name = 'BalanceExceeded';
  }
}

interface RawSegment {
  account_id: string;
  from_on: CalendarDate;
  verified: number;
  occupied: number;
  reserved: number;
  borrowed: number;
  lent: number;
}

/** Rows of one statement; the driver sends a statement in one packet. */
const CHUNK = 1_000;

/** Keeps the segments of an account. The caller holds the account's row lock. */
@Injectable()
export class BalanceRepository {
  /**
   * Adds the changes to the days they cover. Changes are summed before they are written, so that a reservation
   * turned into an occupancy of the same days never counts twice on the way.
   * @throws {BalanceExceeded} when the account is capped and a day would exceed it
   */
  async change(tx: Tx, accountId: string, changes: readonly QuotaEntry[]): Promise<void> {
    const steps = sweep(changes);
    await this.split(
      tx,
      accountId,
      steps.map((step) => step.from),
    );
    for (const [index, step] of steps.entries()) {
      const until = steps[index + 1]?.from ?? null;
      if (!isNothing(step)) await this.add(tx, accountId, step, until);
    }
  }

  /** Sets the verified figure from a day until before another one (null: for ever). */
  async setVerified(
    tx: Tx,
    accountId: string,
    verified: number,
    from: CalendarDate,
    until: CalendarDate | null,
  ): Promise<void> {
    await this.split(tx, accountId, until ? [from, until] : [from]);
    await tx.query(
      `UPDATE establishment_balance SET verified = ?
        WHERE account_id = ? AND from_on >= ?${until ? ' AND from_on < ?' : ''}`,
      [verified, accountId, from, ...(until ? [until] : [])],
    );
  }

  /**
   * Raises what there is from the day on, or lowers it again by a negative number, around a movement that adds nothing
   * to what is taken in all: who is above the figure already may go elsewhere with it (edge-13).
   */
  async lift(tx: Tx, accountId: string, from: CalendarDate, by: number): Promise<void> {
    await this.split(tx, accountId, [from]);
    await tx.query(
      'UPDATE establishment_balance SET verified = verified + ? WHERE account_id = ? AND from_on >= ?',
      [by, accountId, from],
    );
  }

  /** Segments with at least a day from `from` to `to` (both included, null for ever), by account and day. */
  async within(
    tx: Tx,
    ids: readonly string[],
    from: CalendarDate,
    to: CalendarDate | null,
  ): Promise<Segment[]> {
    if (ids.length === 0) return [];
    const rows: RawSegment[] = await tx.query(
      `SELECT b.account_id, b.from_on, b.verified, b.occupied, b.reserved, b.borrowed, b.lent FROM establishment_balance b
        WHERE b.account_id IN (?)
          AND b.from_on >= (SELECT MAX(p.from_on) FROM establishment_balance p
                             WHERE p.account_id = b.account_id AND p.from_on <= ?)
          ${to ? 'AND b.from_on <= ?' : ''}
        ORDER BY b.account_id, b.from_on`,
      [ids, from, ...(to ? [to] : [])],
    );
    return rows.map(toSegment);
  }

  /** Makes each day the first of a segment; a new segment copies the figures of the one that it splits. */
  private async split(tx: Tx, accountId: string, days: readonly CalendarDate[]): Promise<void> {
    const wanted = [...new Set(days)].sort();
    const [first, last] = [wanted[0], wanted.at(-1)];
    if (!first || !last) return;
    const existing = await this.within(tx, [accountId], first, last);
    const missing = wanted.filter((day) => !existing.some((segment) => segment.fromOn === day));
    const rows = missing.map((day) => {
      const covering = existing.findLast((segment) => segment.fromOn <= day);
      if (!covering) throw new Error(`account ${accountId} has no segment on ${day}`);
      const { verified, occupied, reserved, borrowed, lent } = covering;
      return [accountId, day, verified, occupied, reserved, borrowed, lent];
    });
    for (let at = 0; at < rows.length; at += CHUNK) {
      await tx.query(
        `INSERT INTO establishment_balance (account_id, from_on, verified, occupied, reserved, borrowed, lent)
         VALUES ?`,
        [rows.slice(at, at + CHUNK)],
      );
    }
  }

  private async add(tx: Tx, accountId: string, step: UsageStep, until: CalendarDate | null): Promise<void> {
    try {
      await tx.query(
        `UPDATE establishment_balance SET occupied = occupied + ?, reserved = reserved + ?,
            borrowed = borrowed + ?, lent = lent + ?
          WHERE account_id = ? AND from_on >= ?${until ? ' AND from_on < ?' : ''} ORDER BY from_on`,
        [
          step.occupied,
          step.reserved,
          step.borrowed,
          step.lent,
          accountId,
          step.from,
          ...(until ? [until] : []),
        ],
      );
    } catch (error) {
      throw exceeded(error) ?? error;
    }
  }
}

function isNothing({ occupied, reserved, borrowed, lent }: UsageStep): boolean {
  return occupied === 0 && reserved === 0 && borrowed === 0 && lent === 0;
}

/** Reads the trigger's `QUOTA_EXCEEDED:<account>:<day>`. */
function exceeded(error: unknown): BalanceExceeded | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /QUOTA_EXCEEDED:([\w-]{36}):(\d{4}-\d\d-\d\d)/.exec(driver?.sqlMessage ?? '');
  return match?.[1] && match[2] ? new BalanceExceeded(match[1], match[2] as CalendarDate) : null;
}

function toSegment(row: RawSegment): Segment {
  return {
    accountId: row.account_id,
    fromOn: row.from_on,
    verified: row.verified,
    occupied: row.occupied,
    reserved: row.reserved,
    borrowed: row.borrowed,
    lent: row.lent,
  };
}
