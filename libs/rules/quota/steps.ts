import { RuleFault } from '../rule-error.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/calendar-date.js';

/** Whether posts are filled, held for a matter whose chain is running, or borrowed from or lent to another unit. */
export type EntryState = 'OCCUPIED' | 'RESERVED' | 'BORROWED' | 'LENT';

/** Posts moved from `from` to `to`, both included; `to` = null is open-ended. Reversing entries count negative. */
export interface QuotaEntry {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly count: number;
  readonly state: EntryState;
}

/** Verified posts (核定数) from a day on, until the next step. None is verified before the first. */
export interface VerifiedStep {
  readonly from: CalendarDate;
  readonly verified: number;
}

/** What is moved on a day. Loans do not take posts, they shift how many there are (domain §2 c). */
export interface Usage {
  readonly occupied: number;
  readonly reserved: number;
  readonly borrowed: number;
  readonly lent: number;
}

/** Posts moved from a day on, until the next step. */
export interface UsageStep extends Usage {
  readonly from: CalendarDate;
}

/** Account of one day; `free` is negative when overstaffed (超编). */
export interface QuotaBalance extends UsageStep {
  readonly verified: number;
  readonly free: number;
}

/** Nothing moved. */
export const NO_USAGE: Usage = { occupied: 0, reserved: 0, borrowed: 0, lent: 0 };

const FIGURE = { OCCUPIED: 'occupied', RESERVED: 'reserved', BORROWED: 'borrowed', LENT: 'lent' } as const;

/** What may still be taken: verified + borrowed − lent − occupied − reserved. */
export function freeOf(figures: Usage & { readonly verified: number }): number {
  const { verified, borrowed, lent, occupied, reserved } = figures;
  return verified + borrowed - lent - occupied - reserved;
}

/** An entry or step that cannot be counted: a fault of the record. */
export class InvalidQuotaEntryError extends RuleFault {
  readonly code = 'INVALID_QUOTA_ENTRY';

  constructor() {
    super(
      '编制岗位台账记录无效：数量应为整数，结束日期不得早于开始日期，核定数不得为负，且同日不得有两个核定数',
    );
  }
}

/**
 * The step function of posts occupied, reserved, borrowed and lent by day: sorted, one step a change, nothing before the first.
 * Intervals are inclusive, so that an entry ending on a day and one starting on the next never add up (domain §9).
 * @throws {InvalidQuotaEntryError} for a count that is no whole number, or an interval without a day
 */
export function sweep(entries: readonly QuotaEntry[]): UsageStep[] {
  const changes = new Map<CalendarDate, Record<keyof Usage, number>>();
  const change = (day: CalendarDate, { state }: QuotaEntry, count: number) => {
    const at = changes.get(day) ?? { ...NO_USAGE };
    at[FIGURE[state]] += count;
    changes.set(day, at);
  };
  for (const entry of entries) {
    const empty = entry.to !== null && entry.to < entry.from;
    if (empty || !Number.isSafeInteger(entry.count)) throw new InvalidQuotaEntryError();
    change(entry.from, entry, entry.count);
    if (entry.to !== null) change(addDays(entry.to, 1), entry, -entry.count);
  }
  const steps: UsageStep[] = [];
  let now: Usage = NO_USAGE;
  for (const [from, delta] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Object.values(delta).every((count) => count === 0)) continue;
    now = {
      occupied: now.occupied + delta.occupied,
      reserved: now.reserved + delta.reserved,
      borrowed: now.borrowed + delta.borrowed,
      lent: now.lent + delta.lent,
    };
    steps.push({ from, ...now });
  }
  return steps;
}

/**
 * Verified, moved and free posts from the first change on, one row a change of any of them.
 * @throws {InvalidQuotaEntryError} for unusable entries, a negative or doubled verified figure
 */
export function balances(verified: readonly VerifiedStep[], entries: readonly QuotaEntry[]): QuotaBalance[] {
  const limits = new Map(verified.map((step) => [step.from, step.verified]));
  const valid = verified.every((step) => Number.isSafeInteger(step.verified) && step.verified >= 0);
  if (!valid || limits.size !== verified.length) throw new InvalidQuotaEntryError();
  const usage = new Map(sweep(entries).map((step) => [step.from, step]));
  const days = [...new Set([...limits.keys(), ...usage.keys()])].sort();
  let current = { ...NO_USAGE, verified: 0 };
  return days.map((from) => {
    const { occupied, reserved, borrowed, lent } = usage.get(from) ?? current;
    current = { occupied, reserved, borrowed, lent, verified: limits.get(from) ?? current.verified };
    return { from, ...current, free: freeOf(current) };
  });
}

/** A figure from a day on, until the next step; nothing before the first. */
export interface FigureStep {
  readonly from: CalendarDate;
  readonly count: number;
}

/**
 * The first day from `from` on which the members' figures do not add up to the total, or null (domain §2, invariant b).
 */
export function firstSumMismatch(
  total: readonly FigureStep[],
  members: readonly (readonly FigureStep[])[],
  from: CalendarDate,
): { day: CalendarDate; total: number; sum: number } | null {
  const days = new Set([from]);
  for (const steps of [total, ...members]) {
    for (const step of steps) if (step.from > from) days.add(step.from);
  }
  const on = (steps: readonly FigureStep[], day: CalendarDate): number =>
    steps.findLast((step) => step.from <= day)?.count ?? 0;
  for (const day of [...days].sort()) {
    const sum = members.reduce((all, steps) => all + on(steps, day), 0);
    if (sum !== on(total, day)) return { day, total: on(total, day), sum };
  }
  return null;
}
