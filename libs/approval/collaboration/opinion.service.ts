import { Injectable } from '@nestjs/common';
import { actorOf, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { ActRecorder } from '../act-recorder.js';
import type { ActClaim, CaseDesk, NewAct } from '../act-recorder.js';
import { ActingSeats } from '../acting-seats.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { optionalText } from '../texts.js';
import { CaseListeners } from '../case-listener.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { AskMoment, OpinionAskRow } from '../entities/collaboration.entity.js';
import { SeparationOfDuties } from '../separation.js';
import { TaskRepository } from '../task.repository.js';
import { CaseRecords } from '../case-record.js';
import { CaseSight } from './case-sight.js';
import { refuseTogether } from './collaboration.errors.js';
import { CollaborationRepository } from './collaboration.repository.js';
import { askStatus } from './ask-status.js';
import { Targets } from './targets.js';
import type { Target, TargetChoice } from './targets.js';

export interface AskRequest extends ActClaim {
  /** BEFORE 前加签, AFTER 后加签 */
  moment: string;
  target: TargetChoice;
  question: string;
}

export interface AskEndRequest {
  id: string;
  askId: string;
}

/** 加签: asks for an opinion, gives one, or takes the ask back. An opinion decides nothing. */
@Injectable()
export class OpinionService {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly targets: Targets,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
    private readonly records: CaseRecords,
    private readonly tasks: TaskRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly sight: CaseSight,
    private readonly listeners: CaseListeners,
  ) {}

  /** Answers with the case's id. */
  ask(ctx: RequestContext, request: AskRequest): Promise<string> {
    if (request.moment === 'BEFORE') {
      return this.recorder.byOffice(ctx, request, 'opinion_ask', (tx, open) =>
        this.asking(tx, ctx, request, 'BEFORE', open, open.task, open.seat),
      );
    }
    if (request.moment !== 'AFTER') throw refuseTogether.moment();
    const caseOfTask = async (tx: Tx) => (await this.tasks.find(tx, request.taskId))?.caseId ?? null;
    return this.recorder.onCase(ctx, request, 'opinion_ask', caseOfTask, async (tx, open) => {
      const { task, seat } = await this.decidedTask(tx, ctx, open, request.taskId);
      if (open.version.contentSha256 !== request.contentSha256) throw refuse.stale();
      open.task = task;
      open.seat = seat;
      return this.asking(tx, ctx, request, 'AFTER', open, task, seat);
    });
  }

  /** Gives the opinion that was asked for, having read this text. Answers with the case's id. */
  give(
    ctx: RequestContext,
    request: AskEndRequest & { contentSha256: string; text: string },
  ): Promise<string> {
    const text = plainText(request.text, { field: 'text', name: '意见', most: 2000 });
    return this.recorder.onCase(ctx, request, 'opinion_end', this.caseOf(request), async (tx, open) => {
      const { ask, task } = await this.openAsk(tx, open, request.askId);
      const seat = await this.addressee(tx, ctx, open, ask);
      if (open.version.contentSha256 !== request.contentSha256) throw refuse.stale();
      await this.refuseKeptAway(tx, open, [actorOf(ctx).personId ?? '']);
      open.task = task;
      open.seat = seat;
      await this.settle(tx, ask, task);
      const { stepName } = task;
      const accountIds = [ask.actorAccountId];
      await this.listeners.say(tx, ctx, open.row, open.version, {
        type: 'OPINION_GIVEN',
        stepName,
        actId: request.id,
        accountIds,
      });
      return endOf(ask, 'GIVEN', text, seat, `“${stepName}”的加签意见已答复`);
    });
  }

  /** The asker no longer wants the opinion. Answers with the case's id. */
  withdraw(ctx: RequestContext, request: AskEndRequest & { reason?: string | null }): Promise<string> {
    const reason = optionalText(request.reason, { field: 'reason', name: '撤回理由', most: 500 });
    return this.recorder.onCase(ctx, request, 'opinion_end', this.caseOf(request), async (tx, open) => {
      const { ask, task } = await this.openAsk(tx, open, request.askId);
      const seat = await this.askersSeat(tx, ctx, open, ask, task);
      open.task = task;
      open.seat = seat;
      await this.settle(tx, ask, task);
      return endOf(ask, 'WITHDRAWN', reason, seat, `“${task.stepName}”的加签已撤回`);
    });
  }

  private async asking(
    tx: Tx,
    ctx: RequestContext,
    request: AskRequest,
    moment: AskMoment,
    open: CaseDesk,
    task: CaseTaskRow,
    seat: ActingSeat,
  ): Promise<NewAct<'opinion_ask'>> {
    const question = plainText(request.question, { field: 'question', name: '征询事项', most: 1000 });
    const target = await this.targets.resolve(tx, ctx, open.row, request.target, 'target');
    if (target.personIds.includes(actorOf(ctx).personId ?? '')) throw refuseTogether.targetSelf('target');
    await this.refuseKeptAway(tx, open, target.personIds, target);
    const asked = await this.collaboration.openAsks(tx, task.id);
    if (asked.some(({ targetId }) => targetId === target.id)) throw refuseTogether.alreadyAsked(target.name);
    if (moment === 'BEFORE') await this.tasks.waitFor(tx, task, 1);
    const { stepName } = task;
    await this.listeners.say(tx, ctx, open.row, open.version, {
      type: 'OPINION_ASKED',
      stepName,
      actId: request.id,
      personIds: target.personIds,
    });
    const kind = moment === 'BEFORE' ? '前加签' : '后加签';
    return {
      fields: {
        moment,
        targetKind: target.kind,
        targetId: target.id,
        targetName: [...target.name].slice(0, 300).join(''),
        question,
        onBehalfOfName: seat.delegation?.fromName ?? null,
      },
      event: {
        type: 'opinion.asked',
        summary: `${task.bodyName}“${stepName}”${kind}：请${target.name}提出意见`,
        facts: { moment, targetKind: target.kind, targetId: target.id },
      },
    };
  }

  /** The decided task of the current version, with the seat of its body from which it may be asked about. */
  private async decidedTask(
    tx: Tx,
    ctx: RequestContext,
    { row }: CaseDesk,
    taskId: string,
  ): Promise<{ task: CaseTaskRow; seat: ActingSeat }> {
    const task = await this.tasks.find(tx, taskId);
    if (!task) throw refuse.taskUnknown();
    const { assignedSeatId: _any, ...scope } = { ...task, matterType: row.matterType };
    const seat = await this.acting.forTask(tx, actorOf(ctx).personId, ctx.today, scope);
    if (!seat) throw refuse.notYourSeat(task.bodyName);
    if (task.version !== row.currentVersion) throw refuse.stale();
    if (task.state !== 'DONE') throw refuseTogether.notDecided();
    return { task, seat };
  }

  private caseOf({ askId }: AskEndRequest) {
    return async (tx: Tx): Promise<string | null> =>
      (await this.collaboration.ask(tx, askId))?.caseId ?? null;
  }

  private async openAsk(
    tx: Tx,
    { row }: CaseDesk,
    askId: string,
  ): Promise<{ ask: OpinionAskRow; task: CaseTaskRow }> {
    const ask = await this.collaboration.ask(tx, askId);
    const task = ask ? await this.tasks.find(tx, ask.taskId) : null;
    if (!ask || !task) throw refuseTogether.askUnknown();
    const end = await this.collaboration.endOf(tx, askId);
    if (askStatus(ask, end, task, row) !== 'OPEN') throw refuseTogether.askEnded();
    return { ask, task };
  }

  /** The seat from which it is answered; null when it was the person who was asked. */
  private async addressee(
    tx: Tx,
    ctx: RequestContext,
    { row }: CaseDesk,
    ask: OpinionAskRow,
  ): Promise<ActingSeat | null> {
    const own = await this.sight.addresses(tx, ctx, row.matterType);
    if (!own.includes(ask.targetId)) throw refuseTogether.askUnknown();
    if (ask.targetKind === 'PERSON') return null;
    const seats = await this.acting.of(tx, actorOf(ctx).personId, ctx.today);
    return seats.find(({ seatId }) => seatId === ask.targetId) ?? null;
  }

  /** Whoever asked, or now acts for the seat from which it was asked. */
  private async askersSeat(
    tx: Tx,
    ctx: RequestContext,
    { row }: CaseDesk,
    ask: OpinionAskRow,
    task: CaseTaskRow,
  ): Promise<ActingSeat | null> {
    const { personId } = actorOf(ctx);
    const { assignedSeatId: _any, ...scope } = { ...task, matterType: row.matterType };
    const seat = await this.acting.forTask(tx, personId, ctx.today, scope);
    // The office may not be held up by an ask of somebody who has left it, or whose task was taken back.
    if (!seat && ask.actorPersonId !== personId) throw refuseTogether.askUnknown();
    return seat;
  }

  private async settle(tx: Tx, ask: OpinionAskRow, task: CaseTaskRow): Promise<void> {
    if (ask.moment === 'BEFORE') await this.tasks.waitFor(tx, task, -1);
  }

  private async refuseKeptAway(
    tx: Tx,
    { row }: CaseDesk,
    personIds: readonly string[],
    target?: Target,
  ): Promise<void> {
    const record = await this.records.lock(tx, row.id);
    const away = record ? await this.separation.keptAway(tx, record, personIds) : [];
    if (away.length === 0) return;
    throw target ? refuseTogether.targetBarred(target.name, 'target') : refuse.concerned();
  }
}

function endOf(
  ask: OpinionAskRow,
  kind: 'GIVEN' | 'WITHDRAWN',
  text: string | null,
  seat: ActingSeat | null,
  summary: string,
): NewAct<'opinion_end'> {
  return {
    fields: { askId: ask.id, kind, text, onBehalfOfName: seat?.delegation?.fromName ?? null },
    event: {
      type: kind === 'GIVEN' ? 'opinion.given' : 'opinion.withdrawn',
      summary,
      facts: { askId: ask.id },
    },
  };
}
