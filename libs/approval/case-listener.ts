import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { MatterRegistry } from './matter-registry.js';

/** The case that a fact is about. It says nothing of the persons whom the matter concerns. */
export interface CaseInFact {
  id: string;
  number: string;
  communityId: string;
  matterType: string;
  /** Chinese name of the kind of matter. */
  matterName: string;
  version: number;
  /** Whoever submitted the case, and its current version. */
  submitterAccountIds: string[];
}

/** A task as listeners see it. */
export type TaskInFact = Pick<
  CaseTaskRow,
  'id' | 'stepKey' | 'stepName' | 'stepKind' | 'bodyId' | 'bodyName' | 'dueOn' | 'version' | 'assignedSeatId'
>;

/** The body above a step. */
export interface Superior {
  bodyId: string;
  bodyName: string;
}

/** What time, or nobody being there, has made of an open task. Nothing of it decides anything. */
export type TimedFact =
  /** `offset`: which of the county's reminders, in working days before it is due. */
  | { type: 'TASK_DUE_SOON'; task: TaskInFact; offset: number }
  | { type: 'TASK_OVERDUE'; task: TaskInFact; workingDaysLate: number }
  /** Put before who is above, by the step's escalation; null: the county has no such body. */
  | { type: 'TASK_LATE_REPORTED'; task: TaskInFact; workingDaysLate: number; to: Superior | null }
  /** Nobody may act on it (edge-01). */
  | { type: 'TASK_STUCK'; task: TaskInFact; to: Superior | null }
  /** The period of the 公示 is over; so many named objections are not answered yet. */
  | { type: 'PUBLICITY_OVER'; task: TaskInFact; round: number; closesOn: string; unanswered: number }
  | UnansweredFact;

/** Another place has not answered yet: so many working days are left, or its answer is late by so many. */
export interface UnansweredFact {
  type: 'CASE_UNANSWERED';
  communityId: string;
  institutionId: string;
  dueOn: string;
  /** Which of the county's reminders; null: it is late. */
  dueIn: number | null;
  workingDaysLate: number;
}

/** How a case ends; one that was implemented may be cancelled later. */
export type CaseEnding = 'IMPLEMENTED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED';

/** What has become of a case. */
export type CaseFact =
  | (TimedFact & { case: CaseInFact })
  | { type: 'TASK_OPENED'; case: CaseInFact; task: TaskInFact }
  | { type: 'CASE_RETURNED'; case: CaseInFact; stepName: string }
  /** Nobody can be asked to do the step that is due. */
  | { type: 'CASE_BLOCKED'; case: CaseInFact; stepKey: string; stepName: string }
  /** `institutionIds`: those that the case had concerned when something in force was undone; else none. */
  | { type: 'CASE_ENDED'; case: CaseInFact; status: CaseEnding; institutionIds: string[] }
  /** Some of what it brought about was undone by the other case, the rest stays in force. */
  | {
      type: 'CASE_CANCELLED_IN_PART';
      case: CaseInFact;
      byId: string;
      byNumber: string;
      institutionIds: string[];
    }
  /** Its text is put before another community, at this institution of it; again when what it answered fell. */
  | {
      type: 'CASE_PUT_BEFORE';
      case: CaseInFact;
      communityId: string;
      institutionId: string;
      againFor: string | null;
    }
  /** That community has answered: `answer` in Chinese, with its name. */
  | { type: 'CASE_ANSWERED'; case: CaseInFact; answer: string; askedId: string }
  /** What has become of what it has brought about, for the officers of another community: `what` in Chinese. */
  | {
      type: 'CASE_FOLLOWED';
      case: CaseInFact;
      communityId: string;
      institutionId: string;
      what: string;
      causeId: string;
    }
  /** A relative had a part in what was decided: the case runs again from the step. */
  | { type: 'STEP_VOIDED'; case: CaseInFact; stepName: string }
  | { type: 'TASK_TRANSFERRED'; case: CaseInFact; task: TaskInFact; actId: string }
  | { type: 'TASK_NUDGED'; case: CaseInFact; task: TaskInFact; actId: string }
  | { type: 'OPINION_ASKED'; case: CaseInFact; stepName: string; actId: string; personIds: string[] }
  | { type: 'OPINION_GIVEN'; case: CaseInFact; stepName: string; actId: string; accountIds: string[] }
  /** A body's members vote on their own devices from now on; those who are present and need not stand aside. */
  | {
      type: 'VOTE_CALLED';
      case: CaseInFact;
      stepName: string;
      bodyName: string;
      actId: string;
      personIds: string[];
    }
  | { type: 'CASE_COPIED'; case: CaseInFact; actId: string; personIds: string[] }
  | { type: 'CASE_COMMENTED'; case: CaseInFact; actId: string; accountIds: string[] };

/** A fact before the case is named in it. */
export type Untold<F> = F extends CaseFact ? Omit<F, 'case'> : never;

/** Hears of facts inside the transaction that makes them; what it writes stands or falls with them. */
export interface CaseListener {
  heard(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void>;
}

/** Where features register that want to hear what becomes of cases. The engine knows none of them. */
@Injectable()
export class CaseListeners {
  private readonly listeners: CaseListener[] = [];

  constructor(private readonly matters: MatterRegistry) {}

  /** Called once by each feature when it starts. */
  register(listener: CaseListener): void {
    this.listeners.push(listener);
  }

  async taskOpened(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
    tasks: readonly TaskInFact[],
  ): Promise<void> {
    const about = this.about(row, version);
    await this.tell(
      tx,
      ctx,
      tasks.map((task) => ({ type: 'TASK_OPENED', case: about, task })),
    );
  }

  /** `stepName` is the step that sent it back. */
  async returned(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
    stepName: string,
  ): Promise<void> {
    await this.tell(tx, ctx, [{ type: 'CASE_RETURNED', case: this.about(row, version), stepName }]);
  }

  async ended(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
    status: CaseEnding,
    institutionIds: string[] = [],
  ): Promise<void> {
    await this.tell(tx, ctx, [
      { type: 'CASE_ENDED', case: this.about(row, version), status, institutionIds },
    ]);
  }

  async timed(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
    facts: readonly TimedFact[],
  ): Promise<void> {
    const about = this.about(row, version);
    await this.tell(
      tx,
      ctx,
      facts.map((fact) => ({ ...fact, case: about })),
    );
  }

  /** Whatever else happens on a case. */
  async say(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
    fact: Untold<CaseFact>,
  ): Promise<void> {
    await this.tell(tx, ctx, [{ ...fact, case: this.about(row, version) }]);
  }

  private async tell(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    for (const listener of this.listeners) await listener.heard(tx, ctx, facts);
  }

  private about(row: ApprovalCaseRow, version: CaseVersionRow): CaseInFact {
    return {
      id: row.id,
      number: row.number,
      communityId: row.communityId,
      matterType: row.matterType,
      matterName: this.matters.nameOf(row.matterType),
      version: row.currentVersion,
      submitterAccountIds: [...new Set([row.submitterAccountId, version.submitterAccountId])],
    };
  }
}
