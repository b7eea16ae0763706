import { Injectable } from '@nestjs/common';
import { ContextFactory } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { WorkCalendars } from '../../organization/index.js';
import { momentOfDay } from '../../rules/index.js';
import type { SettledCase } from '../../../workflows/approval-case/contract.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRepository } from '../case.repository.js';
import { CaseConductor } from '../conductor.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { TaskRepository } from '../task.repository.js';
import { TemplateRepository } from '../templates/template.repository.js';
import { DueDates } from './due-dates.js';
import { TimedDuties } from './timed-duties.js';
import { TimingPolicy } from './timing-policy.js';
import { Waiting } from './waiting.js';
import { nextAttendance } from './wake.js';

/**
 * What a conductor does when its timer wakes it: looks at the record and does what time has made due. The day up to
 * which it was done is kept with the case under the case's lock, so waking twice, late, or in two processes does
 * nothing twice.
 */
@Injectable()
export class CaseAttendance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly audit: AuditTrail,
    private readonly calendars: WorkCalendars,
    private readonly policy: TimingPolicy,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly templates: TemplateRepository,
    private readonly listeners: CaseListeners,
    private readonly dueDates: DueDates,
    private readonly duties: TimedDuties,
    private readonly waiting: Waiting,
    private readonly conductor: CaseConductor,
  ) {}

  /** Does what is due of itself, and then settles: seats may have changed hands with the day (edge-01). */
  async attend(caseId: string): Promise<SettledCase> {
    const ctx = await this.contexts.forSystem();
    await this.transactions.run(async (tx) => {
      const row = await this.cases.lock(tx, caseId);
      if (row?.status === 'RUNNING') await this.take(tx, ctx, row);
    });
    return this.conductor.settle(caseId, true);
  }

  private async take(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<void> {
    const { chain } = await this.templates.get(tx, row.templateId);
    const calendar = await this.calendars.of(tx, row.communityId, ctx.today);
    const reminders = await this.policy.reminders(tx, row.communityId, ctx.today);
    const all = await this.tasks.ofVersion(tx, row.id, row.currentVersion);
    const open = all.filter((task) => task.state === 'OPEN');
    const { tasks, events } = await this.dueDates.fill(tx, chain, open, calendar);

    const time = reminders?.at ?? null;
    const hasCome = ctx.now >= momentOfDay(ctx.today, time);
    const doneBefore = row.timedOn !== null && row.timedOn >= ctx.today;
    const done =
      hasCome && !doneBefore
        ? await this.duties.perform(tx, ctx, { row, chain, calendar, reminders }, tasks)
        : { events: [], facts: [] };
    if (hasCome && !doneBefore && open.length === 0)
      await this.waiting.remind(tx, ctx, { row, chain, calendar, reminders }, done);
    await this.cases.update(tx, row.id, {
      timedOn: hasCome ? ctx.today : row.timedOn,
      attendAt: nextAttendance(row, ctx, time, hasCome),
    });
    const told = [...events, ...done.events];
    if (told.length > 0) await this.audit.append(tx, ctx, `case:${row.number}`, told);
    if (done.facts.length === 0) return;
    const version = await this.cases.version(tx, row.id, row.currentVersion);
    await this.listeners.timed(tx, ctx, row, version, done.facts);
  }
}
