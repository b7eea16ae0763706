import { addDays, calendarDate, fulfilledOn, stayAfter } from '../rules/index.js';
import type { CalendarDate, StayEvent } from '../rules/index.js';
import type { LoadedRound } from './round.repository.js';
import { stateOf } from './round-record.js';

/** Where a recruit serves from a day to a day. */
export interface ServedPlace {
  /** Entry that brought them there: the confirmation, or the move. */
  sourceId: string;
  personId: string;
  institutionId: string;
  institutionName: string;
  from: CalendarDate;
  /** Last day there; the day on which the service is complete as far as is recorded. */
  to: CalendarDate;
}

/** Stands for a day that is not known while the service is paused. */
const OPEN = calendarDate('9999-12-31');

/** Where those who have taken up a place of the round serve, in order; places without a day are left out. */
export function servedPlaces(round: LoadedRound): ServedPlace[] {
  return stateOf(round).placements.flatMap(({ candidateId, postCode, startOn }) => {
    const post = round.opening.posts.find(({ code }) => code === postCode);
    if (!post || startOn === null) return [];
    const { institutionId, institutionName } = post;
    const own = round.entries.filter(
      ({ entry }) => 'candidateId' in entry && entry.candidateId === candidateId,
    );
    const confirmed = own.find(({ entry }) => entry.type === 'CONFIRMED');
    if (!confirmed) return [];
    const happened: StayEvent[] = [];
    const places: (Omit<ServedPlace, 'institutionId' | 'institutionName'> & Place)[] = [
      {
        sourceId: confirmed.row.id,
        personId: candidateId,
        institutionId,
        institutionName,
        from: startOn,
        to: OPEN,
      },
    ];
    for (const { row, entry } of own) {
      if (entry.type !== 'SERVICE') continue;
      const { event } = entry;
      happened.push(event);
      const last = places.at(-1);
      if (event.type !== 'MOVED' || !last) continue;
      last.to = addDays(event.on, -1);
      // Rounds of old have not said where to: then nobody knows.
      const where = {
        institutionId: event.institutionId ?? null,
        institutionName: event.institutionName ?? '',
      };
      places.push({ sourceId: row.id, personId: candidateId, ...where, from: event.on, to: OPEN });
    }
    const stay = stayAfter(post.zone, startOn, happened);
    const last = places.at(-1);
    if (last) last.to = stay.leftOn ?? fulfilledOn(stay) ?? OPEN;
    return places.filter(
      (place): place is ServedPlace => place.institutionId !== null && place.to >= place.from,
    );
  });
}

interface Place {
  institutionId: string | null;
  institutionName: string;
}

/** Name of the institution that the person was moved to last; null before, and where no round has said it. */
export function placeNameOf(events: readonly StayEvent[]): string | null {
  const moved = events.findLast((event) => event.type === 'MOVED');
  return moved?.type === 'MOVED' ? (moved.institutionName ?? null) : null;
}

/** Days on which the service does not go on; without an end while it lasts. */
export interface Pause {
  from: CalendarDate;
  to: CalendarDate | null;
}

/** Every pause, also of zones that the person has left since; one that was resumed on its first day has no day. */
export function pausesOf(events: readonly StayEvent[]): Pause[] {
  const pauses: Pause[] = [];
  for (const event of events) {
    if (event.type === 'PAUSED') pauses.push({ from: event.on, to: null });
    const open = pauses.find(({ to }) => to === null);
    if (event.type === 'RESUMED' && open) open.to = addDays(event.on, -1);
  }
  return pauses.filter(({ from, to }) => to === null || to >= from);
}
