import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { reconsiderationRule, stepOf } from '../../rules/index.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { motionNames, outcomeNameOf } from '../status-names.js';
import { returnTargets } from '../task-reader.js';
import { TemplateRepository } from '../templates/template.repository.js';
import { ruleText, tallyView, voteView } from '../views.js';
import {
  BallotProgress,
  ItemRecusal,
  MeetingItem,
  ReconsiderableDecision,
  ReconsiderationView,
  WaitingItem,
} from './dto/session.dto.js';
import type { BallotRow } from './entities/ballot.entity.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import type { VoteRow } from './entities/vote.entity.js';
import { ItemRepository, isVotable } from './item.repository.js';
import type { ItemTask } from './item.repository.js';
import { inOrder, votesIn } from './meeting-history.js';
import { MeetingReader } from './meeting-reader.js';
import { MeetingRepository } from './meeting.repository.js';
import type { Session } from './meeting.repository.js';
import { Recusals } from './recusals.js';
import type { Recusal } from './recusals.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';
import { attendanceAfter } from './session-state.js';

const stateNames = { WAITING: '待表决', VOTING: '正在表决', DECIDED: '已有结果', GONE: '已不能表决' };
const MOST_CANDIDATES = 100;

/** What a session has on its agenda, and what came of it. How members voted is told only once a vote is closed. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly sessions: MeetingReader,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
    private readonly recusals: Recusals,
    private readonly reconsiderations: ReconsiderationRepository,
  ) {}

  /** Items in the order of the agenda, then those that were decided without having been on it. */
  async itemsOf(ctx: RequestContext, meetingId: string): Promise<MeetingItem[]> {
    const session = await this.sessions.visible(ctx, meetingId);
    if (!session) return [];
    const { reader } = this.transactions;
    const { agenda, calls } = session.state;
    const decisions = await this.items.decisionsAt(reader, [meetingId]);
    const decided = new Map(decisions.map((decision) => [decision.taskId, decision]));
    const ids = [...new Set([...agenda, ...decided.keys()])];
    const tasks = await this.items.tasks(reader, ids);
    const votes = await this.items.votesAt(reader, meetingId);
    const open = [...calls].filter(([taskId]) => !decided.has(taskId)).map(([, call]) => call.id);
    const ballots = await this.meetings.ballotsOf(reader, open);
    const seats = await this.seatsOf(reader, session);
    const views: MeetingItem[] = [];
    // A county's body decides for all its communities; who reads in one of them reads nothing of the others (edge-23).
    const seen = ids.flatMap((id) => tasks.get(id) ?? []).filter((item) => readable(ctx, item));
    for (const item of seen) {
      const decision = decided.get(item.taskId);
      const recused = decision ? [] : await this.recusals.of(reader, item, seats, session.state);
      const view = await this.item(reader, session, item, { decision, recused, ballots, seats });
      views.push(Object.assign(view, decidedPart(item, decision, votes, session)));
    }
    return views;
  }

  /** Motions of 复议 that the session voted on. */
  async motionsOf(ctx: RequestContext, meetingId: string): Promise<ReconsiderationView[]> {
    const session = await this.sessions.visible(ctx, meetingId);
    if (!session) return [];
    const { reader } = this.transactions;
    const rows = await this.reconsiderations.at(reader, [meetingId]);
    const cases = await this.items.headsOf(
      reader,
      rows.map(({ caseId }) => caseId),
    );
    const seen = rows.filter(({ caseId }) => {
      const head = cases.get(caseId);
      return head !== undefined && readable(ctx, head);
    });
    return seen.map((row) =>
      Object.assign(new ReconsiderationView(), {
        id: row.id,
        decisionId: row.decisionId,
        caseNumber: cases.get(row.caseId)?.number ?? '',
        caseTitle: cases.get(row.caseId)?.title ?? '',
        reason: row.reason,
        carried: row.newVersion !== null,
        tally: tallyView(row.tally),
        votes: inOrder(votesIn(row), session).map(voteView),
      }),
    );
  }

  /** Open votes of the session's body that are on no agenda. */
  async waiting(
    ctx: RequestContext,
    meetingId: string,
    page: { first: number; offset: number },
  ): Promise<Page<WaitingItem>> {
    const session = await this.sessions.visible(ctx, meetingId);
    if (!session || !(await this.sessions.mayRun(ctx, session.plan.bodyId))) return { total: 0, items: [] };
    const { total, items } = await this.items.waiting(this.transactions.reader, session.plan.bodyId, page);
    return { total, items: items.map((item) => Object.assign(new WaitingItem(), this.head(item))) };
  }

  /** What the session's body has decided and may take up again. */
  async reconsiderable(ctx: RequestContext, meetingId: string): Promise<ReconsiderableDecision[]> {
    const session = await this.sessions.visible(ctx, meetingId);
    if (!session || !(await this.sessions.mayRun(ctx, session.plan.bodyId))) return [];
    const { reader } = this.transactions;
    const rows = await this.reconsiderations.candidates(reader, session.plan.bodyId, MOST_CANDIDATES);
    const views: ReconsiderableDecision[] = [];
    for (const row of rows) {
      const { chain } = await this.templates.get(reader, row.templateId);
      const step = stepOf(chain, row.stepKey);
      const rule = step?.votingRule && reconsiderationRule(step.votingRule);
      if (!rule) continue;
      views.push(
        Object.assign(new ReconsiderableDecision(), {
          decisionId: row.decisionId,
          caseNumber: row.caseNumber,
          caseTitle: row.title,
          matterName: this.matters.nameOf(row.matterType),
          outcomeName: outcomeNameOf(step.kind, row.outcome),
          decidedOn: row.decidedOn,
          rule: ruleText(rule),
        }),
      );
    }
    return views;
  }

  /** The voting seats: as the session took them down, or, before it began, as they are filled on its day. */
  private async seatsOf(tx: Tx, session: Session): Promise<Seat[]> {
    const { held, state, plan } = session;
    if (held) return attendanceAfter(held.attendance, state);
    const seats = await this.organization.seatsOf(tx, plan.bodyId, plan.plannedOn);
    return seats.flatMap(({ seatId, title, personId, personName, isVoting }) =>
      isVoting && personId
        ? [{ seatId, seatTitle: title, personId, personName: personName ?? '', status: 'PRESENT' }]
        : [],
    );
  }

  private async item(
    tx: Tx,
    session: Session,
    item: ItemTask,
    parts: { decision?: DecisionRow | undefined; recused: Recusal[]; ballots: BallotRow[]; seats: Seat[] },
  ): Promise<MeetingItem> {
    const { decision, recused, ballots, seats } = parts;
    const { chain } = await this.templates.get(tx, item.templateId);
    const rule = stepOf(chain, item.stepKey)?.votingRule;
    const call = decision ? undefined : session.state.calls.get(item.taskId);
    const state = stateOfItem(item, decision, Boolean(call));
    const own = ballots.filter(({ callId }) => callId === call?.id);
    return Object.assign(new MeetingItem(), {
      ...this.head(item),
      contentSha256: item.contentSha256,
      onAgenda: session.state.agenda.includes(item.taskId),
      state,
      stateName: stateNames[state],
      rule: rule ? ruleText(rule) : '',
      motionName: call ? (motionNames[call.motion] ?? call.motion) : null,
      returnTargets: returnTargets(chain, item.stepKey),
      recusals: recused.flatMap((recusal) => recusalView(recusal, seats)),
      progress: call ? progressOf(seats, recused, own) : [],
    });
  }

  private head({ taskId, caseNumber, title, matterType, stepName }: ItemTask) {
    return { taskId, caseNumber, caseTitle: title, matterName: this.matters.nameOf(matterType), stepName };
  }
}

