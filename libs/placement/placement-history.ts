import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import { calendarDate, deriveServiceStatus, fulfilledOn, stayAfter } from '../rules/index.js';
import type { CalendarDate, Placement, StayEvent } from '../rules/index.js';
import { serviceStatusNames } from './placement.service.js';
import type { LoadedRound } from './round.repository.js';
import { stateOf } from './round-record.js';
import { RoundService } from './round.service.js';
import { pausesOf, placeNameOf } from './served-places.js';

/** A first placement of a person as of a day: where, from when to when, and when the service paused. */
export interface PlacedPeriod {
  roundId: string;
  roundName: string;
  /** Document on which zones and years of service rest. */
  documentNumber: string;
  institutionName: string;
  postName: string;
  /** Zone of the day. */
  zoneName: string;
  from: CalendarDate;
  /** Last day served, or the day on which the service is complete by what is recorded; null while neither is known. */
  to: CalendarDate | null;
  statusName: string;
  current: boolean;
  pauses: { from: CalendarDate; to: CalendarDate | null }[];
}

/** Reads of one person where they were placed first, as of any day. */
@Injectable()
export class PlacementHistory {
  constructor(private readonly rounds: RoundService) {}

  /**
   * The person's placements in rounds that the reader may see, those that began last first.
   * @param asOf `on`: what had begun by the day, with what had happened by then; `recordedUntil`: as the record stood
   */
  async of(
    ctx: RequestContext,
    personId: string,
    asOf: { on: string; recordedUntil: Date | null },
  ): Promise<PlacedPeriod[]> {
    const rounds = await this.rounds.all(ctx);
    const own = rounds.filter(({ opening }) => opening.candidates.some(({ id }) => id === personId));
    const until = asOf.recordedUntil;
    return own
      .filter(({ row }) => !until || row.recordedAt <= until)
      .flatMap((round) => {
        const known = round.entries.filter(({ row }) => !until || row.recordedAt <= until);
        return periodsOf({ ...round, entries: known }, personId, calendarDate(asOf.on));
      })
      .sort((a, b) => (a.from < b.from ? 1 : -1));
  }
}

function periodsOf(round: LoadedRound, personId: string, on: CalendarDate): PlacedPeriod[] {
  const { opening, row } = round;
  return stateOf(round).placements.flatMap((placement) => {
    const post = opening.posts.find(({ code }) => code === placement.postCode);
    const from = placement.startOn;
    if (placement.candidateId !== personId || !post || from === null || from > on) return [];
    const happened = eventsUntil(placement, on);
    const stay = stayAfter(post.zone, from, happened);
    const status = deriveServiceStatus(stay, on);
    return [
      {
        ...{ roundId: row.id, roundName: row.name, documentNumber: row.documentNumber },
        ...{ institutionName: placeNameOf(happened) ?? post.institutionName, postName: post.postName },
        zoneName: stay.zone.name,
        ...{ from, to: stay.leftOn ?? fulfilledOn(stay), statusName: serviceStatusNames[status] },
        current: status === 'SERVING' || status === 'PAUSED',
        pauses: pausesOf(happened),
      },
    ];
  });
}

function eventsUntil({ service }: Placement, on: CalendarDate): StayEvent[] {
  return service.filter((event) => event.on <= on);
}
