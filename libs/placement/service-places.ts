import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Coverage } from '../establishment/index.js';
import type { Absence } from '../establishment/index.js';
import { Organization, daysWithin } from '../organization/index.js';
import { calendarDate } from '../rules/index.js';
import { RoundRepository } from './round.repository.js';
import type { LoadedRound } from './round.repository.js';
import { stateOf } from './round-record.js';
import { refuse } from './placement.errors.js';
import { pausesOf, servedPlaces } from './served-places.js';

const LAST = calendarDate('9999-12-31');

/** Keeps where recruits serve as the rounds say, so that rosters and coverage know of it like of a posting. */
@Injectable()
export class ServicePlaces implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger(ServicePlaces.name);

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly coverage: Coverage,
    private readonly rounds: RoundRepository,
  ) {}

  onModuleInit(): void {
    this.coverage.addAbsences((tx, sourceIds) => this.pauses(tx, sourceIds));
  }

  /** Rounds that were held before places were kept get theirs; the second time there is nothing to do. */
  async onApplicationBootstrap(): Promise<void> {
    for (const roundId of await this.rounds.withoutPlaces(this.transactions.reader)) {
      try {
        await this.transactions.run((tx) => this.followAll(tx, roundId));
      } catch (error) {
        // A round that does not fold is for `audit verify`; nobody else must go without the program for it.
        this.log.error(`round ${roundId} gets no places: ${error instanceof Error ? error.name : 'fault'}`);
      }
    }
  }

  private async followAll(tx: Tx, roundId: string): Promise<void> {
    const before = await this.rounds.find(tx, roundId);
    if (!before) return;
    const people = [...new Set(servedPlaces(before).map(({ personId }) => personId))].sort();
    for (const personId of people) await this.organization.lockPerson(tx, personId);
    // Read anew under the locks: another process may have recorded a leaving meanwhile, which must not be undone.
    const round = await this.rounds.find(tx, roundId);
    if (!round) return;
    for (const personId of people) await this.follow(tx, round, personId);
  }

  /**
   * Nobody serves in two rounds on one day; the person is locked. Not asked of a leaving, which only takes days away.
   * @throws {Refused} ALREADY_PLACED
   */
  async mustServeOnce(tx: Tx, round: LoadedRound, personId: string): Promise<void> {
    const places = servedPlaces(round).filter((place) => place.personId === personId);
    const sources = sourcesOf(round, personId);
    for (const place of places) {
      const other = await this.organization.placedWithin(tx, personId, place, sources);
      if (other) throw refuse.alreadyPlaced(nameOf(round, personId), other, 'personId');
    }
  }

  /** Writes the person's places as they follow from the round; the person is locked. */
  async follow(tx: Tx, round: LoadedRound, personId: string): Promise<void> {
    const places = servedPlaces(round).filter((place) => place.personId === personId);
    for (const id of sourcesOf(round, personId))
      if (!places.some(({ sourceId }) => sourceId === id)) await this.organization.neverServe(tx, id);
    for (const { institutionId, from: fromOn, to: toOn, sourceId } of places)
      await this.organization.placeAt(tx, { personId, institutionId, fromOn, toOn, sourceId });
  }

  /** Who pauses is not there. */
  private async pauses(tx: Tx, sourceIds: readonly string[]): Promise<Absence[]> {
    const found: Absence[] = [];
    for (const round of await this.rounds.withEntries(tx, sourceIds))
      for (const place of servedPlaces(round)) {
        if (!sourceIds.includes(place.sourceId)) continue;
        const placement = stateOf(round).placements.find(
          ({ candidateId, outcome }) => candidateId === place.personId && outcome === 'CONFIRMED',
        );
        for (const { from, to } of pausesOf(placement?.service ?? []))
          for (const days of daysWithin({ from, to: to ?? LAST }, place))
            found.push({ sourceId: place.sourceId, from: days.from, to: to === null ? null : days.to });
      }
    return found;
  }
}

/** Entries about the person, any of which may be what brought them somewhere. */
const sourcesOf = ({ entries }: LoadedRound, personId: string): string[] =>
  entries
    .filter(({ entry }) => 'candidateId' in entry && entry.candidateId === personId)
    .map(({ row }) => row.id);

const nameOf = ({ opening }: LoadedRound, personId: string): string =>
  opening.candidates.find(({ id }) => id === personId)?.name ?? '';