function readable(ctx: RequestContext, place: { communityId: string; institutionId: string }): boolean {
  const { communityId, institutionId } = place;
  return allowsRow(ctx.ability, 'read', 'Case', { communityId, institutionId });
}

type Seat = Pick<MeetingAttendanceRow, 'seatId' | 'seatTitle' | 'personId' | 'personName' | 'status'>;

function stateOfItem(
  item: ItemTask,
  decision: DecisionRow | undefined,
  called: boolean,
): keyof typeof stateNames {
  if (decision) return 'DECIDED';
  if (!isVotable(item)) return 'GONE';
  return called ? 'VOTING' : 'WAITING';
}

/** Who is to vote on an open call, and who has. */
export function progressOf(
  seats: readonly Seat[],
  recused: readonly { seatId: string }[],
  ballots: readonly Pick<BallotRow, 'seatId'>[],
): BallotProgress[] {
  return seats
    .filter(({ seatId, status }) => status === 'PRESENT' && !recused.some((one) => one.seatId === seatId))
    .map(({ seatId, personName }) =>
      Object.assign(new BallotProgress(), {
        seatId,
        personName,
        voted: ballots.some((ballot) => ballot.seatId === seatId),
      }),
    );
}

function recusalView({ seatId, reason, source }: Recusal, seats: readonly Seat[]): ItemRecusal[] {
  const seat = seats.find((row) => row.seatId === seatId);
  if (!seat) return [];
  const { seatTitle, personName } = seat;
  return [Object.assign(new ItemRecusal(), { seatId, seatTitle, personName, reason, source })];
}

function decidedPart(
  item: ItemTask,
  decision: DecisionRow | undefined,
  votes: readonly VoteRow[],
  session: Session,
): Pick<MeetingItem, 'decisionId' | 'outcome' | 'outcomeName' | 'tally' | 'votes' | 'opinion'> {
  if (!decision)
    return { decisionId: null, outcome: null, outcomeName: null, tally: null, votes: [], opinion: null };
  const own = votes.filter(({ decisionId }) => decisionId === decision.id);
  return {
    decisionId: decision.id,
    outcome: decision.outcome,
    outcomeName: outcomeNameOf(item.stepKind, decision.outcome),
    tally: decision.tally ? tallyView(decision.tally) : null,
    votes: inOrder(own, session).map(voteView),
    opinion: decision.opinion,
  };
}
