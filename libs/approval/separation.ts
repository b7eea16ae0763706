import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { isCollective } from '../rules/index.js';
import type { ChainStep, ChainTemplate } from '../rules/index.js';
import { ActingSeats, covers } from './acting-seats.js';
import type { ActingHolder, ActingSeat } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import { CaseRepository } from './case.repository.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { MatterRegistry } from './matter-registry.js';

/** A case at its current version. */
export interface CaseAtVersion {
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  chain: ChainTemplate;
}

/** Somebody who has decided or voted on the version. */
interface Decider {
  personId: string;
  stepKey: string;
  bodyId: string;
}

/** Who may not act on a case, whatever seat they act from. */
interface Barriers {
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
    private readonly accounts: AccountRepository,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly acting: ActingSeats,
  ) {}

  /**
   * Refuses a delegate who is the submitter, the subject or a relative of either (edge-02), and an office decision
   * by somebody who has decided or voted in another step of the same version (edge-04).
   */
  async refuseBarred(
    tx: Tx,
    at: CaseAtVersion,
    task: CaseTaskRow,
    personId: string,
    seat: ActingSeat,
  ): Promise<void> {
    const barriers = await this.barriers(tx, at);
    if (seat.delegation && barsDelegate(barriers, personId)) throw refuse.delegateBarred();
    if (decidedElsewhere(barriers, personId, task)) throw refuse.anotherPersonMustAct();
  }

  /** Those of the open tasks that nobody may act on today: no holder, or everybody barred (edge-01). */
  async stuck(
    tx: Tx,
    at: CaseAtVersion,
    tasks: readonly CaseTaskRow[],
    today: string,
  ): Promise<CaseTaskRow[]> {
    if (tasks.length === 0) return [];
    const bodies = [...new Set(tasks.map((task) => task.bodyId))];
    const holders = await this.acting.holdersOf(tx, bodies, today);
    const signsIn = await this.accounts.thoseWhoSignIn(
      tx,
      holders.map((holder) => holder.personId),
    );
    const barriers = await this.barriers(tx, at);
    const { matterType } = at.row;
    return tasks.filter((task) => {
      const able = holders.filter(
        ({ personId, seat }) => signsIn.has(personId) && covers(seat, { ...task, matterType }),
      );
      if (!able.some((holder) => mayAct(barriers, holder, task))) return true;
      return isVote(task) && !holders.some((holder) => mayVote(barriers, holder, task));
    });
  }

  /** Of the persons those who must keep away from the case: its submitters, and whom it concerns with their relatives. */
  async keptAway(tx: Tx, at: CaseAtVersion, personIds: readonly string[]): Promise<string[]> {
    const { submitters, concerned } = await this.barriers(tx, at);
    return personIds.filter((id) => submitters.has(id) || concerned.has(id));
  }

  /** Of the persons those whom the case concerns, or whose relative. */
  async concernedOf(tx: Tx, at: CaseAtVersion, personIds: readonly string[]): Promise<string[]> {
    const { concerned } = await this.barriers(tx, at);
    return personIds.filter((id) => concerned.has(id));
  }

  /** Of the holders those who can sign in and may act on the task. */
  async able(
    tx: Tx,
    at: CaseAtVersion,
    task: CaseTaskRow,
    holders: readonly ActingHolder[],
  ): Promise<ActingHolder[]> {
    const signsIn = await this.accounts.thoseWhoSignIn(
      tx,
      holders.map(({ personId }) => personId),
    );
    const barriers = await this.barriers(tx, at);
    return holders.filter((holder) => signsIn.has(holder.personId) && mayAct(barriers, holder, task));
  }

  private async barriers(tx: Tx, { row, version, chain }: CaseAtVersion): Promise<Barriers> {
    const people = this.matters.of(row.matterType).people(JSON.parse(version.content) as object);
    // Whoever submitted any version of the case is one.
    const versions = await this.cases.versions(tx, row.id);
    const submitters = versions.flatMap((one) => one.submitterPersonId ?? []);
    return {
      submitters: new Set(submitters),
      submitterRelatives: new Set(await this.organization.relativesOf(tx, submitters)),
      concerned: new Set([...people, ...(await this.organization.relativesOf(tx, people))]),
      deciders: await this.deciders(tx, version, chain),
    };
  }

  /** Clerks who only recorded a vote are not among them; the members who voted are. */
  private async deciders(tx: Tx, version: CaseVersionRow, chain: ChainTemplate): Promise<Decider[]> {
    const rows: (Decider & { version: number })[] = await tx.query(
      `SELECT d.actor_person_id AS personId, d.step_key AS stepKey, d.body_id AS bodyId, d.version
         FROM decision d
        WHERE d.case_id = ? AND d.meeting_id IS NULL
          AND (d.version = ? OR (d.content_sha256 = ? AND d.outcome = 'APPROVED'))
       UNION ALL
       SELECT v.person_id, d.step_key, d.body_id, d.version
         FROM decision d JOIN vote v ON v.decision_id = d.id
        WHERE d.case_id = ? AND v.choice <> 'RECUSED'
          AND (d.version = ? OR (d.content_sha256 = ? AND d.outcome = 'APPROVED'))`,
      [
        ...[version.caseId, version.version, version.contentSha256],
        ...[version.caseId, version.version, version.contentSha256],
      ],
    );
    // Of an earlier version with the same text only the steps count that this version is spared.
    const position = (key: string): number => chain.steps.findIndex((step) => step.key === key);
    const start = position(version.resumesAt);
    const binding = new Set(chain.steps.filter(({ kind }) => decides(kind)).map(({ key }) => key));
    return rows.filter(
      (one) => binding.has(one.stepKey) && (one.version === version.version || position(one.stepKey) < start),
    );
  }
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
