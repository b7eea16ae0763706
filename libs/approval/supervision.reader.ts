import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ActingSeats, actorText, covers } from './acting-seats.js';
import { SupervisedTask } from './dto/supervision.dto.js';
import { MatterRegistry } from './matter-registry.js';

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
}

const FROM = `FROM case_task t JOIN approval_case c ON c.id = t.case_id
  LEFT JOIN body b ON b.id = t.late_reported_to
  WHERE t.state = 'OPEN' AND (t.due_on < ? OR t.due_on IS NULL OR t.escalated_at IS NOT NULL)`;

/** 督办: what is late, what nobody may act on (edge-01), and what has no due date for want of a calendar (edge-28). */
@Injectable()
export class SupervisionReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly matters: MatterRegistry,
  ) {}

  /**
   * For administrators and auditors within their scope, for chairs those of their bodies and those put before them
   * because they are late. Escalated ones first.
   */
  async page(ctx: RequestContext, page: { first: number; offset: number }): Promise<Page<SupervisedTask>> {
    const { sql, params } = await this.reach(ctx);
    const reader = this.transactions.reader;
    const counted: { total: string }[] = await reader.query(`SELECT COUNT(*) AS total ${FROM} AND ${sql}`, [
      ctx.today,
      ...params,
    ]);
    const lines: SupervisedLine[] = await reader.query(
      `SELECT t.id, c.number, c.title, c.matter_type, t.step_key, t.step_kind, t.step_name, t.body_id, t.body_name,
              t.opened_at, t.due_on, DATEDIFF(?, t.due_on) AS days_late, t.escalated_at,
              t.late_reported_at, b.name AS late_reported_name
         ${FROM} AND ${sql}
        ORDER BY t.escalated_at IS NULL, t.due_on IS NULL, t.due_on, t.opened_at, t.id LIMIT ? OFFSET ?`,
      [ctx.today, ctx.today, ...params, page.first, page.offset],
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
      };
      const able = holders.filter(({ seat }) => covers(seat, task));
      return this.view(
        line,
        able.map(({ seat, name }) => `${seat.title} ${actorText(name, seat.delegation?.fromName)}`),
      );
    });
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  private async reach(ctx: RequestContext): Promise<{ sql: string; params: unknown[] }> {
    const scope = scopeCondition(scopesOf(ctx.ability, 'supervise', 'Case'), {
      communityId: 'c.community_id',
      institutionId: 'c.institution_id',
    });
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
      holders,
    });
  }
}
