import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { actorOf, machineNow, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { nextMove, stepOf } from '../../rules/index.js';
import { actHash } from '../act-hash.js';
import { refuse } from '../approval.errors.js';
import { refOf } from '../case-content.js';
import { CaseRepository } from '../case.repository.js';
import { ChangeNotice } from '../change-notice.js';
import { DecisionRepository } from '../decision.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { caseStatusNames } from '../status-names.js';
import { TaskRepository } from '../task.repository.js';
import { factsOf } from './counting.js';
import type { CaseMoveRow } from './entities/case-move.entity.js';
import { MovePlanner } from './move-planner.js';
import type { MovePlan } from './move-planner.js';
import { MoveRepository } from './move.repository.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository } from './template.repository.js';

export interface MoveRequest {
  /** Made by the client; the same one again is the same move. */
  id: string;
  caseNumber: string;
  /** Of the plan that the administrator was shown. */
  planSha256: string;
  reason: string;
}

/** Moves a running case to the version of its chain in force: an administrator's act, shown before it is done. */
@Injectable()
export class CaseMover {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
    private readonly moves: MoveRepository,
    private readonly planner: MovePlanner,
    private readonly notice: ChangeNotice,
  ) {}

  /** May the actor move cases of this kind, and is there anywhere to move this one? */
  async isOffered(ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    if (row.status !== 'RUNNING' || !allowsRow(ctx.ability, 'move', 'Case', row)) return false;
    const to = await this.planner.target(this.transactions.reader, ctx, row);
    return to !== null && to.id !== row.templateId;
  }

  /** What moving the case would change. Writes nothing. */
  async plan(ctx: RequestContext, caseNumber: string): Promise<MovePlan> {
    const tx = this.transactions.reader;
    const row = await this.cases.findByNumber(tx, caseNumber);
    return this.planOf(tx, ctx, row);
  }

  /** Does what the plan has shown. Answers with the case's number. */
  async move(ctx: RequestContext, request: MoveRequest): Promise<string> {
    if (!isId(request.id)) throw refuse.badId('id');
    const reason = plainText(request.reason, { field: 'reason', name: '变更理由', most: 500 });
    const requestSha256 = sha256(canonicalJson({ ...request, reason, actor: actorOf(ctx).accountId }));
    const done = await this.transactions.run(async (tx) => {
      const found = await this.cases.findByNumber(tx, request.caseNumber);
      if (!found || !allowsRow(ctx.ability, 'move', 'Case', found)) throw refuseTemplate.mayNotMove();
      const row = await this.cases.lock(tx, found.id);
      const earlier = await this.moves.find(tx, request.id);
      if (earlier) {
        if (earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
        return null;
      }
      const plan = await this.planOf(tx, ctx, row);
      if (plan.planSha256 !== request.planSha256) throw refuseTemplate.movePlanChanged();
      if (plan.lost.length > 0) throw refuseTemplate.moveLoses(plan.lost.map(({ task }) => task.stepName));
      await this.carryOut(tx, ctx, plan, rowOf(ctx, plan, { ...request, reason }, requestSha256));
      return this.notice.leave(tx, plan.row);
    });
    this.notice.send(done);
    return request.caseNumber;
  }

  private async planOf(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow | null): Promise<MovePlan> {
    if (!row || !allowsRow(ctx.ability, 'move', 'Case', row)) throw refuseTemplate.mayNotMove();
    if (row.status !== 'RUNNING') throw refuseTemplate.moveOnlyRunning(caseStatusNames[row.status]);
    await this.planner.refuseParty(tx, ctx, row);
    return this.planner.plan(tx, ctx, row);
  }

  private async carryOut(tx: Tx, ctx: RequestContext, plan: MovePlan, move: CaseMoveRow): Promise<void> {
    const { row, to } = plan;
    await this.tasks.voidOpen(tx, row.id, ctx.now);
    await this.moves.insert(tx, move);
    const moved = { ...row, templateId: to.id, moves: move.number };
    await this.cases.update(tx, row.id, { templateId: to.id, moves: move.number });
    await this.settleReservation(tx, ctx, plan);
    await this.assertSound(tx, plan, move, moved);
    const name = stepOf(to.chain, plan.standsAt)?.name ?? plan.standsAt;
    const between = `第${String(plan.from.version)}版变更为第${String(to.version)}版`;
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.moved',
        summary: `${actorOf(ctx).displayName}将流程由${between}，现处“${name}”：${move.reason}`,
        payload: {
          id: move.id,
          caseId: row.id,
          version: move.version,
          contentSha256: move.contentSha256,
          number: move.number,
          fromTemplateId: move.fromTemplateId,
          toTemplateId: move.toTemplateId,
          keptTaskIds: JSON.parse(move.keptTaskIds) as string[],
          rerunTaskIds: plan.rerun.map(({ task }) => task.id),
          voidTaskIds: plan.open.map(({ id }) => id),
          standsAt: move.standsAt,
          sha256: actHash(move),
        },
      },
    ]);
  }

  /** What is reserved follows the step that reserves: given back, or made, when the case stands elsewhere now. */
  private async settleReservation(tx: Tx, ctx: RequestContext, plan: MovePlan): Promise<void> {
    const handler = this.matters.of(plan.row.matterType);
    const content = JSON.parse(plan.version.content) as object;
    const ref = refOf(plan.row);
    if (plan.reservation === 'RELEASE' || plan.reservation === 'MAKE')
      await handler.release(tx, ctx, ref, content);
    if (plan.reservation === 'MAKE') await handler.reserve(tx, ctx, ref, content);
  }

  /** The conductor must be able to go on, and at the step that was shown. */
  private async assertSound(tx: Tx, plan: MovePlan, move: CaseMoveRow, row: ApprovalCaseRow): Promise<void> {
    const { chain } = await this.templates.get(tx, row.templateId);
    const kept = await this.moves.keptTasks(tx, move);
    const decisions = await this.decisions.ofCase(tx, row.id);
    const next = nextMove(chain, factsOf(chain, plan.version, kept, decisions, move));
    const at = next.type === 'OPEN' ? next.tasks[0]?.stepKey : chain.steps.at(-1)?.key;
    if ((next.type !== 'OPEN' && next.type !== 'IMPLEMENT') || at !== plan.standsAt)
      throw new Error(`moving case ${row.number} would leave it at ${next.type}`);
  }
}

function rowOf(
  ctx: RequestContext,
  plan: MovePlan,
  request: MoveRequest,
  requestSha256: string,
): CaseMoveRow {
  const actor = actorOf(ctx);
  return {
    id: request.id,
    caseId: plan.row.id,
    number: plan.row.moves + 1,
    version: plan.version.version,
    contentSha256: plan.version.contentSha256,
    fromTemplateId: plan.from.id,
    toTemplateId: plan.to.id,
    keptTaskIds: canonicalJson(plan.kept.map(({ task }) => task.id)),
    standsAt: plan.standsAt,
    reason: request.reason,
    seatId: null,
    seatTitle: null,
    actorAccountId: actor.accountId,
    actorPersonId: actor.personId,
    actorName: actor.displayName,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
    requestSha256,
  };
}
