import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { StandingReads } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { isCollective } from '../rules/index.js';
import type { ChainStep } from '../rules/index.js';
import { ActingSeats, covers } from './acting-seats.js';
import type { ActingHolder, ActingSeat } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import type { CaseRecord } from './case-record.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import { MatterRegistry } from './matter-registry.js';

/** Somebody who has decided or voted on the version. */
interface Decider {
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
      const able = holders.filter(
        ({ personId, seat }) => signsIn.has(personId) && covers(seat, { ...task, matterType }),
      );
      if (!able.some((holder) => mayAct(barriers, holder, task))) return true;
      return isVote(task) && !holders.some((holder) => mayVote(barriers, holder, task));
    });
  }

  /** Who may not act on the case as it stands. */
  async barriers(tx: Tx, record: CaseRecord): Promise<Barriers> {
    const { row, version, versions } = record;
    const people = this.matters.of(row.matterType).people(JSON.parse(version.content) as object);
    // Whoever submitted any version of the case is one.
    const submitters = [...new Set(versions.flatMap((one) => one.submitterPersonId ?? []))];
    return {
      submitters: new Set(submitters),
      submitterRelatives: new Set(await this.relativesOf(tx, submitters)),
      concerned: new Set([...people, ...(await this.relativesOf(tx, people))]),
      deciders: decidersOf(record),
    };
  }

  private relativesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
    const ids = [...new Set(personIds)].sort();
    return this.standing.once(tx, `relatives ${ids.join()}`, () => this.organization.relativesOf(tx, ids));
  }
}

/** Clerks who only recorded a vote are not among them; the members who voted are. */
function decidersOf({ version, template, decisions, votes }: CaseRecord): Decider[] {
  const { steps } = template.chain;
  const position = (key: string): number => steps.findIndex((step) => step.key === key);
  const start = position(version.resumesAt);
  const binding = new Set(steps.filter(({ kind }) => decides(kind)).map(({ key }) => key));
  return decisions
    .filter(({ stepKey }) => binding.has(stepKey))
    .filter(
      (one) =>
        one.version === version.version ||
        // Of an earlier version with the same text only the steps count that this version is spared.
        (one.contentSha256 === version.contentSha256 &&
          one.outcome === 'APPROVED' &&
          position(one.stepKey) < start),
    )
    .flatMap(({ id, meetingId, actorPersonId, stepKey, bodyId }) => {
      if (meetingId === null) return [{ personId: actorPersonId, stepKey, bodyId }];
      const cast = votes.filter(({ decisionId, choice }) => decisionId === id && choice !== 'RECUSED');
      return cast.map(({ personId }) => ({ personId, stepKey, bodyId }));
    });
}

function isVote(task: CaseTaskRow): boolean {
  return isCollective(task.stepKind as ChainStep['kind']);
}

function barsDelegate({ submitters, submitterRelatives, concerned }: Barriers, personId: string): boolean {
  return submitters.has(personId) || submitterRelatives.has(personId) || concerned.has(personId);
}

/** A reply to a consultation binds nobody, and closing a 公示 decides nothing. */
function decides(kind: string): boolean {
  return kind !== 'CONSULT' && kind !== 'PUBLICISE';
}

/** edge-04 is about offices that decide: members of several bodies vote in each of them. */
function decidedElsewhere({ deciders }: Barriers, personId: string, task: CaseTaskRow): boolean {
  if (isVote(task) || !decides(task.stepKind)) return false;
  return deciders.some(
    (one) => one.personId === personId && (one.stepKey !== task.stepKey || one.bodyId !== task.bodyId),
  );
}

function mayAct(barriers: Barriers, { personId, seat }: ActingHolder, task: CaseTaskRow): boolean {
  if (barriers.submitters.has(personId) || decidedElsewhere(barriers, personId, task)) return false;
  // Recording others' votes is not deciding; a delegate keeps away from it all the same.
  if (seat.delegation) return !barsDelegate(barriers, personId);
  return isVote(task) || !barriers.concerned.has(personId);
}

function mayVote(barriers: Barriers, { personId, seat }: ActingHolder, task: CaseTaskRow): boolean {
  const own = seat.delegation === null && seat.bodyId === task.bodyId && seat.isVoting;
  return own && !barriers.concerned.has(personId);
}
