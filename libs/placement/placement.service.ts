import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization, Zones } from '../organization/index.js';
import {
  calendarDate,
  deriveServiceStatus,
  fulfilledOn,
  isCalendarDate,
  remainingDays,
  servedDays,
  stayAfter,
} from '../rules/index.js';
import type { RoundEntry, ServiceStatus, ServiceZone, StayEvent } from '../rules/index.js';
import { PlacementRules, PlacementServiceRecord } from './dto/placement.dto.js';
import type { PlacementRound } from './dto/placement.dto.js';
import { mustLieIn, noteOf, reasonOf } from './opening.js';
import { PlacementPolicy } from './placement-policy.js';
import { refuse } from './placement.errors.js';
import type { LoadedRound } from './round.repository.js';
import { stateOf } from './round-record.js';
import { RoundService } from './round.service.js';
import type { EntryClaim, NewEntry } from './round.service.js';
import { roundView } from './round-view.js';
import { placeNameOf } from './served-places.js';

export const serviceStatusNames: Readonly<Record<ServiceStatus, string>> = {
  PENDING: '待到岗',
  SERVING: '服务中',
  PAUSED: '中止',
  FULFILLED: '服务期满',
  BREACHED: '违约离岗',
};

/** What HR does in a round, and what everybody reads of rounds and service. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: PlacementPolicy,
    private readonly rounds: RoundService,
    private readonly zones: Zones,
  ) {}

  /** CHOSE a post, PASSED until the draw, or DECLINED. */
  choose(
    ctx: RequestContext,
    claim: EntryClaim & { personId: string; act: string; postCode?: string | null; note?: string | null },
  ): Promise<string> {
    const { act, personId: candidateId, postCode } = claim;
    const note = noteOf(claim.note);
    return this.rounds.hold(ctx, claim, (): NewEntry => {
      if (act === 'CHOSE') return { entry: { type: 'CHOSE', candidateId, postCode: postCode ?? '' }, note };
      if (act === 'PASSED') return { entry: { type: 'PASSED', candidateId }, note };
      if (act === 'DECLINED') return { entry: { type: 'DECLINED', candidateId }, note };
      throw new Refused({ code: 'ACT_UNKNOWN', message: '选岗结果须为选定、暂不选或放弃', field: 'act' });
    });
  }

  /** Takes up the place from a day on, or gives it up with a reason: it then goes to the next in line. */
  answer(
    ctx: RequestContext,
    claim: EntryClaim & { personId: string; startOn?: string | null; note?: string | null },
  ): Promise<string> {
    const { startOn, personId: candidateId } = claim;
    if (startOn === null || startOn === undefined) {
      const note = reasonOf(claim.note);
      return this.rounds.hold(ctx, claim, () => ({ entry: { type: 'GAVE_UP', candidateId }, note }));
    }
    if (!isCalendarDate(startOn)) throw refuse.startDay();
    const note = noteOf(claim.note);
    return this.rounds.hold(ctx, claim, () => ({ entry: { type: 'CONFIRMED', candidateId, startOn }, note }));
  }

  /** Pauses, resumes, moves or ends the service of somebody who was placed. */
  async serve(
    ctx: RequestContext,
    claim: EntryClaim & {
      personId: string;
      event: string;
      on: string;
      zoneCode?: string | null;
      institutionId?: string | null;
      note: string;
    },
  ): Promise<string> {
    const note = reasonOf(claim.note);
    if (!isCalendarDate(claim.on) || claim.on > ctx.today) throw refuse.eventDay();
    const to = await this.newPlace(ctx, claim);
    const event = eventOf(claim.event, calendarDate(claim.on), to);
    const entry: RoundEntry = { type: 'SERVICE', candidateId: claim.personId, event };
    return this.rounds.hold(ctx, claim, () => ({ entry, note }));
  }

  cancel(ctx: RequestContext, claim: EntryClaim & { note: string }): Promise<string> {
    const note = reasonOf(claim.note);
    return this.rounds.hold(ctx, claim, () => ({ entry: { type: 'CANCELLED' }, note }));
  }

  /** The round, or null when there is none that the actor may see. */
  async round(ctx: RequestContext, id: string): Promise<PlacementRound | null> {
    try {
      const round = await this.rounds.visible(this.transactions.reader, ctx, id);
      return roundView(ctx, round, await this.communityName(round.row.communityId));
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  async page(ctx: RequestContext, page: { first: number; offset: number }): Promise<Page<PlacementRound>> {
    const all = await this.rounds.all(ctx);
    const shown = all.slice(page.offset, page.offset + page.first);
    const items = await Promise.all(
      shown.map(async (round) => roundView(ctx, round, await this.communityName(round.row.communityId))),
    );
    return { total: all.length, items };
  }

  /** The county's rules for each community in which the actor may hold rounds. */
  async rules(ctx: RequestContext): Promise<PlacementRules[]> {
    const reader = this.transactions.reader;
    const scopes = scopesOf(ctx.ability, 'create', 'Placement');
    const communities = [...new Set(scopes.map(({ communityId }) => communityId))];
    return Promise.all(
      communities.map(async (communityId) => {
        const { value, documentNumber, isDemo } = await this.policy.terms(reader, communityId, ctx.today);
        const communityName = await this.communityName(communityId);
        const facts = { communityId, communityName, ...value, documentNumber, isDemo };
        return Object.assign(new PlacementRules(), facts);
      }),
    );
  }

  /** Everybody who has taken up a place, in the order of the names. */
  async services(
    ctx: RequestContext,
    filter: { text?: string | null; status?: string | null; zone?: string | null },
    page: { first: number; offset: number },
  ): Promise<Page<PlacementServiceRecord>> {
    const rounds = await this.rounds.all(ctx);
    const all = rounds.flatMap((round) => servicesOf(round, ctx.today));
    const text = filter.text?.trim() ?? '';
    const found = all.filter(
      (one) =>
        (!text || one.personName.includes(text) || one.institutionName.includes(text)) &&
        (!filter.status || one.status === filter.status) &&
        (!filter.zone || one.zoneName === filter.zone),
    );
    return { total: found.length, items: found.slice(page.offset, page.offset + page.first) };
  }

  private async newPlace(
    ctx: RequestContext,
    claim: EntryClaim & {
      event: string;
      on: string;
      zoneCode?: string | null;
      institutionId?: string | null;
    },
  ): Promise<NewPlace | null> {
    if (claim.event !== 'MOVED') return null;
    const reader = this.transactions.reader;
    const { row } = await this.rounds.visible(reader, ctx, claim.roundId, 'create');
    const { value } = await this.policy.terms(reader, row.communityId, ctx.today);
    const zone = value.zones.find(({ code }) => code === claim.zoneCode);
    if (!zone)
      throw new Refused({ code: 'ZONE_UNKNOWN', message: '请选择本县规定中的地区', field: 'zoneCode' });
    const members = await this.organization.institutionsOf(reader, row.communityId, claim.on);
    const to = members.find(({ id }) => id === claim.institutionId);
    if (!to) throw refuse.moveTo();
    const lies = (await this.zones.of(reader, members, claim.on)).get(to.id);
    mustLieIn(zone, to.name, lies, 'zoneCode');
    return { zone, institutionId: to.id, institutionName: to.name };
  }

  private async communityName(id: string): Promise<string> {
    return (await this.organization.community(this.transactions.reader, id)).name;
  }
}

/** Where somebody moves to. */
interface NewPlace {
  zone: ServiceZone;
  institutionId: string;
  institutionName: string;
}

function eventOf(event: string, on: StayEvent['on'], to: NewPlace | null): StayEvent {
  if (event === 'PAUSED' || event === 'RESUMED' || event === 'LEFT') return { type: event, on };
  if (event !== 'MOVED' || !to)
    throw new Refused({
      code: 'EVENT_UNKNOWN',
      message: '服务变动须为中止、恢复、调整地区或离岗',
      field: 'event',
    });
  return { type: 'MOVED', on, ...to };
}

function servicesOf(round: LoadedRound, day: string): PlacementServiceRecord[] {
  const today = calendarDate(day);
  const { opening, row } = round;
  return stateOf(round).placements.flatMap((placement) => {
    const post = opening.posts.find(({ code }) => code === placement.postCode);
    if (!post || placement.startOn === null) return [];
    const stay = stayAfter(post.zone, placement.startOn, placement.service);
    const status = deriveServiceStatus(stay, today);
    return [
      Object.assign(new PlacementServiceRecord(), {
        roundId: row.id,
        roundName: row.name,
        personId: placement.candidateId,
        personName: opening.candidates.find(({ id }) => id === placement.candidateId)?.name ?? '',
        institutionName: placeNameOf(placement.service) ?? post.institutionName,
        postName: post.postName,
        zoneName: stay.zone.name,
        startOn: stay.start,
        requiredDays: stay.requiredDays,
        servedDays: servedDays(stay, today),
        remainingDays: remainingDays(stay, today),
        fulfilledOn: fulfilledOn(stay),
        status,
        statusName: serviceStatusNames[status],
      }),
    ];
  });
}
