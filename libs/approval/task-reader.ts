import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { StandingReads, TransactionRunner } from '../database/index.js';
import { SUBMIT } from '../rules/index.js';
import type { ChainTemplate } from '../rules/index.js';
import { ActingSeats, covers, mayRecord } from './acting-seats.js';
import type { ActingSeat } from './acting-seats.js';
import { transferView } from './collaboration/collaboration-views.js';
import { CollaborationRepository } from './collaboration/collaboration.repository.js';
import type { TaskTransferRow } from './entities/collaboration.entity.js';
import { ReturnTarget, Task, VotingRuleView } from './dto/task.dto.js';
import { MatterRegistry } from './matter-registry.js';
import { ruleText } from './views.js';
import { TemplateRepository } from './templates/template.repository.js';

interface TaskLine {
  id: string;
  number: string;
  title: string;
  matter_type: string;
  template_id: string;
  step_key: string;
  step_name: string;
  step_kind: string;
  body_id: string;
  body_name: string;
  opened_at: Date;
  due_on: string | null;
  version: number;
  content_sha256: string;
  submitter_name: string;
  assigned_seat_id: string | null;
  open_asks: number;
}

const COLLECTIVE_KINDS = "('RESOLVE', 'DELIBERATE')";
const FROM = `FROM case_task t
  JOIN approval_case c ON c.id = t.case_id
  JOIN case_version v ON v.case_id = t.case_id AND v.version = t.version`;

/** Which open tasks a person may act on. Tasks belong to seats, so they follow whoever holds the seat today. */
@Injectable()
export class TaskReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly standing: StandingReads,
    private readonly acting: ActingSeats,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
    private readonly collaboration: CollaborationRepository,
  ) {}

  /** Open tasks of my seats, the most urgent first. */
  async mine(ctx: RequestContext, page: { first: number; offset: number }): Promise<Page<Task>> {
    const seats = await this.seats(ctx);
    const condition = conditionOf(seats);
    if (!condition) return { total: 0, items: [] };
    const reader = this.transactions.reader;
    const counted: { total: string }[] = await reader.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE t.state = 'OPEN' AND ${condition.sql}`,
      condition.params,
    );
    const where = `t.state = 'OPEN' AND ${condition.sql}`;
    const items = await this.read(ctx, seats, where, condition.params, page);
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  /** My open tasks on one case. */
  async mineOnCase(ctx: RequestContext, caseId: string): Promise<Task[]> {
    const seats = await this.seats(ctx);
    const condition = conditionOf(seats);
    if (!condition) return [];
    const where = `t.case_id = ? AND t.state = 'OPEN' AND ${condition.sql}`;
    return this.read(ctx, seats, where, [caseId, ...condition.params], { first: 20, offset: 0 });
  }

  /** Open tasks of a case, whoever's they are. */
  async ofCase(ctx: RequestContext, caseId: string): Promise<Task[]> {
    const seats = await this.seats(ctx);
    return this.read(ctx, seats, "t.case_id = ? AND t.state = 'OPEN'", [caseId], { first: 20, offset: 0 });
  }

  private async seats(ctx: RequestContext): Promise<ActingSeat[]> {
    const reader = this.transactions.newReader();
    await this.standing.begin(reader);
    return this.acting.of(reader, ctx.actor?.personId ?? null, ctx.today);
  }

  private async read(
    ctx: RequestContext,
    seats: readonly ActingSeat[],
    where: string,
    params: readonly unknown[],
    page: { first: number; offset: number },
  ): Promise<Task[]> {
    const reader = this.transactions.reader;
    const lines: TaskLine[] = await reader.query(
      `SELECT t.id, c.number, v.title, c.matter_type, c.template_id, t.step_key, t.step_name, t.step_kind, t.body_id,
              t.body_name, t.opened_at, t.due_on, t.version, v.content_sha256, v.submitter_name,
              t.assigned_seat_id, t.open_asks
         ${FROM} WHERE ${where} ORDER BY t.due_on IS NULL, t.due_on, t.opened_at, t.id LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    const handed = lines.filter((line) => line.assigned_seat_id !== null).map(({ id }) => id);
    const transfers = await this.collaboration.lastTransfers(reader, handed);
    return Promise.all(lines.map((line) => this.toTask(ctx, line, seats, transfers.get(line.id))));
  }

  private async toTask(
    ctx: RequestContext,
    line: TaskLine,
    seats: readonly ActingSeat[],
    transfer: TaskTransferRow | undefined,
  ): Promise<Task> {
    const { chain } = await this.templates.get(this.transactions.reader, line.template_id);
    return Object.assign(new Task(), {
      id: line.id,
      caseNumber: line.number,
      caseTitle: line.title,
      matterName: this.matters.nameOf(line.matter_type),
      stepKey: line.step_key,
      stepName: line.step_name,
      stepKind: line.step_kind,
      bodyId: line.body_id,
      bodyName: line.body_name,
      openedAt: line.opened_at,
      dueOn: line.due_on,
      overdue: line.due_on !== null && line.due_on < ctx.today,
      version: line.version,
      contentSha256: line.content_sha256,
      submitterName: line.submitter_name,
      onBehalfOfName: behalfOf(line, seats),
      transfer: transfer ? transferView(transfer) : null,
      openAsks: line.open_asks,
      returnTargets: returnTargets(chain, line.step_key),
      votingRule: votingRuleView(chain, line.step_key),
    });
  }
}

