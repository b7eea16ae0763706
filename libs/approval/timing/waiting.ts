import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { NewAuditEvent } from '../../audit/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { WorkCalendars } from '../../organization/index.js';
import {
  addDays,
  calendarDate,
  daysBetween,
  deadlineDuties,
  maxDate,
  shanghaiDateOf,
} from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { refOf } from '../case-content.js';
import { CaseRecords, moveOf } from '../case-record.js';
import type { CaseRecord } from '../case-record.js';
import { dueOn, unlessUncounted } from '../due.js';
import { MatterRegistry } from '../matter-registry.js';
import type { AwaitedAnswer, Awaiting } from '../matter.js';
import type { DoneDuties, TimedCase } from './timed-duties.js';

/** Event by which the trail tells, once for each version, what a case waits for whose steps are all done. */
const CASE_AWAITING = 'case.awaiting';

/** By when a case is to be answered that waits for another place. */
export interface AnswerTerm extends AwaitedAnswer {
  /** Day on which the waiting began; the term is counted from the day after. */
  since: CalendarDate;
  /** null while the working calendar does not reach so far. */
  dueOn: CalendarDate | null;
  /** Calendar days; 0 while it is not late. */
  daysLate: number;
}

/** A case that waits, with what is known of the waiting. */
export interface Waited extends Awaiting {
  /** When the trail told of it; null: not yet. */
  told: Date | null;
  term: AnswerTerm | null;
}

/** Cases whose steps are all done and that wait for what their matter names. Time decides nothing of it. */
@Injectable()
export class Waiting {
  constructor(
    private readonly matters: MatterRegistry,
    private readonly records: CaseRecords,
    private readonly audit: AuditTrail,
    private readonly calendars: WorkCalendars,
  ) {}

  /** @throws {Refused} what will send the case back, by its matter */
  async of(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<Waited | null> {
    if (moveOf(record).type !== 'IMPLEMENT') return null;
    const { row, version } = record;
    const content = JSON.parse(version.content) as object;
    const awaiting = await this.matters.of(row.matterType).awaits?.(tx, ctx, refOf(row), content, version);
    if (!awaiting) return null;
    const told = await this.audit.read(tx, `case:${row.number}`, [CASE_AWAITING]);
    const own = told.find(
      ({ payload }) => payload['version'] === row.currentVersion && payload['round'] === awaiting.round,
    );
    const since = own?.occurredAt ?? ctx.now;
    // The term is the one of the day on which the waiting began, whatever the county decides later.
    const answer = awaiting.answer && { ...awaiting.answer, ...frozenTerm(own?.payload) };
    const term = answer && (await this.termOf(tx, ctx, row.communityId, answer, since));
    return { ...awaiting, told: own?.occurredAt ?? null, term };
  }

  /** The same of a case by its id; null also when its matter would send it back. */
  async ofCase(tx: Tx, ctx: RequestContext, caseId: string): Promise<Waited | null> {
    const record = await this.records.read(tx, caseId);
    return record ? this.of(tx, ctx, record).catch(unlessRefused) : null;
  }

  /** The trail says once for each version and round that the case waits, and for how long at most. */
  async tell(tx: Tx, ctx: RequestContext, { row, version }: CaseRecord, waited: Waited): Promise<void> {
    if (waited.told) return;
    const { words, round, term } = waited;
    const payload = {
      caseId: row.id,
      version: row.currentVersion,
      contentSha256: version.contentSha256,
      ...(round ? { round } : {}),
      ...(term ? { workingDays: term.workingDays, documentNumber: term.documentNumber } : {}),
    };
    const until = term?.dueOn ? `，限${term.dueOn}前答复（${term.documentNumber}）` : '';
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      { type: CASE_AWAITING, summary: `各环节已办结，${words}${until}`, payload },
    ]);
  }

  /** Reminds those who have to answer, as often as the county reminds of anything. */
  async remind(tx: Tx, ctx: RequestContext, timed: TimedCase, done: DoneDuties): Promise<void> {
    const { row, calendar, reminders } = timed;
    const term = (await this.ofCase(tx, ctx, row.id))?.term;
    if (!term?.dueOn) return;
    const since = row.timedOn ? maxDate(calendarDate(row.timedOn), term.since) : term.since;
    const counted = { dueOn: term.dueOn, since, today: ctx.today };
    const duties = unlessUncounted(() => deadlineDuties(calendar, counted, reminders));
    if (!duties || (duties.dueIn === null && !duties.tellLate)) return;
    const { dueIn, late } = duties;
    done.events.push(remindedEvent(timed, term, term.dueOn, late));
    const { communityId, institutionId } = term.place;
    done.facts.push({
      ...{ type: 'CASE_UNANSWERED', communityId, institutionId, dueOn: term.dueOn },
      ...{ dueIn, workingDaysLate: late },
    });
  }

  private async termOf(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    answer: AwaitedAnswer,
    begun: Date,
  ): Promise<AnswerTerm> {
    const calendar = await this.calendars.of(tx, communityId, ctx.today);
    const since = shanghaiDateOf(begun);
    const due = dueOn(calendar, since, answer.workingDays);
    const daysLate = due && due < ctx.today ? daysBetween(addDays(due, 1), ctx.today) : 0;
    return { ...answer, since, dueOn: due, daysLate };
  }
}

function frozenTerm(payload: Record<string, unknown> | undefined): Partial<AwaitedAnswer> {
  const workingDays = payload?.['workingDays'];
  const documentNumber = payload?.['documentNumber'];
  if (typeof workingDays !== 'number' || typeof documentNumber !== 'string') return {};
  return { workingDays, documentNumber };
}

function remindedEvent(
  { row }: TimedCase,
  { place }: AnswerTerm,
  due: CalendarDate,
  late: number,
): NewAuditEvent {
  return {
    type: late > 0 ? 'case.answer-overdue' : 'case.answer-reminded',
    summary: late > 0 ? `对方已逾期${late}个工作日未答复，已提醒；逾期不视为同意` : `提醒对方于${due}前答复`,
    payload: { caseId: row.id, version: row.currentVersion, dueOn: due, workingDaysLate: late, ...place },
  };
}

function unlessRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
