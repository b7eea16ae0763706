import { newId } from '../../libs/database/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import type { TemplateStepInput } from '../../libs/approval/templates/dto/template-input.dto.js';
import type { TemplateStep } from '../../libs/approval/templates/dto/template.dto.js';
import { ForecastResolver } from '../../libs/approval/templates/forecast.resolver.js';
import { TemplateDraftResolver, TemplateResolver } from '../../libs/approval/templates/template.resolver.js';
import { startOfShanghaiDay } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import type { ChainDriver } from './chain-driver.js';

/** Edits, publishes and tries chains as the API's resolvers do, and moves cases. */
export class TemplateDriver {
  readonly templates: TemplateResolver;
  readonly drafts: TemplateDraftResolver;
  readonly forecasts: ForecastResolver;

  constructor(
    private readonly chain: ChainDriver,
    readonly matterType = 'NOTE',
  ) {
    const get = <T>(token: new (...args: never[]) => T): T => chain.app.get<T>(token, { strict: false });
    this.templates = get(TemplateResolver);
    this.drafts = get(TemplateDraftResolver);
    this.forecasts = get(ForecastResolver);
  }

  ctx(user = 'admin'): Promise<RequestContext> {
    return this.chain.as(user);
  }

  /** The draft of the matter, opened when there is none. */
  async open(user = 'admin', fromTemplateId: string | null = null) {
    const ctx = await this.ctx(user);
    const { countyId } = this.chain.county;
    const draft = answer(
      await this.templates.openTemplateDraft(ctx, countyId, this.matterType, fromTemplateId),
    );
    return { ...draft, steps: (await this.drafts.steps(ctx, draft)).map(inputOf) };
  }

  /** Saves the open draft with its steps changed. */
  async edit(
    change: (steps: TemplateStepInput[]) => TemplateStepInput[],
    head: { name?: string; documentNumber?: string } = {},
  ) {
    const { id, revision, name, documentNumber, steps } = await this.open();
    const input = { draftId: id, revision, name, documentNumber, ...head, steps: change(steps) };
    return answer(await this.templates.saveTemplateDraft(await this.ctx(), input));
  }

  /** Codes of what is wrong with the open draft, with the steps that they are about. */
  async problems(on: string | null = null): Promise<string[]> {
    const found = await this.drafts.problems(await this.ctx(), await this.open(), on);
    return found.map(({ code, stepKey }) => `${code} ${stepKey ?? ''}`.trim());
  }

  async publish(
    change: Partial<Parameters<TemplateResolver['publishTemplateDraft']>[1]> = {},
    user = 'admin',
  ) {
    const ctx = await this.ctx(user);
    const { id, revision, documentNumber } = await this.open(user);
    return this.templates.publishTemplateDraft(ctx, {
      draftId: id,
      revision,
      documentNumber: documentNumber || '测试〔2026〕9号',
      validFrom: ctx.today,
      reason: '县医改领导小组决定',
      idempotencyKey: newId(),
      ...change,
    });
  }

  async discard(): Promise<void> {
    const { id, revision } = await this.open();
    answer(await this.templates.discardTemplateDraft(await this.ctx(), id, revision));
  }

  /** What a new version changes, published with effect from today. */
  async change(steps: (steps: TemplateStepInput[]) => TemplateStepInput[]) {
    await this.edit(steps);
    return answer(await this.publish());
  }

  async matter(ctx: RequestContext) {
    const all = await this.templates.chainTemplates(ctx);
    const own = all.find(({ matterType }) => matterType === this.matterType);
    if (!own) throw new Error(`no templates of ${this.matterType}`);
    return own;
  }
}

/** What a union answered, or an error that names the refusal. */
export function answer<T extends object>(result: T): Exclude<T, { code: string; message: string }> {
  if ('code' in result) throw new Error(`refused: ${String(result.code)}`);
  return result as never;
}

/** Code of a refusal, or null. */
export function refusedWith(result: object): string | null {
  return 'code' in result ? String(result.code) : null;
}

/** A step as the editor would send it back. */
export function inputOf(step: TemplateStep): TemplateStepInput {
  const { actors, votingRule, kindName: _kindName, escalation, ...rest } = step;
  const { text: _text, ...rule } = votingRule ?? { text: '' };
  return {
    ...rest,
    actors: actors.map(({ code }) => code),
    votingRule: votingRule ? (rule as TemplateStepInput['votingRule']) : null,
    escalation: escalation && { afterWorkingDaysLate: escalation.afterWorkingDaysLate, to: escalation.to },
  };
}

/** The same request made on another business day. */
export function onDay(ctx: RequestContext, today: CalendarDate): RequestContext {
  return { ...ctx, today, now: new Date(startOfShanghaiDay(today).getTime() + 36_000_000) };
}