interface Condition {
  sql: string;
  params: unknown[];
}

/** The tasks that `covers` some of the seats, as a condition; null when there are none. */
function conditionOf(seats: readonly ActingSeat[]): Condition | null {
  if (seats.length === 0) return null;
  const parts = seats.map(seatCondition);
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    params: parts.flatMap((part) => part.params),
  };
}

function seatCondition(seat: ActingSeat): Condition {
  const { matterType = null, stepKey = null } = seat.delegation ?? {};
  const parts = ['t.body_id = ?', '(t.assigned_seat_id IS NULL OR t.assigned_seat_id = ?)'];
  const params: unknown[] = [seat.bodyId, seat.seatId];
  if (!mayRecord(seat)) parts.push(`t.step_kind NOT IN ${COLLECTIVE_KINDS}`);
  if (matterType !== null) {
    parts.push('c.matter_type = ?');
    params.push(matterType);
  }
  if (stepKey !== null) {
    parts.push('t.step_key = ?');
    params.push(stepKey);
  }
  return { sql: `(${parts.join(' AND ')})`, params };
}

/** Own seats come first: whoever holds one acts in no one else's name. */
function behalfOf(line: TaskLine, seats: readonly ActingSeat[]): string | null {
  const task = {
    bodyId: line.body_id,
    stepKind: line.step_kind,
    stepKey: line.step_key,
    matterType: line.matter_type,
    assignedSeatId: line.assigned_seat_id,
  };
  return seats.find((seat) => covers(seat, task))?.delegation?.fromName ?? null;
}

/** Where a step may send a case back, with the names of the steps. */
export function returnTargets(chain: ChainTemplate, stepKey: string): ReturnTarget[] {
  const step = chain.steps.find(({ key }) => key === stepKey);
  return (step?.returnTo ?? []).map((key) => {
    const name =
      key === SUBMIT ? '提交人（重新走全部环节）' : chain.steps.find((other) => other.key === key)?.name;
    return Object.assign(new ReturnTarget(), { key, name: name ?? key });
  });
}

function votingRuleView(chain: ChainTemplate, stepKey: string): VotingRuleView | null {
  const rule = chain.steps.find(({ key }) => key === stepKey)?.votingRule;
  if (!rule) return null;
  return Object.assign(new VotingRuleView(), {
    attendanceNum: rule.attendanceMin.num,
    attendanceDen: rule.attendanceMin.den,
    majorityNum: rule.majority.num,
    majorityDen: rule.majority.den,
    majorityStrict: rule.majority.strict,
    majorityOf: rule.majorityOf,
    text: ruleText(rule),
  });
}
