import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { ContentFieldView } from '../dto/case.dto.js';
import { MatterRegistry } from '../matter-registry.js';
import { motionNames } from '../status-names.js';
import { VoteCall } from './dto/session.dto.js';
import { ItemRepository, isVotable } from './item.repository.js';
import { MeetingRepository } from './meeting.repository.js';
import type { Session } from './meeting.repository.js';
import { Recusals } from './recusals.js';
import { progressOf } from './session-reader.js';
import { attendanceAfter } from './session-state.js';

/** The votes that are open for a member now, with the text to be voted on. */
@Injectable()
export class VoteCallsReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
    private readonly matters: MatterRegistry,
    private readonly recusals: Recusals,
  ) {}

  /** Those of sessions at which the person is present, in the order in which they were called. */
  async mine(ctx: RequestContext): Promise<VoteCall[]> {
    const personId = ctx.actor?.personId;
    if (!personId) return [];
    const { reader } = this.transactions;
    const held = await this.organization.seatsHeldBy(reader, personId, ctx.today);
    const bodies = [...new Set(held.filter(({ isVoting }) => isVoting).map(({ bodyId }) => bodyId))];
    const ids = await this.items.sessionsVoting(reader, bodies);
    const sessions = await this.meetings.sessions(reader, ids);
    const calls: VoteCall[] = [];
    for (const session of sessions.values()) calls.push(...(await this.callsIn(reader, session, personId)));
    return calls.sort((a, b) => a.calledAt.getTime() - b.calledAt.getTime());
  }

  private async callsIn(tx: Tx, session: Session, personId: string): Promise<VoteCall[]> {
    const { plan, held, state } = session;
    const seats = held ? attendanceAfter(held.attendance, state) : [];
    const seat = seats.find((row) => row.personId === personId && row.status === 'PRESENT');
    if (!seat) return [];
    const decided = new Set((await this.items.decisionsAt(tx, [plan.id])).map(({ taskId }) => taskId));
    const open = [...state.calls].filter(([taskId]) => !decided.has(taskId));
    const tasks = await this.items.tasks(
      tx,
      open.map(([taskId]) => taskId),
    );
    const ballots = await this.meetings.ballotsOf(
      tx,
      open.map(([, call]) => call.id),
    );
    const views: VoteCall[] = [];
    for (const [taskId, call] of open) {
      const item = tasks.get(taskId);
      if (!item || !isVotable(item)) continue;
      const recused = await this.recusals.of(tx, item, seats, state);
      const own = ballots.filter(({ callId }) => callId === call.id);
      const progress = progressOf(seats, recused, own);
      views.push(
        Object.assign(new VoteCall(), {
          meetingId: plan.id,
          taskId,
          bodyName: plan.bodyName,
          seatId: seat.seatId,
          seatTitle: seat.seatTitle,
          caseNumber: item.caseNumber,
          caseTitle: item.title,
          matterName: this.matters.nameOf(item.matterType),
          stepName: item.stepName,
          motionName: motionNames[call.motion] ?? call.motion,
          contentSha256: item.contentSha256,
          content: fieldsOf(item.shown),
          calledAt: call.calledAt,
          recusedFor: recused.find(({ seatId }) => seatId === seat.seatId)?.reason ?? null,
          voted: own.some(({ seatId }) => seatId === seat.seatId),
          votedCount: progress.filter(({ voted }) => voted).length,
          voterCount: progress.length,
        }),
      );
    }
    return views;
  }
}

function fieldsOf(shown: string): ContentFieldView[] {
  const fields = JSON.parse(shown) as { key: string; label: string; value: string }[];
  return fields.map((field) => Object.assign(new ContentFieldView(), field));
}
