import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { StandingReads } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { isCollective } from '../rules/index.js';
import type { ChainStep } from '../rules/index.js';
import { ActingSeats, covers } from './acting-seats.js';
import type { ActingHolder, ActingSeat, TaskScope } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import type { CaseRecord } from './case-record.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import { MatterRegistry } from './matter-registry.js';

/** Somebody who has decided or voted on the version. */
export interface Decider {
  personId: string;
  stepKey: string;
  bodyId: string;
}

/** Who may not act on a case, whatever seat they act from. */
export interface Barriers {
  submitters: Set<string>;
  submitterRelatives: Set<string>;
  concerned: Set<string>;
  deciders: Decider[];
}

/** Keeps apart those who submit, those whom a matter concerns, and those who decide its steps. */
@Injectable()
export class SeparationOfDuties {
  constructor(
    private readonly organization: Organization,
    private readonly standing: StandingReads,
    private readonly accounts: AccountRepository,
    private readonly matters: MatterRegistry,
    private readonly acting: ActingSeats,
  ) {}

  /**
   * Refuses a delegate who is the submitter, the subject or a relative of either (edge-02), and an office decision
   * by somebody who has decided or voted in another step of the same version (edge-04).
   */
  refuseBarred(barriers: Barriers, task: CaseTaskRow, personId: string, seat: ActingSeat): void {
    if (seat.delegation && barsDelegate(barriers, personId)) throw refuse.delegateBarred();
    if (decidedElsewhere(barriers, personId, task)) throw refuse.anotherPersonMustAct();
  }

  /** Those of the open tasks that nobody may act on today: no holder, or everybody barred (edge-01). */
  async stuck(
    tx: Tx,
    record: CaseRecord,
    tasks: readonly CaseTaskRow[],
    today: string,
  ): Promise<CaseTaskRow[]> {
    if (tasks.length === 0) return [];
    const bodies = [...new Set(tasks.map((task) => task.bodyId))];
    const holders = await this.acting.holdersOf(tx, bodies, today);
    const persons = [...new Set(holders.map((holder) => holder.personId))].sort();
    const signsIn = await this.standing.once(tx, `sign-in ${persons.join()}`, () =>
      this.accounts.thoseWhoSignIn(tx, persons),
    );
    const barriers = await this.barriers(tx, record);
    const { matterType } = record.row;
    return tasks.filter((task) => {
      const able = holders.filter(({ personId }) => signsIn.has(personId));
      return standingAt(barriers, holders, able, { ...task, matterType }).stuck;
    });
  }

  /** Of the persons those who must keep away from the case: its submitters, and whom it concerns with their relatives. */
  async keptAway(tx: Tx, record: CaseRecord, personIds: readonly string[]): Promise<string[]> {
    const { submitters, concerned } = await this.barriers(tx, record);
    return personIds.filter((id) => submitters.has(id) || concerned.has(id));
  }

  /** Of the persons those whom the case concerns, or whose relative. */
  async concernedOf(tx: Tx, record: CaseRecord, personIds: readonly string[]): Promise<string[]> {
    const { concerned } = await this.barriers(tx, record);
    return personIds.filter((id) => concerned.has(id));
  }

  /** Of the holders those who can sign in and may act on the task. */
  async able(
    tx: Tx,
    barriers: Barriers,
    task: TaskScope,
    holders: readonly ActingHolder[],
  ): Promise<ActingHolder[]> {
    const persons = [...new Set(holders.map(({ personId }) => personId))].sort();
    const signsIn = await this.accounts.thoseWhoSignIn(tx, persons);
    return holders.filter((holder) => signsIn.has(holder.personId) && barOf(barriers, holder, task) === null);
  }

  /** Who may not act on the case as it stands. */
  async barriers(tx: Tx, record: CaseRecord): Promise<Barriers> {
    const { row, version, versions } = record;
    const people = this.matters.of(row.matterType).people(JSON.parse(version.content) as object);
    // Whoever submitted any version of the case is one.
    const submitters = [...new Set(versions.flatMap((one) => one.submitterPersonId ?? []))];
    return this.barriersOf(tx, people, submitters, decidersOf(record));
  }

  /** Who may not act on a matter that concerns these people and was submitted by those. */
  async barriersOf(
    tx: Tx,
    people: readonly string[],
    submitters: readonly string[],
    deciders: Decider[],
  ): Promise<Barriers> {
    return {
      submitters: new Set(submitters),
      submitterRelatives: new Set(await this.relativesOf(tx, submitters)),
      concerned: new Set([...people, ...(await this.relativesOf(tx, people))]),
      deciders,
    };
  }

