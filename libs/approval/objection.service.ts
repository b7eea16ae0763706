import { Injectable } from '@nestjs/common';
import { plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { ActRecorder } from './act-recorder.js';
import type { ActClaim, NewAct } from './act-recorder.js';
import { DecisionDesk, returnTargetOf } from './decision-desk.js';
import type { OpenDesk } from './decision-desk.js';
import { DecisionService } from './decision.service.js';
import { objectionKindNames, objectionResultNames } from './status-names.js';
import { StepActRepository } from './step-act.repository.js';
import { refuseStep } from './step.errors.js';

export interface ObjectionRequest extends ActClaim {
  /** NAMED or ANONYMOUS */
  kind: string;
  objector?: string | null;
  text: string;
  /** Day on which it came in; today when not given. */
  receivedOn?: string | null;
}

export interface AnswerRequest extends ActClaim {
  objectionId: string;
  /** UPHELD sends the case back; DISMISSED; LOGGED only for an anonymous one. */
  result: string;
  text: string;
  returnTo?: string | null;
}

/** Objections to a 公示. A named one must be answered before it can end; an anonymous one is logged and triaged (edge-30). */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly decisions: DecisionService,
    private readonly desk: DecisionDesk,
    private readonly acts: StepActRepository,
  ) {}

  /** Puts an objection on record against the current posting. */
  receive(ctx: RequestContext, request: ObjectionRequest): Promise<string> {
    return this.recorder.byOffice(ctx, request, 'publicity_objection', async (tx, open) => {
      if (open.step.kind !== 'PUBLICISE') throw refuseStep.wrongStep('公示');
      const posted = await this.acts.publicitiesOfTask(tx, open.task.id);
      const current = posted.at(-1);
      const first = posted[0];
      if (!current || !first) throw refuseStep.notPublished();
      const receivedOn = request.receivedOn ?? ctx.today;
      if (receivedOn > ctx.today || receivedOn < first.publishedOn)
        throw refuseStep.day('收到日期须在公示之日与今天之间', 'receivedOn');
      const { kind, objector, text } = objectionWords(request);
      return {
        fields: { publicityId: current.id, kind, objector, text, receivedOn },
        // Who objects stays out of the trail's text: it is read more widely than the objection.
        event: { type: 'publicity.objection-received', summary: `收到${objectionKindNames[kind] ?? ''}` },
      };
    });
  }

  /** Answers an objection once. One that is upheld sends the case back in the same transaction. */
  async answer(ctx: RequestContext, request: AnswerRequest): Promise<string> {
    if (request.result !== 'UPHELD') {
      return this.recorder.byOffice(ctx, request, 'objection_answer', (tx, open) =>
        this.answering(tx, ctx, request, open),
      );
    }
    const { id: decisionId, ...rest } = request;
    const decision = await this.decisions.decide(ctx, { decisionId, ...rest }, async (tx, open) => {
      this.desk.refuseConcerned(ctx, open);
      const returnTo = returnTargetOf(open.step, request.returnTo);
      const act = await this.answering(tx, ctx, request, open);
      await this.recorder.put(tx, ctx, request.id, open, 'objection_answer', act);
      return { outcome: 'OBJECTED', returnTo, opinion: act.fields.text, decidedOn: ctx.today };
    });
    return decision.caseId;
  }

  private async answering(
    tx: Tx,
    ctx: RequestContext,
    request: AnswerRequest,
    open: OpenDesk,
  ): Promise<NewAct<'objection_answer'>> {
    const { objectionId, result } = request;
    const objection = await this.acts.find(tx, 'publicity_objection', objectionId);
    if (objection?.taskId !== open.task.id) throw refuseStep.objectionUnknown();
    if (await this.acts.answerTo(tx, objectionId)) throw refuseStep.objectionAnswered();
    if (!objectionResultNames[result])
      throw refuseStep.choice('处理结果须为异议成立、异议不成立或登记备查', 'result');
    if (result === 'LOGGED' && objection.kind !== 'ANONYMOUS')
      throw refuseStep.choice('实名异议须答复成立与否，不能只登记备查', 'result');
    const text = plainText(request.text, { field: 'text', name: '处理情况', most: 2000 });
    return {
      fields: { objectionId, result, text, answeredOn: ctx.today },
      event: {
        type: 'publicity.objection-answered',
        summary: `${objectionKindNames[objection.kind] ?? '异议'}处理结果：${objectionResultNames[result]}`,
      },
    };
  }
}

function objectionWords(request: ObjectionRequest): { kind: string; objector: string | null; text: string } {
  const { kind } = request;
  if (!objectionKindNames[kind]) throw refuseStep.choice('异议须为实名或匿名', 'kind');
  const named = { field: 'objector', name: '异议人姓名或单位', most: 100 };
  const objector = kind === 'NAMED' ? plainText(request.objector, named) : null;
  if (kind === 'ANONYMOUS' && request.objector?.trim())
    throw refuseStep.choice('匿名异议不得填写异议人', 'objector');
  const text = plainText(request.text, { field: 'text', name: '异议内容', most: 2000 });
  return { kind, objector, text };
}
