import { Injectable } from '@nestjs/common';
import { plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { shanghaiDateOf } from '../rules/index.js';
import { ActRecorder } from './act-recorder.js';
import type { ActClaim, ActDesk, NewAct } from './act-recorder.js';
import type { FilingEventKind, FilingEventRow } from './entities/filing-event.entity.js';
import { optionalText } from './texts.js';
import { StepActRepository } from './step-act.repository.js';
import { refuseStep } from './step.errors.js';

const TEXT = { field: 'text', name: '说明', most: 2000 };
const NUMBER = { field: 'number', name: '签收编号', most: 100 };

export interface FilingEventRequest extends ActClaim {
  /** Day of the event; today when not given. */
  occurredOn?: string | null;
  /** Number of the receipt, for 签收. */
  number?: string | null;
  text?: string | null;
}

/**
 * The course of a 备案 before it is decided: handed over, received, supplements asked for and given, as often as it
 * takes. Each recipient's course is its own, and none of it is acceptance (edge-20).
 */
@Injectable()
export class FilingTrack {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly acts: StepActRepository,
  ) {}

  /** The submitter has handed the documents over. */
  send(ctx: RequestContext, request: FilingEventRequest): Promise<string> {
    return this.recorder.bySubmitter(ctx, request, 'filing_event', async (tx, open) => {
      const before = await this.acts.filingsOfTask(tx, open.task.id);
      if (before.some(({ kind }) => kind === 'SENT')) throw refuseStep.onlyOnce('送达');
      return this.event(ctx, open, 'SENT', 1, request);
    });
  }

  /** The office has received them, under the number of its receipt. */
  receive(ctx: RequestContext, request: FilingEventRequest): Promise<string> {
    return this.recorder.byOffice(ctx, request, 'filing_event', async (tx, open) => {
      const before = await this.acts.filingsOfTask(tx, open.task.id);
      if (before.some(({ kind }) => kind === 'RECEIVED')) throw refuseStep.onlyOnce('签收');
      return this.event(ctx, open, 'RECEIVED', 1, request);
    });
  }

  /** The office asks for more before it can accept; the case stays with it. */
  askSupplement(ctx: RequestContext, request: FilingEventRequest): Promise<string> {
    return this.recorder.byOffice(ctx, request, 'filing_event', async (tx, open) => {
      const before = await this.acts.filingsOfTask(tx, open.task.id);
      if (supplementOpen(before)) throw refuseStep.supplementOpen();
      return this.event(ctx, open, 'SUPPLEMENT_ASKED', rounds(before, 'SUPPLEMENT_ASKED') + 1, request);
    });
  }

  /** The submitter answers what the office has asked for. */
  supply(ctx: RequestContext, request: FilingEventRequest): Promise<string> {
    return this.recorder.bySubmitter(ctx, request, 'filing_event', async (tx, open) => {
      const before = await this.acts.filingsOfTask(tx, open.task.id);
      if (!supplementOpen(before)) throw refuseStep.noSupplementOpen();
      return this.event(ctx, open, 'SUPPLEMENT_GIVEN', rounds(before, 'SUPPLEMENT_ASKED'), request);
    });
  }

  private event(
    ctx: RequestContext,
    open: ActDesk,
    kind: FilingEventKind,
    round: number,
    request: FilingEventRequest,
  ): NewAct<'filing_event'> {
    if (open.task.stepKind !== 'FILE') throw refuseStep.wrongStep('备案');
    const occurredOn = request.occurredOn ?? ctx.today;
    if (occurredOn > ctx.today) throw refuseStep.day('日期不得晚于今天', 'occurredOn');
    if (occurredOn < shanghaiDateOf(open.task.openedAt))
      throw refuseStep.day('日期不得早于转入备案之日', 'occurredOn');
    const supplement = kind === 'SUPPLEMENT_ASKED' || kind === 'SUPPLEMENT_GIVEN';
    const text = supplement ? plainText(request.text, TEXT) : optionalText(request.text, TEXT);
    const number = kind === 'RECEIVED' ? plainText(request.number, NUMBER) : null;
    const { bodyName } = open.task;
    return { fields: { kind, round, number, occurredOn, text }, event: eventOf(kind, bodyName, round) };
  }
}

function eventOf(kind: FilingEventKind, body: string, round: number): { type: string; summary: string } {
  switch (kind) {
    case 'SENT':
      return { type: 'filing.sent', summary: `备案材料送达${body}` };
    case 'RECEIVED':
      return { type: 'filing.received', summary: `${body}签收备案材料` };
    case 'SUPPLEMENT_ASKED':
      return { type: 'filing.supplement-asked', summary: `${body}第${round}次要求补正` };
    case 'SUPPLEMENT_GIVEN':
      return { type: 'filing.supplement-given', summary: `向${body}提交第${round}次补正` };
  }
}

const rounds = (events: readonly FilingEventRow[], kind: FilingEventKind): number =>
  events.filter((event) => event.kind === kind).length;

/** Whether more has been asked for than given. */
export function supplementOpen(events: readonly FilingEventRow[]): boolean {
  return rounds(events, 'SUPPLEMENT_ASKED') > rounds(events, 'SUPPLEMENT_GIVEN');
}