  private relativesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
    const ids = [...new Set(personIds)].sort();
    return this.standing.once(tx, `relatives ${ids.join()}`, () => this.organization.relativesOf(tx, ids));
  }
}

/** Clerks who only recorded a vote are not among them; the members who voted are. */
function decidersOf({ row, version, template, decisions, votes }: CaseRecord): Decider[] {
  const { steps } = template.chain;
  const position = (key: string): number => steps.findIndex((step) => step.key === key);
  const start = position(version.resumesAt);
  const binding = new Set(steps.filter(({ kind }) => decides(kind)).map(({ key }) => key));
  return decisions
    .filter(({ stepKey }) => binding.has(stepKey))
    .filter(
      (one) =>
        one.version === version.version ||
        // Of an earlier version with the same text only the steps count that this version is spared. A case that was
        // moved may count any of them, wherever the step stands now.
        (one.contentSha256 === version.contentSha256 &&
          one.outcome === 'APPROVED' &&
          (row.moves > 0 || position(one.stepKey) < start)),
    )
    .flatMap(({ id, meetingId, actorPersonId, stepKey, bodyId }) => {
      if (meetingId === null) return [{ personId: actorPersonId, stepKey, bodyId }];
      const cast = votes.filter(({ decisionId, choice }) => decisionId === id && choice !== 'RECUSED');
      return cast.map(({ personId }) => ({ personId, stepKey, bodyId }));
    });
}

/** Why somebody who has a seat for a task may not act from it. */
export type Bar = 'SUBMITTER' | 'DECIDED_ELSEWHERE' | 'DELEGATE' | 'CONCERNED';

/** Who of a body may act on a task, and whether that is enough. */
export interface Standing {
  able: ActingHolder[];
  barred: { holder: ActingHolder; bar: Bar }[];
  /** Members who may vote, when the task is a vote. */
  voters: ActingHolder[];
  /** Members who must stand aside from the vote. */
  recused: ActingHolder[];
  /** Nobody may act, or nobody may vote (edge-01). */
  stuck: boolean;
}

/** `holders` are those of all seats, `signsIn` those of them who have an account to act with. */
export function standingAt(
  barriers: Barriers,
  holders: readonly ActingHolder[],
  signsIn: readonly ActingHolder[],
  task: TaskScope,
): Standing {
  const judged = signsIn
    .filter(({ seat }) => covers(seat, task))
    .map((holder) => ({ holder, bar: barOf(barriers, holder, task) }));
  const able = judged.filter(({ bar }) => bar === null).map(({ holder }) => holder);
  const barred = judged.flatMap(({ holder, bar }) => (bar === null ? [] : [{ holder, bar }]));
  const members = isVote(task) ? holders.filter(({ seat }) => isMember(seat, task)) : [];
  const voters = members.filter(({ personId }) => !barriers.concerned.has(personId));
  const recused = members.filter(({ personId }) => barriers.concerned.has(personId));
  return { able, barred, voters, recused, stuck: able.length === 0 || (isVote(task) && voters.length === 0) };
}

function isVote(task: Pick<TaskScope, 'stepKind'>): boolean {
  return isCollective(task.stepKind as ChainStep['kind']);
}

function barsDelegate({ submitters, submitterRelatives, concerned }: Barriers, personId: string): boolean {
  return submitters.has(personId) || submitterRelatives.has(personId) || concerned.has(personId);
}

/** A reply to a consultation binds nobody, and closing a 公示 decides nothing. */
export function decides(kind: string): boolean {
  return kind !== 'CONSULT' && kind !== 'PUBLICISE';
}

/** edge-04 is about offices that decide: members of several bodies vote in each of them. */
function decidedElsewhere(
  { deciders }: Barriers,
  personId: string,
  task: Pick<TaskScope, 'stepKind' | 'stepKey' | 'bodyId'>,
): boolean {
  if (isVote(task) || !decides(task.stepKind)) return false;
  return deciders.some(
    (one) => one.personId === personId && (one.stepKey !== task.stepKey || one.bodyId !== task.bodyId),
  );
}

function barOf(barriers: Barriers, { personId, seat }: ActingHolder, task: TaskScope): Bar | null {
  if (barriers.submitters.has(personId)) return 'SUBMITTER';
  if (decidedElsewhere(barriers, personId, task)) return 'DECIDED_ELSEWHERE';
  if (seat.delegation) return barsDelegate(barriers, personId) ? 'DELEGATE' : null;
  // Nor does whom it concerns record how others vote on it.
  return barriers.concerned.has(personId) ? 'CONCERNED' : null;
}

function isMember(seat: ActingSeat, task: TaskScope): boolean {
  return seat.delegation === null && seat.bodyId === task.bodyId && seat.isVoting;
}
