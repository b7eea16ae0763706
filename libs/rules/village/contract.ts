import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, addMonths, minDate } from '../calendar/calendar-date.js';
import { civilPeriodEnd } from '../calendar/periods.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Suspension } from '../posting/status.js';
import { isSuspendedOn } from '../posting/status.js';

/** 固定期限、无固定期限劳动合同, and the 劳务协议 of doctors beyond the retirement age. */
export type VillageContractKind = 'FIXED_TERM' | 'OPEN_ENDED' | 'SERVICE_AGREEMENT';

/** States of 乡聘村用 (domain §3). */
export type VillageEmploymentStatus =
  | 'DRAFT'
  | 'QUALIFIED'
  | 'APPROVED'
  | 'SIGNED'
  | 'REGISTERED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'RENEWING'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'RETIRED'
  | 'SETTLED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** What the record says of one contract. Dates are inclusive. */
export interface VillageContractFacts {
  readonly kind: VillageContractKind;
  /** Where its chain stands; IMPLEMENTED once every step has approved. */
  readonly chain: 'DRAFT' | 'QUALIFIED' | 'IMPLEMENTED' | 'REJECTED' | 'WITHDRAWN';
  readonly signedOn: CalendarDate | null;
  /** 卫健 has registered the practice at the clinic. */
  readonly registeredOn: CalendarDate | null;
  readonly start: CalendarDate;
  /** null: open-ended. */
  readonly end: CalendarDate | null;
  /** Day on which the retirement age is reached; null for a 劳务协议. */
  readonly retiresOn: CalendarDate | null;
  readonly terminatedOn: CalendarDate | null;
  /** Days without a valid certificate: no practice, while the contract remains (edge-39). */
  readonly suspensions: readonly Suspension[];
  readonly renewing: boolean;
  readonly settled: boolean;
}

/**
 * Last day of the contract: its end, its termination, or the day before the retirement age is reached, whichever
 * comes first (劳动合同法实施条例 21; edge-38). null: none is known.
 */
export function contractLastDay(facts: VillageContractFacts): CalendarDate | null {
  const ends = [facts.end, facts.terminatedOn, facts.retiresOn ? addDays(facts.retiresOn, -1) : null];
  return ends.reduce((first, day) => (first && day ? minDate(first, day) : (first ?? day)), null);
}

/** The state on the day, derived from the record. */
export function deriveVillageStatus(
  facts: VillageContractFacts,
  today: CalendarDate,
): VillageEmploymentStatus {
  if (facts.chain !== 'IMPLEMENTED') return facts.chain;
  if (facts.settled) return 'SETTLED';
  const last = contractLastDay(facts);
  // What was never signed employs nobody: it can be given up, and does not expire.
  if (facts.signedOn === null) return givenUp(facts, today) ? 'TERMINATED' : 'APPROVED';
  if (last !== null && today > last) return afterwards(facts, last);
  if (facts.registeredOn === null) return 'SIGNED';
  if (today < facts.start) return 'REGISTERED';
  if (isSuspendedOn(facts.suspensions, today)) return 'SUSPENDED';
  return facts.renewing ? 'RENEWING' : 'ACTIVE';
}

/** Given up before its first day, nobody waits for its signing any more; later than that it goes to the day named. */
function givenUp({ terminatedOn, start }: VillageContractFacts, today: CalendarDate): boolean {
  return terminatedOn !== null && (terminatedOn < start || today > terminatedOn);
}

/** Chinese names of the states. */
export const villageStatusNames: Readonly<Record<VillageEmploymentStatus, string>> = {
  DRAFT: '草稿',
  QUALIFIED: '审批中',
  APPROVED: '待签订',
  SIGNED: '待登记',
  REGISTERED: '待履行',
  ACTIVE: '履行中',
  SUSPENDED: '暂停执业',
  RENEWING: '续签审批中',
  EXPIRED: '已期满',
  TERMINATED: '已解除',
  RETIRED: '到龄终止',
  SETTLED: '已结清',
  REJECTED: '已否决',
  WITHDRAWN: '已撤回',
};

function afterwards(facts: VillageContractFacts, last: CalendarDate): VillageEmploymentStatus {
  if (facts.retiresOn !== null && addDays(facts.retiresOn, -1) === last) return 'RETIRED';
  return facts.terminatedOn === last ? 'TERMINATED' : 'EXPIRED';
}

/**
 * Last day on which a written contract is signed in time (劳动合同法 10). It is a statutory period: the first day of
 * work does not count, it ends on the corresponding day, and a last day off moves to the next working day (民法典
 * 201–203). One month from 2025-02-01 ends on 2025-03-01, a Saturday, and so on Monday 2025-03-03.
 * @throws {MissingCalendarYearError} when the year of the last day is not loaded
 */
export function writtenContractDue(
  firstDay: CalendarDate,
  withinMonths: number,
  calendar: WorkCalendar,
): CalendarDate {
  return civilPeriodEnd(firstDay, withinMonths, calendar);
}

/**
 * Whether the day is too late for signing. Up to the corresponding day none is, whatever days off follow; so the
 * calendar is asked only for what comes after it.
 * @throws {MissingCalendarYearError}
 */
export function isWrittenTooLate(
  on: CalendarDate,
  firstDay: CalendarDate,
  withinMonths: number,
  calendar: WorkCalendar,
): boolean {
  return on > addMonths(firstDay, withinMonths) && on > writtenContractDue(firstDay, withinMonths, calendar);
}

/**
 * Whether the next contract may be demanded open-ended: after so many consecutive fixed terms (劳动合同法 14; edge-40).
 * @param before kinds of the consecutive earlier contracts, oldest first
 * @param after number of fixed terms after which it may be demanded (county data with its clause)
 */
export function openEndedMayBeDemanded(before: readonly VillageContractKind[], after: number): boolean {
  let terms = 0;
  for (let at = before.length - 1; at >= 0 && before[at] === 'FIXED_TERM'; at -= 1) terms += 1;
  return terms >= after;
}
