import { Injectable } from '@nestjs/common';
import { plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { Seat } from '../../organization/index.js';
import { isCollective } from '../../rules/index.js';
import { ActRecorder } from '../act-recorder.js';
import type { ActClaim, NewAct } from '../act-recorder.js';
import { ActingSeats, covers } from '../acting-seats.js';
import { CaseListeners } from '../case-listener.js';
import type { OpenDesk } from '../decision-desk.js';
import { SeparationOfDuties } from '../separation.js';
import { TaskRepository } from '../task.repository.js';
import { refuseTogether } from './collaboration.errors.js';
import { CollaborationRepository } from './collaboration.repository.js';

export interface TransferRequest extends ActClaim {
  toSeatId: string;
  reason: string;
}

export interface TakeBackRequest extends ActClaim {
  reason: string;
}

type Transfer = NewAct<'task_transfer'>;

/**
 * 转办 within an office: the task goes to another seat of the same office, whose holder then has it alone. It stays the
 * office's task: any other seat of it may take it back. Deciding stays under every rule that it was under before.
 */
@Injectable()
export class TransferService {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
    private readonly tasks: TaskRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly listeners: CaseListeners,
  ) {}

  /** By whoever may act for the task. Answers with the case's id. */
  transfer(ctx: RequestContext, request: TransferRequest): Promise<string> {
    return this.recorder.byOffice(ctx, request, 'task_transfer', async (tx, open) => {
      refuseVote(open);
      const reason = plainText(request.reason, { field: 'reason', name: '转办理由', most: 500 });
      const { seat, names } = await this.targetOf(tx, ctx, open, request.toSeatId);
      const act = await this.handOver(tx, ctx, request.id, open, seat, names, reason, 'TRANSFERRED');
      return act;
    });
  }

  /** By another seat of the office, to itself. Answers with the case's id. */
  takeBack(ctx: RequestContext, request: TakeBackRequest): Promise<string> {
    const anySeat = true;
    return this.recorder.byOffice(
      ctx,
      request,
      'task_transfer',
      async (tx, open) => {
        const { assignedSeatId } = open.task;
        if (!assignedSeatId || assignedSeatId === open.seat.seatId) throw refuseTogether.notTransferred();
        const reason = plainText(request.reason, { field: 'reason', name: '收回理由', most: 500 });
        const { seatId } = open.seat;
        const { seat, names } = await this.targetOf(tx, ctx, open, seatId);
        return this.handOver(tx, ctx, request.id, open, seat, names, reason, 'TAKEN_BACK');
      },
      anySeat,
    );
  }

  /** The seat with the names of those who may act for it, none of whom would be let decide when it is refused. */
  private async targetOf(
    tx: Tx,
    ctx: RequestContext,
    { row, barriers, task }: OpenDesk,
    seatId: string,
  ): Promise<{ seat: Seat; names: string }> {
    const seats = await this.organization.seatsOf(tx, task.bodyId, ctx.today);
    const seat = seats.find((one) => one.seatId === seatId);
    if (!seat) throw refuseTogether.seatUnknown(task.bodyName);
    if (task.assignedSeatId === seatId) throw refuseTogether.ownSeat();
    const scope = { ...task, matterType: row.matterType, assignedSeatId: seatId };
    const holders = (await this.acting.holdersOf(tx, [task.bodyId], ctx.today)).filter((holder) =>
      covers(holder.seat, scope),
    );
    if (holders.length === 0) throw refuseTogether.seatVacant(seat.title);
    const able = await this.separation.able(tx, barriers, scope, holders);
    const names = [...new Set(able.map(({ name }) => name))].join('、');
    if (able.length > 0) return { seat, names };
    const who = [...new Set(holders.map(({ name }) => name))].join('、');
    throw refuseTogether.targetBarred(who, 'toSeatId');
  }

  private async handOver(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    open: OpenDesk,
    to: Seat,
    toName: string,
    reason: string,
    kind: 'TRANSFERRED' | 'TAKEN_BACK',
  ): Promise<Transfer> {
    const { task, seat, row, version } = open;
    if (kind === 'TRANSFERRED' && !task.assignedSeatId && to.seatId === seat.seatId)
      throw refuseTogether.ownSeat();
    const round = (await this.collaboration.transfersOf(tx, task.id)) + 1;
    await this.tasks.assign(tx, task.id, to.seatId);
    const handed = { ...task, assignedSeatId: to.seatId };
    if (kind === 'TRANSFERRED')
      await this.listeners.say(tx, ctx, row, version, { type: 'TASK_TRANSFERRED', task: handed, actId: id });
    const summary =
      kind === 'TRANSFERRED'
        ? `${task.bodyName}“${task.stepName}”转办给${to.title} ${toName}`
        : `${task.bodyName}“${task.stepName}”由${to.title} ${toName}收回办理`;
    return {
      fields: {
        round,
        kind,
        fromSeatId: task.assignedSeatId,
        toSeatId: to.seatId,
        toSeatTitle: to.title,
        toName: [...toName].slice(0, 200).join(''),
        reason,
        onBehalfOfName: seat.delegation?.fromName ?? null,
      },
      event: {
        type: kind === 'TRANSFERRED' ? 'task.transferred' : 'task.taken-back',
        summary,
        facts: { toSeatId: to.seatId },
      },
    };
  }
}

function refuseVote({ step }: OpenDesk): void {
  if (isCollective(step.kind)) throw refuseTogether.voteNotTransferable();
}
