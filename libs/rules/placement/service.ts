import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, dayNumber, daysBetween, minDate } from '../calendar/calendar-date.js';
import type { DaySpan } from '../calendar/day-spans.js';
import { countUnion, spanOf, subtractSpans } from '../calendar/day-spans.js';
import { postingTermEnd } from '../calendar/periods.js';
import { RuleError } from '../rule-error.js';

/** 服务中止: inclusive at both ends; an open one (to = null) still lasts. */
export interface ServicePause {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** What the record says of the service owed for one stay in a zone. */
export interface ServiceFacts {
  readonly start: CalendarDate;
  /** Days owed from `start` on. */
  readonly requiredDays: number;
  readonly pauses: readonly ServicePause[];
  /** Last day served in this stay, when the person has left it. */
  readonly leftOn?: CalendarDate | null;
}

/** 服务状态 (domain §3): SERVING↔PAUSED → FULFILLED, or BREACHED by leaving before. */
export type ServiceStatus = 'PENDING' | 'SERVING' | 'PAUSED' | 'FULFILLED' | 'BREACHED';

/** The zone's years of service must be a whole number, at least one. */
export class InvalidServiceTermError extends RuleError {
  readonly code = 'INVALID_SERVICE_TERM';

  constructor() {
    super('服务年限应为不小于 1 的整年数', '赣市府办字〔2023〕83号 二(二)');
  }
}

/** Days owed for so many years of service from a day on; a leap year owes its day too. */
export function serviceDaysOwed(start: CalendarDate, years: number): number {
  if (!Number.isSafeInteger(years) || years < 1) throw new InvalidServiceTermError();
  return daysBetween(start, postingTermEnd(start, years * 12));
}

/** Days served through `today`, pauses left out. */
export function servedDays(facts: ServiceFacts, today: CalendarDate): number {
  return countUnion(servedSpans(facts, facts.leftOn ? minDate(facts.leftOn, today) : today));
}

/** Days still owed after `today`; never negative. */
export function remainingDays(facts: ServiceFacts, today: CalendarDate): number {
  return Math.max(0, facts.requiredDays - servedDays(facts, today));
}

/**
 * The day on which the service is complete, by the pauses known so far; null while an open pause lasts or when the
 * person left before.
 */
export function fulfilledOn(facts: ServiceFacts): CalendarDate | null {
  const closed = facts.pauses.flatMap(({ from, to }) => (to ? (spanOf(from, to) ?? []) : []));
  const paused = facts.pauses.reduce(
    (days, { from, to }) => days + (to ? Math.max(0, daysBetween(from, to)) : 0),
    0,
  );
  // However the pauses overlap, the service is complete by then.
  const latest = addDays(facts.start, facts.requiredDays - 1 + paused);
  const open = facts.pauses.find(({ to }) => to === null);
  const until = open ? minDate(addDays(open.from, -1), latest) : latest;
  const day = nthDay(facts, closed, facts.leftOn ? minDate(facts.leftOn, until) : until);
  return day;
}

/** State of the service on the day. */
export function deriveServiceStatus(facts: ServiceFacts, today: CalendarDate): ServiceStatus {
  if (today < facts.start) return 'PENDING';
  if (remainingDays(facts, today) === 0) return 'FULFILLED';
  if (facts.leftOn && facts.leftOn < today) return 'BREACHED';
  const paused = facts.pauses.some(({ from, to }) => from <= today && (to === null || today <= to));
  return paused ? 'PAUSED' : 'SERVING';
}

/**
 * 折算: days owed in the new zone for what is left of the old one: remaining × new total ÷ old total, rounded up
 * (domain §9, Placement).
 * @param oldYears and `newYears` years of service of the two zones
 */
export function proRatedDays(remaining: number, oldYears: number, newYears: number): number {
  if (![oldYears, newYears].every((years) => Number.isSafeInteger(years) && years >= 1))
    throw new InvalidServiceTermError();
  const owed = BigInt(remaining) * BigInt(newYears);
  const divisor = BigInt(oldYears);
  return Number((owed + divisor - 1n) / divisor);
}

function servedSpans(facts: ServiceFacts, through: CalendarDate): DaySpan[] {
  const whole = spanOf(facts.start, through);
  if (!whole) return [];
  const holes = facts.pauses.flatMap(({ from, to }) => spanOf(from, to ?? through) ?? []);
  return subtractSpans(whole, holes);
}

/** The day on which the last owed day is served, when it lies within the span to `until`. */
function nthDay(facts: ServiceFacts, holes: readonly DaySpan[], until: CalendarDate): CalendarDate | null {
  const whole = spanOf(facts.start, until);
  if (!whole) return null;
  let owed = facts.requiredDays;
  for (const span of subtractSpans(whole, holes)) {
    const days = span.last - span.first + 1;
    if (owed <= days) return addDays(facts.start, span.first + owed - 1 - dayNumber(facts.start));
    owed -= days;
  }
  return null;
}
