import { addDays, calendarDate, maxDate, minDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Days, inclusive at both ends, on which an institution stands for a place: itself, or what was merged into it. */
export interface StandIn {
  placeId: string;
  institutionId: string;
  /** null: since ever. */
  from: CalendarDate | null;
  /** null: until further notice. */
  to: CalendarDate | null;
}

/** Days on which an institution stands for a place as a member of a community. */
export interface Standing extends StandIn {
  communityId: string;
}

/** An institution with its end, as far as one is recorded. */
export interface Succession {
  id: string;
  validTo: string | null;
  successorId: string | null;
}

/** Who stands for the place on which days, over however many mergers; the earliest first. */
export function standInsOf(placeId: string, rows: ReadonlyMap<string, Succession>): StandIn[] {
  const found: StandIn[] = [];
  let from: CalendarDate | null = null;
  for (let row = rows.get(placeId); row; row = rows.get(row.successorId ?? '')) {
    const to: CalendarDate | null = row.validTo && row.successorId ? calendarDate(row.validTo) : null;
    if (to === null || from === null || to >= from) found.push({ placeId, institutionId: row.id, from, to });
    if (to === null) return found;
    const next = addDays(to, 1);
    from = from === null ? next : maxDate(from, next);
  }
  return found;
}

/** The days of a stand-in by the community that it belongs to on them; the earliest membership holds since ever. */
export function standingsOf(
  span: StandIn,
  memberships: readonly { communityId: string; validFrom: string; validTo: string | null }[],
): Standing[] {
  const found: Standing[] = [];
  for (const [at, { communityId }] of memberships.entries()) {
    const from = at === 0 ? null : calendarDate(memberships[at]?.validFrom ?? '');
    const next = memberships[at + 1];
    const to = next ? addDays(calendarDate(next.validFrom), -1) : null;
    const own = { from: later(from, span.from), to: earlier(to, span.to) };
    if (own.from !== null && own.to !== null && own.from > own.to) continue;
    const last = found.at(-1);
    // Another parent in the same community is no other place.
    if (last?.communityId === communityId) last.to = own.to;
    else found.push({ ...span, ...own, communityId });
  }
  return found;
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null || b === null ? (a ?? b) : maxDate(a, b);
}

function earlier(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null || b === null ? (a ?? b) : minDate(a, b);
}

/** The days that lie within the span; none when no day does. */
export function daysWithin(
  days: { from: CalendarDate; to: CalendarDate },
  span: Pick<StandIn, 'from' | 'to'>,
): { from: CalendarDate; to: CalendarDate }[] {
  const from = span.from === null ? days.from : maxDate(days.from, span.from);
  const to = span.to === null ? days.to : minDate(days.to, span.to);
  return from <= to ? [{ from, to }] : [];
}

/** What tells one employment from another, but for its department. */
interface Placed {
  institutionId: string;
  communityId: string;
  postName: string | null;
  establishmentType: string;
  validFrom: string;
}

/**
 * Whether the later employment is the same one at whoever stands for the home from that day on, and no change of the
 * person's own. It may be in another community: who may not follow there looks at that as well.
 * @param standings of the home
 */
export function comesByMerger(later: Placed, current: Placed, standings: readonly Standing[]): boolean {
  return (
    later.postName === current.postName &&
    later.establishmentType === current.establishmentType &&
    standings.some(
      (one) =>
        one.institutionId === later.institutionId &&
        one.communityId === later.communityId &&
        one.from === later.validFrom,
    )
  );
}
