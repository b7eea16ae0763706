import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { stepOf } from '../../rules/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { DecisionRepository } from '../decision.repository.js';
import { HistoryEntry } from '../dto/case.dto.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { tallyView, voteView } from '../views.js';
import type { StoredTally } from '../views.js';
import type { ReconsiderationRow } from './entities/reconsideration.entity.js';
import type { VoteRow } from './entities/vote.entity.js';
import { MeetingRepository } from './meeting.repository.js';
import type { Session } from './meeting.repository.js';
import { meetingView } from './meeting-views.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';

type Record = Pick<HistoryEntry, 'meeting' | 'votes' | 'tally'>;

/** A motion of 复议 in a case's history, with the version that it opened. */
export interface MotionInHistory {
  entry: HistoryEntry;
  opens: number | null;
}

/** What a case's history shows of sessions: attendance, votes and count of each decision, and motions of 复议. */
@Injectable()
export class MeetingHistory {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly meetings: MeetingRepository,
    private readonly reconsiderations: ReconsiderationRepository,
  ) {}

  /** Answers what the record of a session says of a decision. */
  async of(tx: Tx, decisions: readonly DecisionRow[]): Promise<(decision: DecisionRow) => Record> {
    const votes = await this.decisions.votesOf(
      tx,
      decisions.map((decision) => decision.id),
    );
    const ids = [...new Set(decisions.flatMap((decision) => decision.meetingId ?? []))];
    const sessions = await this.meetings.sessions(tx, ids);
    return (decision) => {
      const session = sessions.get(decision.meetingId ?? '');
      const own = votes.filter((vote) => vote.decisionId === decision.id);
      return {
        meeting: session ? meetingView(session, changesBefore(decision.tally)) : null,
        votes: inOrder(own, session).map(voteView),
        tally: decision.tally ? tallyView(decision.tally) : null,
      };
    };
  }

  /** The motions on a case, each with its vote. */
  async motions(
    tx: Tx,
    caseId: string,
    chain: ChainTemplate,
    tasks: readonly CaseTaskRow[],
  ): Promise<MotionInHistory[]> {
    const rows = await this.reconsiderations.ofCase(tx, caseId);
    if (rows.length === 0) return [];
    const sessions = await this.meetings.sessions(
      tx,
      rows.map(({ meetingId }) => meetingId),
    );
    const decisions = await this.decisions.ofCase(tx, caseId);
    return rows.map((row) => {
      const decision = decisions.find(({ id }) => id === row.decisionId);
      const task = tasks.find(({ id }) => id === decision?.taskId);
      const step = decision && stepOf(chain, decision.stepKey);
      const session = sessions.get(row.meetingId);
      const entry = Object.assign(motionEntry(row), {
        stepName: step?.name ?? '',
        bodyName: task?.bodyName ?? null,
        meeting: session ? meetingView(session) : null,
        votes: inOrder(votesIn(row), session).map(voteView),
      });
      return { entry, opens: row.newVersion };
    });
  }
}

/** Each seat's vote on a motion. */
export function votesIn(row: ReconsiderationRow): Omit<VoteRow, 'decisionId' | 'meetingId' | 'taskId'>[] {
  return JSON.parse(row.votes) as Omit<VoteRow, 'decisionId' | 'meetingId' | 'taskId'>[];
}

/** How many changes of attendance there had been when the votes were counted; undefined before there were any. */
export function changesBefore(tally: string | null): number | undefined {
  return tally ? ((JSON.parse(tally) as StoredTally).attendanceChanges ?? 0) : undefined;
}

/** In the order in which the seats are called up. */
export function inOrder<T extends { seatId: string }>(
  votes: readonly T[],
  session: Session | undefined,
): T[] {
  const order = new Map(session?.held?.attendance.map((line) => [line.seatId, line.sortOrder]));
  return [...votes].sort((a, b) => (order.get(a.seatId) ?? 0) - (order.get(b.seatId) ?? 0));
}

function motionEntry(row: ReconsiderationRow): HistoryEntry {
  const carried = row.newVersion !== null;
  return Object.assign(new HistoryEntry(), {
    id: row.id,
    at: row.enteredAt,
    enteredAt: row.recordedAt,
    actorName: row.actorName,
    onBehalfOfName: null,
    seatTitle: row.seatTitle,
    action: carried ? 'RECONSIDERED' : 'RECONSIDERATION_REFUSED',
    actionName: carried ? '同意复议，原决定不再有效' : '不同意复议',
    opinion: row.reason,
    version: row.version,
    contentSha256: row.contentSha256,
    decidedOn: row.decidedOn,
    filingNumber: null,
    tally: tallyView(row.tally),
  });
}
