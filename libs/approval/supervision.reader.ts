import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { StandingReads, TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ActingSeats, actorText, covers } from './acting-seats.js';
import {
  SupervisedTask,
  SupervisionChoice,
  SupervisionChoices,
  SupervisionSort,
} from './dto/supervision.dto.js';
import { MatterRegistry } from './matter-registry.js';
import { StandingCases } from './standing-cases.js';
import type { StandingCase } from './standing-cases.js';

interface SupervisedLine {
  id: string;
  number: string;
  title: string;
  matter_type: string;
  step_key: string;
  step_kind: string;
  step_name: string;
  body_id: string;
  body_name: string;
  opened_at: Date;
  due_on: string | null;
  days_late: number | string | null;
  escalated_at: Date | null;
  late_reported_at: Date | null;
  late_reported_name: string | null;
  assigned_seat_id: string | null;
  nudges: number | string;
  last_nudged_at: Date | null;
}

/** Which of the supervised steps, and in what order. */
export interface SupervisionSearch {
  bodyId?: string | null | undefined;
  matterType?: string | null | undefined;
  /** Late by so many calendar days or more. */
  daysLate?: number | null | undefined;
  sort?: SupervisionSort | null | undefined;
}

const FROM = `FROM case_task t JOIN approval_case c ON c.id = t.case_id
  LEFT JOIN body b ON b.id = t.late_reported_to
  WHERE t.state = 'OPEN' AND (t.due_on < ? OR t.due_on IS NULL OR t.escalated_at IS NOT NULL)`;

/** 督办: what is late, what nobody may act on (edge-01), and what has no due date for want of a calendar (edge-28). */
const ORDERS: Record<SupervisionSort, string> = {
  [SupervisionSort.URGENCY]: 't.escalated_at IS NULL, t.due_on IS NULL, t.due_on, t.opened_at, t.id',
  [SupervisionSort.LATEST_DUE]: 't.due_on IS NULL, t.due_on DESC, t.opened_at DESC, t.id',
  [SupervisionSort.LONGEST_OPEN]: 't.opened_at, t.id',
  [SupervisionSort.MOST_NUDGED]: 'nudges DESC, t.due_on IS NULL, t.due_on, t.id',
};

