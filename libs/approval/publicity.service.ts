import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Refused, byRule, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { WorkCalendars } from '../organization/index.js';
import { addDays, calendarDate, hasIdentityNumber, withoutPersonalNumbers } from '../rules/index.js';
import { ActRecorder } from './act-recorder.js';
import type { ActClaim } from './act-recorder.js';
import { refuse } from './approval.errors.js';
import { CaseRepository } from './case.repository.js';
import { DecisionDesk, returnTargetOf } from './decision-desk.js';
import type { DecisionClaim, OpenDesk } from './decision-desk.js';
import { DecisionService } from './decision.service.js';
import type { DecisionRow } from './entities/decision.entity.js';
import type { PublicityRow } from './entities/publicity.entity.js';
import type { ContentField } from './matter.js';
import { optionalText } from './texts.js';
import { StepActRepository } from './step-act.repository.js';
import { refuseStep } from './step.errors.js';
import { TaskRepository } from './task.repository.js';

export interface PublishRequest extends ActClaim {
  place: string;
  note?: string | null;
  /** Day on which it was posted; today when not given. */
  publishedOn?: string | null;
  /** What is corrected, when this version is being publicised already. */
  correction?: string | null;
}

export interface CloseRequest extends DecisionClaim {
  /** END after the period, or RETURN when the office itself finds the text wrong. */
  outcome: string;
  returnTo?: string | null;
  opinion?: string | null;
}

/** 公示: posting the text of a version, correcting what was posted, and ending it once the period is over. */
@Injectable()
export class PublicityService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly recorder: ActRecorder,
    private readonly decisions: DecisionService,
    private readonly desk: DecisionDesk,
    private readonly acts: StepActRepository,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly calendars: WorkCalendars,
  ) {}

  /**
   * Posts the frozen text of the version, or posts it anew with a correction; either way the period begins with the
   * day (edge-29). A calendar year that is not loaded refuses it, and is put before the administrators (edge-28).
   */
  async publish(ctx: RequestContext, request: PublishRequest): Promise<string> {
    try {
      return await this.recorder.byOffice(ctx, request, 'publicity', (tx, open) =>
        this.posting(tx, ctx, request, open),
      );
    } catch (error) {
      if (error instanceof Refused && error.detail.code === 'MISSING_CALENDAR_YEAR') {
        await this.tellAdministrators(ctx, request.taskId, error.detail.message);
      }
      throw error;
    }
  }

  /** Ends the 公示 after its last day when no named objection is open, or sends the case back for a corrected text. */
  close(ctx: RequestContext, request: CloseRequest): Promise<DecisionRow> {
    return this.decisions.decide(ctx, request, async (tx, open) => {
      if (open.step.kind !== 'PUBLICISE') throw refuseStep.wrongStep('公示');
      this.desk.refuseConcerned(ctx, open);
      const opinion = optionalText(request.opinion, { field: 'opinion', name: '公示情况', most: 2000 });
      const decidedOn = ctx.today;
      if (request.outcome === 'RETURN') {
        if (!opinion) throw refuse.opinionNeeded('退回');
        const returnTo = returnTargetOf(open.step, request.returnTo);
        return { outcome: 'RETURNED', returnTo, opinion, decidedOn };
      }
      if (request.outcome !== 'END') throw refuseStep.choice('须选择结束公示或退回', 'outcome');
      const current = (await this.acts.publicitiesOfTask(tx, open.task.id)).at(-1);
      if (!current) throw refuseStep.notPublished();
      if (ctx.today <= current.closesOn) throw refuseStep.publicityNotOver(current.closesOn);
      const unanswered = await this.acts.unansweredNamed(tx, open.task.id);
      if (unanswered > 0) throw refuseStep.objectionUnanswered(unanswered);
      return { outcome: 'APPROVED', returnTo: null, opinion, decidedOn };
    });
  }

  private async posting(tx: Tx, ctx: RequestContext, request: PublishRequest, open: OpenDesk) {
    if (open.step.kind !== 'PUBLICISE') throw refuseStep.wrongStep('公示');
    const before = (await this.acts.publicitiesOfTask(tx, open.task.id)).at(-1);
    const words = wordsOf(request, before);
    const publishedOn = request.publishedOn ?? ctx.today;
    const earliest = before ? earliestCorrection(before, ctx.today) : this.desk.earliestDay(open);
    if (publishedOn > ctx.today) throw refuseStep.day('公示日期不得晚于今天', 'publishedOn');
    if (publishedOn < earliest) throw refuseStep.day(`公示日期不得早于${earliest}`, 'publishedOn');
    const workingDays = open.step.publicityWorkingDays ?? 0;
    const calendar = await this.calendars.of(tx, open.row.communityId, publishedOn);
    const closesOn = byRule(
      () => calendar.addWorkingDays(calendarDate(publishedOn), workingDays),
      'publishedOn',
    );
    const round = (before?.round ?? 0) + 1;
    const text = canonicalJson(postedText(open.version.title, open.version.shown));
    const verb = before ? '更正后重新公示' : '公示';
    return {
      fields: { round, text, ...words, publishedOn, workingDays, closesOn },
      event: {
        type: before ? 'publicity.corrected' : 'publicity.published',
        summary: `${open.task.bodyName}自${publishedOn}${verb}，到${closesOn}为止`,
      },
    };
  }

  /** The refusal rolled everything back; that a year is missing stays on record where administrators look. */
  private async tellAdministrators(ctx: RequestContext, taskId: string, message: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const task = await this.tasks.find(tx, taskId);
      const row = task ? await this.cases.lock(tx, task.caseId) : null;
      if (!task || !row) return;
      await this.audit.append(tx, ctx, `case:${row.number}`, [
        {
          type: 'calendar.year-missing',
          summary: `${task.bodyName}无法公示：${message}`,
          payload: { taskId, version: task.version },
        },
      ]);
    });
  }
}

/** A correction starts a period of its own (edge-29): after what it corrects, and anew when that period is over. */
function earliestCorrection({ publishedOn, closesOn }: PublicityRow, today: string): string {
  return closesOn < today ? today : addDays(calendarDate(publishedOn), 1);
}

/** What is posted: the title and the fields frozen with the version, without personal numbers. */
export function postedText(title: string, shown: string): ContentField[] {
  const fields = JSON.parse(shown) as ContentField[];
  return [{ key: 'title', label: '公示事项', value: title }, ...fields].map((field) => ({
    ...field,
    value: withoutPersonalNumbers(field.value),
  }));
}

function wordsOf(
  request: PublishRequest,
  before: PublicityRow | undefined,
): { place: string; note: string | null; correction: string | null } {
  const place = plainText(request.place, { field: 'place', name: '公示地点或网址', most: 200 });
  const note = optionalText(request.note, { field: 'note', name: '公示说明', most: 1000 });
  const correction = optionalText(request.correction, { field: 'correction', name: '更正内容', most: 500 });
  if (before && !correction) throw refuseStep.correctionNeeded();
  if (!before && correction) throw refuseStep.notPublished();
  for (const [field, text] of Object.entries({ place, note, correction }))
    if (text && hasIdentityNumber(text)) throw refuseStep.personalNumber(field);
  return { place, note, correction };
}
