import { Injectable } from '@nestjs/common';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { canonicalJson, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { carryOver } from '../../rules/index.js';
import type { CarriedTask, ChainTemplate } from '../../rules/index.js';
import { CaseRepository } from '../case.repository.js';
import { DecisionRepository } from '../decision.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { TaskRepository } from '../task.repository.js';
import { answersOf, countingTasks } from './counting.js';
import { MoveRepository } from './move.repository.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository } from './template.repository.js';
import type { PublishedTemplate } from './template.repository.js';

/** A decided task with its decision. */
export interface Answered {
  task: CaseTaskRow;
  decision: DecisionRow;
}

/** What moving a case to the chain in force would change. */
export interface MovePlan {
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  from: PublishedTemplate;
  to: PublishedTemplate;
  /** Decisions that stay valid, that are to be made again, and that would be lost: then the move is refused. */
  kept: Answered[];
  rerun: Answered[];
  lost: Answered[];
  /** Open tasks, which end. */
  open: CaseTaskRow[];
  standsAt: string;
  /** What becomes of what the matter has reserved. */
  reservation: 'KEEP' | 'RELEASE' | 'MAKE';
  /** Fingerprint of all this, so that what is done is what was shown. */
  planSha256: string;
}

/** Works out what moving a case would change. */
@Injectable()
export class MovePlanner {
  constructor(
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
    private readonly moves: MoveRepository,
  ) {}

  /** The version of the case's chain that is in force today. */
  async target(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<PublishedTemplate | null> {
    const { countyId } = await this.templates.get(tx, row.templateId);
    return this.templates.inForce(tx, countyId, row.matterType, ctx.today);
  }

  async plan(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<MovePlan> {
    const from = await this.templates.get(tx, row.templateId);
    const to = (await this.target(tx, ctx, row)) ?? from;
    if (to.id === from.id) throw refuseTemplate.moveNowhere(from.version);
    const versions = await this.cases.versions(tx, row.id);
    const version = versions.find((one) => one.version === row.currentVersion);
    if (!version) throw new Error(`case ${row.number} has no current version`);
    const moved = await this.moves.ofVersion(tx, row);
    const all = await this.tasks.ofCase(tx, row.id);
    const tasks = countingTasks(from.chain, all, versions, version, moved);
    const decisions = await this.decisions.ofCase(tx, row.id);
    const answers = answersOf(tasks, version, decisions, new Set(tasks.map(({ id }) => id)));
    const carried = carryOver(from.chain, to.chain, answers);
    const plan = {
      kept: answered(carried.kept, tasks, decisions),
      rerun: answered(carried.rerun, tasks, decisions),
      lost: answered(carried.lost, tasks, decisions),
      open: tasks.filter(({ id }) => carried.open.includes(id)),
      standsAt: carried.standsAt,
      reservation: reservationAfter(from.chain, to.chain, answers, carried.kept),
    };
    const planSha256 = sha256(
      canonicalJson({ ...carried, caseId: row.id, version: row.currentVersion, from: from.id, to: to.id }),
    );
    return { row, version, from, to, ...plan, planSha256 };
  }

  /** Nobody moves a case that they have submitted or decided on, or that concerns them or their relatives. */
  async refuseParty(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<void> {
    const { accountId, personId } = actorOf(ctx);
    const versions = await this.cases.versions(tx, row.id);
    const decisions = await this.decisions.ofCase(tx, row.id);
    const accounts = [
      row.submitterAccountId,
      ...versions.map((one) => one.submitterAccountId),
      ...decisions.map((one) => one.actorAccountId),
    ];
    if (accounts.includes(accountId)) throw refuseTemplate.moveByParty();
    if (!personId) return;
    const votes = await this.decisions.votesOf(
      tx,
      decisions.map(({ id }) => id),
    );
    const content = versions.find((one) => one.version === row.currentVersion)?.content ?? '{}';
    const people = this.matters.of(row.matterType).people(JSON.parse(content) as object);
    const parties = [
      ...versions.map((one) => one.submitterPersonId),
      ...decisions.flatMap((one) => [one.actorPersonId, one.onBehalfOfPersonId]),
      ...votes.map((one) => one.personId),
      ...people,
      ...(await this.organization.relativesOf(tx, people)),
    ];
    if (parties.includes(personId)) throw refuseTemplate.moveByParty();
  }
}

function answered(
  ids: readonly string[],
  tasks: readonly CaseTaskRow[],
  decisions: readonly DecisionRow[],
): Answered[] {
  return tasks.flatMap((task) => {
    const decision = decisions.find((one) => one.closesTaskId === task.id);
    return decision && ids.includes(task.id) ? [{ task, decision }] : [];
  });
}

/**
 * A chain that reserves nothing leaves what there is. Otherwise the reservation stands with the decision of the step
 * that makes it: kept where it was made by a decision that is kept, made now where a kept decision makes it, given
 * back where that step still has to decide.
 */
function reservationAfter(
  from: ChainTemplate,
  to: ChainTemplate,
  answers: readonly CarriedTask[],
  kept: readonly string[],
): MovePlan['reservation'] {
  const after = to.steps.find(({ reserves }) => reserves);
  if (!after) return 'KEEP';
  const before = from.steps.find(({ reserves }) => reserves);
  const keptAnswer = answers.some(({ stepKey, taskId }) => stepKey === after.key && kept.includes(taskId));
  // Under a chain that reserves nothing there may still be what one before it has reserved.
  const reserved =
    !before || answers.some(({ stepKey, outcome }) => stepKey === before.key && outcome === 'APPROVED');
  if (!keptAnswer) return reserved ? 'RELEASE' : 'KEEP';
  return before?.key === after.key ? 'KEEP' : 'MAKE';
}