/** 督办: what is late, and what nobody may act on (edge-01). */
@Injectable()
export class SupervisionReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly standing: StandingCases,
    private readonly reads: StandingReads,
    private readonly matters: MatterRegistry,
  ) {}

  /**
   * For administrators and auditors within their scope, for chairs those of their bodies. Escalated ones first, before
   * them the cases that cannot go on at all, which are no task of anybody's yet.
   */
  async page(
    ctx: RequestContext,
    search: SupervisionSearch,
    page: { first: number; offset: number },
  ): Promise<Page<SupervisedTask>> {
    const { sql, params } = withSearch(ctx, await this.reach(ctx), search);
    const reader = this.transactions.reader;
    const standing = search.bodyId ? { total: 0, items: [] } : await this.standingStill(ctx, search, page);
    const ahead = standing.items;
    const counted: { total: string }[] = await reader.query(`SELECT COUNT(*) AS total ${FROM} AND ${sql}`, [
      ctx.today,
      ...params,
    ]);
    const lines: SupervisedLine[] = await reader.query(
      `SELECT t.id, c.number, c.title, c.matter_type, t.step_key, t.step_kind, t.step_name, t.body_id, t.body_name,
              t.opened_at, t.due_on, DATEDIFF(?, t.due_on) AS days_late, t.escalated_at, t.assigned_seat_id,
              t.late_reported_at, b.name AS late_reported_name,
              (SELECT COUNT(*) FROM task_nudge n WHERE n.task_id = t.id) AS nudges,
              (SELECT MAX(n.entered_at) FROM task_nudge n WHERE n.task_id = t.id) AS last_nudged_at
         ${FROM} AND ${sql}
        ORDER BY ${ORDERS[search.sort ?? SupervisionSort.URGENCY]} LIMIT ? OFFSET ?`,
      [ctx.today, ctx.today, ...params, page.first - ahead.length, Math.max(0, page.offset - standing.total)],
    );
    const holders = await this.acting.holdersOf(
      reader,
      [...new Set(lines.map((line) => line.body_id))],
      ctx.today,
    );
    const items = lines.map((line) => {
      const task = {
        bodyId: line.body_id,
        stepKind: line.step_kind,
        stepKey: line.step_key,
        matterType: line.matter_type,
        assignedSeatId: line.assigned_seat_id,
      };
      const able = holders.filter(({ seat }) => covers(seat, task));
      return this.view(
        line,
        able.map(({ seat, name }) => `${seat.title} ${actorText(name, seat.delegation?.fromName)}`),
      );
    });
    const total = standing.total + Number(counted[0]?.total ?? 0);
    return { total, items: [...ahead.map((one) => this.standingView(one)), ...items] };
  }

  /** Bodies and kinds of matters that have something to supervise, for the filters. */
  async choices(ctx: RequestContext): Promise<SupervisionChoices> {
    const { sql, params } = await this.reach(ctx);
    const rows: { bodyId: string; bodyName: string; matterType: string }[] =
      await this.transactions.reader.query(
        `SELECT DISTINCT t.body_id AS bodyId, t.body_name AS bodyName, c.matter_type AS matterType
           ${FROM} AND ${sql} ORDER BY t.body_name`,
        [ctx.today, ...params],
      );
    const named = (id: string, name: string) => Object.assign(new SupervisionChoice(), { id, name });
    const bodies = new Map(rows.map(({ bodyId, bodyName }) => [bodyId, named(bodyId, bodyName)]));
    const idle = await this.standing.matterTypes(this.transactions.reader, scopeOf(ctx));
    const types = [...new Set([...idle, ...rows.map((row) => row.matterType)])];
    return Object.assign(new SupervisionChoices(), {
      bodies: [...bodies.values()],
      matters: types.map((type) => named(type, this.matters.nameOf(type))),
    });
  }

  /** No body has them; those whose answer is late by so many days are late too. */
  private async standingStill(
    ctx: RequestContext,
    { matterType, daysLate }: SupervisionSearch,
    page: { first: number; offset: number },
  ): Promise<Page<StandingCase>> {
    const { sql, params } = scopeOf(ctx);
    const where = matterType
      ? { sql: `${sql} AND c.matter_type = ?`, params: [...params, matterType] }
      : { sql, params };
    const reader = this.transactions.newReader();
    await this.reads.begin(reader);
    return this.standing.page(reader, ctx, { ...where, daysLate: daysLate ?? 0 }, page);
  }

  private async reach(ctx: RequestContext): Promise<{ sql: string; params: unknown[] }> {
    const scope = scopeOf(ctx);
    const personId = ctx.actor?.personId;
    const held = personId
      ? await this.organization.seatsHeldBy(this.transactions.reader, personId, ctx.today)
      : [];
    const bodies = held.filter((seat) => seat.isChair).map((seat) => seat.bodyId);
    if (bodies.length === 0) return scope;
    return {
      sql: `(${scope.sql} OR t.body_id IN (?) OR t.late_reported_to IN (?))`,
      params: [...scope.params, bodies, bodies],
    };
  }

  private view(line: SupervisedLine, holders: string[]): SupervisedTask {
    return Object.assign(new SupervisedTask(), {
      id: line.id,
      caseNumber: line.number,
      caseTitle: line.title,
      matterName: this.matters.nameOf(line.matter_type),
      stepName: line.step_name,
      bodyName: line.body_name,
      openedAt: line.opened_at,
      dueOn: line.due_on,
      daysLate: Math.max(0, Number(line.days_late ?? 0)),
      escalatedAt: line.escalated_at,
      lateReportedAt: line.late_reported_at,
      lateReportedToName: line.late_reported_name,
      nudges: Number(line.nudges),
      lastNudgedAt: line.last_nudged_at,
      holders,
      blockedBy: null,
      awaits: null,
    });
  }

  private standingView(standing: StandingCase): SupervisedTask {
    const { row, awaits, stepName, bodies, reason, since, term, reportedAt } = standing;
    return Object.assign(new SupervisedTask(), {
      id: row.id,
      caseNumber: row.number,
      caseTitle: row.title,
      matterName: this.matters.nameOf(row.matterType),
      stepName,
      bodyName: bodies,
      openedAt: since,
      dueOn: term?.dueOn ?? null,
      daysLate: term?.daysLate ?? 0,
      escalatedAt: reportedAt,
      lateReportedAt: null,
      lateReportedToName: null,
      nudges: 0,
      lastNudgedAt: null,
      holders: [],
      blockedBy: awaits ? null : reason,
      awaits: awaits ? reason : null,
    });
  }
}

/** Cases that the actor supervises by right. */
function scopeOf(ctx: RequestContext) {
  return scopeCondition(scopesOf(ctx.ability, 'supervise', 'Case'), {
    communityId: 'c.community_id',
    institutionId: 'c.institution_id',
  });
}

function withSearch(
  ctx: RequestContext,
  reach: { sql: string; params: unknown[] },
  { bodyId, matterType, daysLate }: SupervisionSearch,
): { sql: string; params: unknown[] } {
  const parts = [reach.sql];
  const params = [...reach.params];
  const add = (sql: string, ...values: unknown[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  if (bodyId) add('t.body_id = ?', bodyId);
  if (matterType) add('c.matter_type = ?', matterType);
  if (daysLate) add('DATEDIFF(?, t.due_on) >= ?', ctx.today, daysLate);
  return { sql: parts.join(' AND '), params };
}
