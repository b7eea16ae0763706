import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { HeldSeat } from '../organization/index.js';
import { SUBMIT } from '../rules/index.js';
import type { ChainTemplate } from '../rules/index.js';
import { mayRecord } from './decision-desk.js';
import { ReturnTarget, Task } from './dto/task.dto.js';
import { MatterRegistry } from './matter-registry.js';
import { TemplateRepository } from './template.repository.js';

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
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
  ) {}

  /** Open tasks of my seats, the most urgent first. */
  async mine(ctx: RequestContext, page: { first: number; offset: number }): Promise<Page<Task>> {
    const condition = await this.condition(ctx);
    if (!condition) return { total: 0, items: [] };
    const reader = this.transactions.reader;
    const counted: { total: string }[] = await reader.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE t.state = 'OPEN' AND ${condition.sql}`,
      condition.params,
    );
    const items = await this.read(ctx, `t.state = 'OPEN' AND ${condition.sql}`, condition.params, page);
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  /** My open tasks on one case. */
  async mineOnCase(ctx: RequestContext, caseId: string): Promise<Task[]> {
    const condition = await this.condition(ctx);
    if (!condition) return [];
    const where = `t.case_id = ? AND t.state = 'OPEN' AND ${condition.sql}`;
    return this.read(ctx, where, [caseId, ...condition.params], { first: 20, offset: 0 });
  }

  /** Open tasks of a case, whoever's they are. */
  ofCase(ctx: RequestContext, caseId: string): Promise<Task[]> {
    return this.read(ctx, "t.case_id = ? AND t.state = 'OPEN'", [caseId], { first: 20, offset: 0 });
  }

  private async condition(ctx: RequestContext): Promise<{ sql: string; params: unknown[] } | null> {
    const personId = ctx.actor?.personId;
    if (!personId) return null;
    const seats = await this.organization.seatsHeldBy(this.transactions.reader, personId, ctx.today);
    const bodies = (some: HeldSeat[]): string[] => [...new Set(some.map((seat) => seat.bodyId))];
    const all = bodies(seats);
    if (all.length === 0) return null;
    const recording = bodies(seats.filter(mayRecord));
    // An office's task is any of its seats'; a vote is recorded by the clerk or the chair.
    return {
      sql: `((t.body_id IN (?) AND t.step_kind NOT IN ${COLLECTIVE_KINDS}) OR t.body_id IN (?))`,
      params: [all, recording.length > 0 ? recording : ['-']],
    };
  }

  private async read(
    ctx: RequestContext,
    where: string,
    params: readonly unknown[],
    page: { first: number; offset: number },
  ): Promise<Task[]> {
    const reader = this.transactions.reader;
    const lines: TaskLine[] = await reader.query(
      `SELECT t.id, c.number, v.title, c.matter_type, c.template_id, t.step_key, t.step_name, t.step_kind, t.body_id,
              t.body_name, t.opened_at, t.due_on, t.version, v.content_sha256, v.submitter_name
         ${FROM} WHERE ${where} ORDER BY t.due_on IS NULL, t.due_on, t.opened_at, t.id LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    return Promise.all(lines.map((line) => this.toTask(ctx, line)));
  }

  private async toTask(ctx: RequestContext, line: TaskLine): Promise<Task> {
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
      returnTargets: returnTargets(chain, line.step_key),
    });
  }
}

function returnTargets(chain: ChainTemplate, stepKey: string): ReturnTarget[] {
  const step = chain.steps.find(({ key }) => key === stepKey);
  return (step?.returnTo ?? []).map((key) => {
    const name =
      key === SUBMIT ? '提交人（重新走全部环节）' : chain.steps.find((other) => other.key === key)?.name;
    return Object.assign(new ReturnTarget(), { key, name: name ?? key });
  });
}
