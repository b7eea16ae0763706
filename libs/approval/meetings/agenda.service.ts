import { Injectable } from '@nestjs/common';
import { plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { isCollective } from '../../rules/index.js';
import type { StepKind } from '../../rules/index.js';
import { refuse } from '../approval.errors.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRepository } from '../case.repository.js';
import { returnTargetOf } from '../decision-desk.js';
import { TemplateRepository } from '../templates/template.repository.js';
import { ItemRecorders } from './item-recorders.js';
import { ItemRepository, isVotable } from './item.repository.js';
import type { ItemTask } from './item.repository.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import { absenceReason, refuseAttendance } from './meeting.service.js';
import { Recusals } from './recusals.js';
import { SessionDesk, heldOf, sessionName } from './session-desk.js';
import type { NewMeetingAct, OpenSession, SessionClaim } from './session-desk.js';
import { attendanceAfter } from './session-state.js';
import { refuseMotion } from './votes.js';

const MOST_ITEMS = 200;

type ItemClaim = SessionClaim & { taskId: string };

/** What was put to the vote, on which text. */
export interface CallRequest extends ItemClaim {
  contentSha256: string;
  motion: string;
  returnTo?: string | null;
}

/** What happens to a session between its being called and its end, beside the votes themselves. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly desk: SessionDesk,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
    private readonly recusals: Recusals,
    private readonly templates: TemplateRepository,
    private readonly cases: CaseRepository,
    private readonly listeners: CaseListeners,
    private readonly recorders: ItemRecorders,
  ) {}

  /** Puts open votes of the body on the agenda, in the order given. */
  addItems(ctx: RequestContext, claim: SessionClaim & { taskIds: string[] }): Promise<string> {
    const taskIds = [...new Set(claim.taskIds)];
    if (taskIds.length === 0) throw refuse.meetingForm('请选择要列入议程的事项', 'taskIds');
    const judge = async (tx: Tx, session: OpenSession): Promise<NewMeetingAct[]> => {
      if (session.state.agenda.length + taskIds.length > MOST_ITEMS)
        throw refuse.meetingForm(`一次会议的议程不得超过${MOST_ITEMS}项`, 'taskIds');
      const tasks = await this.items.tasks(tx, taskIds);
      const taken = new Set(await this.items.onAgendas(tx, session.plan.bodyId));
      const acts: NewMeetingAct[] = [];
      for (const taskId of taskIds) {
        const item = tasks.get(taskId);
        if (item?.bodyId !== session.plan.bodyId || !isCollective(item.stepKind as StepKind))
          throw refuseMeeting.notTheirs(session.plan.bodyName);
        if (!isVotable(item)) throw refuseMeeting.itemGone();
        if (taken.has(taskId)) throw refuseMeeting.onAgenda(item.caseNumber);
        if (await this.items.decidedAt(tx, session.plan.id, taskId)) throw refuseMeeting.itemDecided();
        acts.push({ kind: 'ITEM_ADDED', taskId, detail: {}, summary: said(session, item, '列入议程') });
      }
      return acts;
    };
    // Two sessions that want the same item wait for each other at its case.
    return this.desk.byRecorder(ctx, claim, { kind: 'ITEM_ADDED', taskIds }, judge, (tx) =>
      this.lockCases(tx, taskIds),
    );
  }

  /** Takes an item off the agenda that has not been voted on. */
  removeItem(ctx: RequestContext, claim: ItemClaim & { reason: string }): Promise<string> {
    const reason = reasonOf(claim.reason, '移除理由');
    return this.desk.byRecorder(
      ctx,
      claim,
      { kind: 'ITEM_REMOVED', ...claim, reason },
      async (tx, session) => {
        const item = await this.undecided(tx, session, claim.taskId);
        await this.recorders.refuseBarred(tx, ctx, item, session.seat);
        if (session.state.calls.has(item.taskId)) throw refuseMeeting.voteOpen();
        const summary = said(session, item, `移出议程：${reason}`);
        return [{ kind: 'ITEM_REMOVED', taskId: item.taskId, reason, detail: {}, summary }];
      },
    );
  }

  /** Takes the items in another order; what is not named comes behind. */
  orderItems(ctx: RequestContext, claim: SessionClaim & { taskIds: string[] }): Promise<string> {
    const { taskIds } = claim;
    return this.desk.byRecorder(ctx, claim, { kind: 'AGENDA_ORDERED', taskIds }, (_tx, session) => {
      const known = taskIds.every((id) => session.state.agenda.includes(id));
      if (!known || new Set(taskIds).size !== taskIds.length) throw refuseMeeting.notOnAgenda();
      const summary = `${sessionName(session)}调整议程顺序`;
      return Promise.resolve([{ kind: 'AGENDA_ORDERED', detail: { taskIds }, summary }]);
    });
  }

  /** Somebody came late, left, or stands aside from now on. What was decided before keeps its attendance. */
  changeAttendance(
    ctx: RequestContext,
    claim: SessionClaim & { seatId: string; status: string; reason?: string | null },
  ): Promise<string> {
    const { seatId, status } = claim;
    const reason = absenceReason(claim.reason);
    const request = { kind: 'ATTENDANCE_CHANGED', seatId, status, reason };
    return this.desk.byRecorder(ctx, claim, request, async (tx, session) => {
      const seat = heldOf(session).attendance.find((row) => row.seatId === seatId);
      if (!seat) throw refuse.meetingForm('该席位不在应到会名单中', 'seatId');
      refuseAttendance(seat.seatTitle, status, reason);
      if ((await this.openCalls(tx, session)).length > 0) throw refuseMeeting.anyVoteOpen();
      const summary = `${sessionName(session)}：${seat.personName}改登记为${statusNames[status] ?? status}`;
      return [{ kind: 'ATTENDANCE_CHANGED', seatId, reason, detail: { status }, summary }];
    });
  }

  /** A member stands aside for one item, by own declaration or as the clerk records it. */
  declareRecusal(
    ctx: RequestContext,
    claim: ItemClaim & { seatId: string; reason: string },
  ): Promise<string> {
    const { taskId, seatId } = claim;
    const reason = reasonOf(claim.reason, '回避理由');
    const request = { kind: 'RECUSAL_DECLARED', taskId, seatId, reason };
    return this.desk.bySeatOrRecorder(ctx, claim, request, async (tx, session) => {
      const item = await this.undecided(tx, session, taskId);
      // Everybody may stand aside; whom the matter concerns sends nobody else aside.
      if (session.seat.seatId !== seatId || session.seat.delegation)
        await this.recorders.refuseBarred(tx, ctx, item, session.seat);
      const { attendance } = heldOf(session);
      const seat = attendance.find((row) => row.seatId === seatId);
      if (!seat) throw refuse.meetingForm('该席位不在应到会名单中', 'seatId');
      const known = await this.recusals.of(tx, item, attendance, session.state);
      if (known.some((recusal) => recusal.seatId === seatId)) throw refuseMeeting.recused(seat.personName);
      const call = session.state.calls.get(taskId);
      const ballots = call ? await this.meetings.ballotsOf(tx, [call.id]) : [];
      if (ballots.some((ballot) => ballot.seatId === seatId))
        throw refuseMeeting.recusedAfterBallot(seat.personName);
      const summary = said(session, item, `${seat.personName}回避：${reason}`);
      return [{ kind: 'RECUSAL_DECLARED', taskId, seatId, reason, detail: {}, summary }];
    });
  }

  /** Calls an item for the vote: from now on each member who may vote casts a ballot of the own account. */
  callVote(ctx: RequestContext, claim: CallRequest): Promise<string> {
    const { taskId, contentSha256, motion } = claim;
    refuseMotion(motion);
    const request = { kind: 'VOTE_CALLED', taskId, contentSha256, motion, returnTo: claim.returnTo ?? null };
    const judge = async (tx: Tx, session: OpenSession): Promise<NewMeetingAct[]> => {
      const { meeting } = heldOf(session);
      if (meeting.heldOn !== ctx.today) throw refuseMeeting.notHeldToday();
      const item = await this.undecided(tx, session, taskId);
      await this.recorders.refuseBarred(tx, ctx, item, session.seat);
      if (!isVotable(item)) throw refuseMeeting.itemGone();
      if (item.contentSha256 !== contentSha256) throw refuse.stale();
      if (session.state.calls.has(taskId)) throw refuseMeeting.voteOpen();
      const elsewhere = await this.items.calledElsewhere(tx, taskId, session.plan.id);
      if (elsewhere) throw refuseMeeting.votingElsewhere(elsewhere.heldOn);
      const returnTo = motion === 'RETURN' ? await this.targetOf(tx, item, claim.returnTo) : null;
      await this.tellVoters(tx, ctx, session, item, claim.id);
      return [
        {
          kind: 'VOTE_CALLED',
          taskId,
          detail: { motion, returnTo, contentSha256 },
          summary: said(session, item, '开始表决'),
        },
      ];
    };
    // Hands recorded in another session wait for the call, and the call for them.
    return this.desk.byRecorder(ctx, claim, request, judge, (tx) => this.lockCases(tx, [taskId]));
  }

  /** Takes a call back: its ballots stay on record and count for nothing. */
  recallVote(ctx: RequestContext, claim: ItemClaim & { reason: string }): Promise<string> {
    const reason = reasonOf(claim.reason, '撤回表决的理由');
    return this.desk.byRecorder(
      ctx,
      claim,
      { kind: 'VOTE_RECALLED', ...claim, reason },
      async (tx, session) => {
        const item = await this.undecided(tx, session, claim.taskId);
        await this.recorders.refuseBarred(tx, ctx, item, session.seat);
        if (!session.state.calls.has(item.taskId)) throw refuseMeeting.voteNotOpen();
        const summary = said(session, item, `撤回表决：${reason}`);
        return [{ kind: 'VOTE_RECALLED', taskId: item.taskId, reason, detail: {}, summary }];
      },
    );
  }

  /** Calls off a session that has not begun. */
  cancel(ctx: RequestContext, claim: SessionClaim & { reason: string }): Promise<string> {
    const reason = reasonOf(claim.reason, '取消理由');
    return this.desk.byRecorder(ctx, claim, { kind: 'CANCELLED', reason }, (_tx, session) => {
      if (session.held) throw refuseMeeting.opened();
      const summary = `${sessionName(session)}取消：${reason}`;
      return Promise.resolve([{ kind: 'CANCELLED', reason, detail: {}, summary }]);
    });
  }

  private async lockCases(tx: Tx, taskIds: readonly string[]): Promise<void> {
    for (const id of await this.items.casesOf(tx, taskIds)) await this.cases.lock(tx, id);
  }

  /** Whoever is asked for a ballot need not look for it. */
  private async tellVoters(
    tx: Tx,
    ctx: RequestContext,
    session: OpenSession,
    item: ItemTask,
    actId: string,
  ): Promise<void> {
    const seats = attendanceAfter(heldOf(session).attendance, session.state);
    const present = seats.filter(({ status }) => status === 'PRESENT');
    const aside = new Set(
      (await this.recusals.of(tx, item, present, session.state)).map(({ seatId }) => seatId),
    );
    const personIds = present.filter(({ seatId }) => !aside.has(seatId)).map(({ personId }) => personId);
    const row = await this.cases.find(tx, item.caseId);
    if (!row) throw new Error(`task ${item.taskId} without its case`);
    const version = await this.cases.version(tx, item.caseId, item.version);
    const { stepName } = item;
    const { bodyName } = session.plan;
    await this.listeners.say(tx, ctx, row, version, {
      type: 'VOTE_CALLED',
      stepName,
      bodyName,
      actId,
      personIds,
    });
  }

  private async undecided(tx: Tx, session: OpenSession, taskId: string): Promise<ItemTask> {
    const item = session.state.agenda.includes(taskId) ? await this.items.task(tx, taskId) : null;
    if (!item) throw refuseMeeting.notOnAgenda();
    if (await this.items.decidedAt(tx, session.plan.id, taskId)) throw refuseMeeting.itemDecided();
    return item;
  }

  private async openCalls(tx: Tx, { plan, state }: OpenSession): Promise<string[]> {
    const decided = await this.items.decisionsAt(tx, [plan.id]);
    return [...state.calls.keys()].filter((id) => !decided.some(({ taskId }) => taskId === id));
  }

  private async targetOf(tx: Tx, item: ItemTask, named: string | null | undefined): Promise<string> {
    const { chain } = await this.templates.get(tx, item.templateId);
    const step = chain.steps.find(({ key }) => key === item.stepKey);
    if (!step) throw new Error(`template ${item.templateId} lost step ${item.stepKey}`);
    return returnTargetOf(step, named);
  }
}

const statusNames: Record<string, string> = { PRESENT: '到会', ABSENT: '缺席', RECUSED: '回避' };

function reasonOf(reason: string, name: string): string {
  return plainText(reason, { field: 'reason', name, most: 1000 });
}

function said(session: OpenSession, item: ItemTask, what: string): string {
  return `${sessionName(session)}：${item.caseNumber}${what}`;
}
