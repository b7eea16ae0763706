import { RuleFault } from '../rule-error.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/calendar-date.js';

/** Whether the posts are filled, or held for a matter whose chain is running. */
export type EntryState = 'OCCUPIED' | 'RESERVED';

/** Posts taken from `from` to `to`, both included; `to` = null is open-ended. Reversing entries count negative. */
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

/** Posts taken from a day on, until the next step. */
export interface UsageStep {
  readonly from: CalendarDate;
  readonly occupied: number;
  readonly reserved: number;
}

/** Account of one day; `free` is negative when overstaffed (超编). */
export interface QuotaBalance extends UsageStep {
  readonly verified: number;
  readonly free: number;
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
 * The step function of posts occupied and reserved by day: sorted, one step a change, nothing before the first.
 * Intervals are inclusive, so that an entry ending on a day and one starting on the next never add up (domain §9).
 * @throws {InvalidQuotaEntryError} for a count that is no whole number, or an interval without a day
 */
export function sweep(entries: readonly QuotaEntry[]): UsageStep[] {
  const changes = new Map<CalendarDate, { occupied: number; reserved: number }>();
  const change = (day: CalendarDate, entry: QuotaEntry, sign: 1 | -1) => {
    const at = changes.get(day) ?? { occupied: 0, reserved: 0 };
    if (entry.state === 'OCCUPIED') at.occupied += sign * entry.count;
    else at.reserved += sign * entry.count;
    changes.set(day, at);
  };
  for (const entry of entries) {
    const empty = entry.to !== null && entry.to < entry.from;
    if (empty || !Number.isSafeInteger(entry.count)) throw new InvalidQuotaEntryError();
    change(entry.from, entry, 1);
    if (entry.to !== null) change(addDays(entry.to, 1), entry, -1);
  }
  const steps: UsageStep[] = [];
  let [occupied, reserved] = [0, 0];
  for (const [from, delta] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (delta.occupied === 0 && delta.reserved === 0) continue;
    occupied += delta.occupied;
    reserved += delta.reserved;
    steps.push({ from, occupied, reserved });
  }
  return steps;
}

/**
 * Verified, occupied, reserved and free posts from the first change on, one row a change of any of them.
 * @throws {InvalidQuotaEntryError} for unusable entries, a negative or doubled verified figure
 */
export function balances(verified: readonly VerifiedStep[], entries: readonly QuotaEntry[]): QuotaBalance[] {
  const limits = new Map(verified.map((step) => [step.from, step.verified]));
  const valid = verified.every((step) => Number.isSafeInteger(step.verified) && step.verified >= 0);
  if (!valid || limits.size !== verified.length) throw new InvalidQuotaEntryError();
  const usage = new Map(sweep(entries).map((step) => [step.from, step]));
  const days = [...new Set([...limits.keys(), ...usage.keys()])].sort();
  let current = { occupied: 0, reserved: 0, verified: 0 };
  return days.map((from) => {
    const { occupied, reserved } = usage.get(from) ?? current;
    current = { occupied, reserved, verified: limits.get(from) ?? current.verified };
    return { from, ...current, free: current.verified - occupied - reserved };
  });
}
