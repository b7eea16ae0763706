import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../../access/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, WorkCalendars } from '../../organization/index.js';
import type { BodyView } from '../../organization/index.js';
import { attainable, isCollective } from '../../rules/index.js';
import type { CalendarDate, ChainStep, ChainTemplate, WorkCalendar } from '../../rules/index.js';
import { ActingSeats } from '../acting-seats.js';
import type { ActingHolder } from '../acting-seats.js';
import { dueOn } from '../due.js';
import { SeparationOfDuties, decides, standingAt } from '../separation.js';
import type { Bar, Barriers, Decider, Standing } from '../separation.js';

/** What a forecast is asked of. */
export interface ForecastQuestion {
  chain: ChainTemplate;
  matterType: string;
  communityId: string;
  /** Decides which body of an institution's own is asked. */
  institutionId: string;
  /** Day of the submission; seats and delegations are those of this day. */
  on: CalendarDate;
  /** Persons whom the matter concerns. */
  people: readonly string[];
  submitters: readonly string[];
}

/** How a chain would go. Nothing is written. */
export interface ForecastStep {
  step: ChainStep;
  /** Latest day on which the step opens, when every step before takes the time it has; null beyond the calendar. */
  opensOn: string | null;
  dueOn: string | null;
  tasks: ForecastTask[];
}

export interface ForecastTask {
  bodyCode: string;
  body: BodyView | null;
  able: ActingHolder[];
  barred: { holder: ActingHolder; bar: Bar }[];
  /** Of a vote: who may vote, who stands aside, and what the body can still bring about. */
  vote: { voters: ActingHolder[]; recused: ActingHolder[]; quorum: boolean; majority: boolean } | null;
  /** Why the task would be escalated or could not be carried; null when it can be done. */
  problem: string | null;
}

interface Hands {
  bodies: Map<string, BodyView>;
  holders: ActingHolder[];
  signsIn: ActingHolder[];
}

/** Plays a chain forward from a submission on a day, with the seats, delegations and kinship of that day. */
@Injectable()
export class ChainForecast {
  constructor(
    private readonly organization: Organization,
    private readonly calendars: WorkCalendars,
    private readonly accounts: AccountRepository,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
  ) {}

  async of(tx: Tx, asked: ForecastQuestion): Promise<ForecastStep[]> {
    const { chain, communityId, on } = asked;
    const hands = await this.hands(tx, asked);
    const deciders: Decider[] = [];
    const barriers = await this.separation.barriersOf(tx, asked.people, asked.submitters, deciders);
    const calendar = await this.calendars.of(tx, communityId, on);
    let opensOn: CalendarDate | null = on;
    return chain.steps.map((step) => {
      const tasks = step.actors.map((code) => taskOf(asked, step, code, hands, barriers));
      deciders.push(...tasks.flatMap((task) => expectedDeciders(step, task)));
      const due = opensOn && step.kind !== 'IMPLEMENT' ? dueOn(calendar, opensOn, step.dueWorkingDays) : null;
      const forecast = { step, opensOn, dueOn: due, tasks };
      opensOn = due && later(due, publicityEnd(calendar, opensOn, step));
      return forecast;
    });
  }

  private async hands(tx: Tx, { chain, on, ...place }: ForecastQuestion): Promise<Hands> {
    const codes = [...new Set(chain.steps.flatMap(({ actors }) => actors))];
    const bodies = await this.organization.bodiesByCode(tx, place, codes);
    const ids = [...bodies.values()].map(({ id }) => id);
    const holders = await this.acting.holdersOf(tx, ids, on);
    const people = holders.map(({ personId }) => personId);
    const signsIn = await this.accounts.thoseWhoSignIn(tx, people);
    return { bodies, holders, signsIn: holders.filter(({ personId }) => signsIn.has(personId)) };
  }
}

function taskOf(
  { matterType }: ForecastQuestion,
  step: ChainStep,
  bodyCode: string,
  { bodies, holders, signsIn }: Hands,
  barriers: Barriers,
): ForecastTask {
  const body = bodies.get(bodyCode) ?? null;
  const unknown = { bodyCode, body, able: [], barred: [], vote: null };
  if (!body) return { ...unknown, problem: `本县没有机构“${bodyCode}”，提交会被拒绝` };
  const task = { bodyId: body.id, stepKind: step.kind, stepKey: step.key, matterType };
  const standing = standingAt(barriers, holders, signsIn, task);
  const { able, barred, voters, recused } = standing;
  const reach = step.votingRule
    ? attainable(step.votingRule, voters.length + recused.length, recused.length)
    : { quorum: false, majority: false };
  const vote = isCollective(step.kind) ? { voters, recused, ...reach } : null;
  return { bodyCode, body, able, barred, vote, problem: problemOf(standing, vote) };
}

function problemOf(standing: Standing, vote: ForecastTask['vote']): string | null {
  if (standing.able.length === 0)
    return standing.barred.length > 0
      ? '有权席位都须回避或另由他人办理，届时无人可办，将上报督办'
      : '没有能登录办理的任职者，届时无人可办，将上报督办';
  if (standing.stuck) return '没有可以表决的成员，届时无人可办，将上报督办';
  if (!vote) return null;
  if (!vote.quorum) return '回避之后到会人数不可能达到法定人数，只能缓议';
  return vote.majority ? null : '回避之后赞成票不可能达到通过比例';
}

/**
 * Whom to expect among the deciders of later steps (edge-04): every member who may vote, and the only person who may
 * act for an office.
 */
function expectedDeciders(step: ChainStep, { able, body, vote }: ForecastTask): Decider[] {
  if (!body || !decides(step.kind)) return [];
  const people = new Set(able.map(({ personId }) => personId));
  const expected = vote ? vote.voters.map(({ personId }) => personId) : people.size === 1 ? [...people] : [];
  return expected.map((personId) => ({ personId, stepKey: step.key, bodyId: body.id }));
}

/** A 公示 may not end before its period does, even when the step is due earlier. */
function publicityEnd(
  calendar: WorkCalendar,
  opensOn: CalendarDate | null,
  { kind, publicityWorkingDays }: ChainStep,
): CalendarDate | null {
  if (kind !== 'PUBLICISE' || !opensOn || !publicityWorkingDays) return null;
  return dueOn(calendar, opensOn, publicityWorkingDays);
}

function later(a: CalendarDate, b: CalendarDate | null): CalendarDate {
  return b !== null && b > a ? b : a;
}
