import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { calendarDate } from '../../rules/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { refuse } from '../approval.errors.js';
import { CaseRepository } from '../case.repository.js';
import { MatterRegistry } from '../matter-registry.js';
import { ChainForecast } from './chain-forecast.js';
import type { ForecastStep } from './chain-forecast.js';
import { DraftRepository } from './draft.repository.js';
import { chainOfDraft } from './template-drafts.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository } from './template.repository.js';
import { TemplateScope } from './template-scope.js';
import type { CountyInReach } from './template-scope.js';

/** A chain played forward. */
export interface Forecast {
  matterType: string;
  chain: ChainTemplate;
  /** null for a draft. */
  version: number | null;
  on: string;
  steps: ForecastStep[];
}

/** What a chain is tried with: an existing case, or a unit that submits, with or without a content. */
export interface TrialRequest {
  caseNumber?: string | null | undefined;
  institutionId?: string | null | undefined;
  /** The matter's input as JSON. */
  input?: string | null | undefined;
  on?: string | null | undefined;
}

interface Subject {
  communityId: string;
  institutionId: string;
  people: string[];
  submitters: string[];
}

/** Dry runs: of the chain in force for who submits, of a draft for who edits it. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly templates: TemplateRepository,
    private readonly drafts: DraftRepository,
    private readonly scope: TemplateScope,
    private readonly forecast: ChainForecast,
  ) {}

  /** The chain that a case would take if the actor submitted it on the day. */
  async forSubmitter(ctx: RequestContext, matterType: string, asked: TrialRequest): Promise<Forecast> {
    const tx = this.transactions.reader;
    const handler = this.matters.of(matterType);
    const on = calendarDate(asked.on ?? ctx.today);
    const content = contentOf(asked, (input) => handler.parse(input));
    const place = content
      ? await handler.scope(tx, ctx, content)
      : await this.placeOf(tx, asked.institutionId, on);
    if (!allowsRow(ctx.ability, 'create', handler.subject, place)) throw refuseTemplate.mayNotSubmit();
    const community = await this.organization.community(tx, place.communityId);
    // Some matters run the chain of another.
    const chainOf = (content && (await handler.chainOf?.(tx, content))) ?? matterType;
    const template = await this.templates.inForce(tx, community.countyId, chainOf, on);
    if (!template) throw refuse.noTemplate(handler.name);
    const { personId } = actorOf(ctx);
    const subject = {
      communityId: place.communityId,
      institutionId: place.institutionId,
      people: content ? handler.people(content) : [],
      submitters: personId ? [personId] : [],
    };
    const { chain, version } = template;
    return { matterType, chain, version, on, steps: await this.play(tx, chain, matterType, on, subject) };
  }

  /** The way that a draft would send an existing case, or one of a unit. */
  async ofDraft(ctx: RequestContext, draftId: string, asked: TrialRequest): Promise<Forecast> {
    const tx = this.transactions.reader;
    const draft = await this.drafts.find(tx, draftId);
    const county = draft ? await this.scope.county(tx, ctx, draft.countyId) : null;
    if (!draft || !county) throw refuseTemplate.draftUnknown();
    const { matterType } = draft;
    const on = calendarDate(asked.on ?? ctx.today);
    const subject = asked.caseNumber?.trim()
      ? await this.caseSubject(tx, ctx, asked.caseNumber.trim(), matterType)
      : await this.inputSubject(tx, county, matterType, asked, on);
    const chain = chainOfDraft(draft);
    return {
      matterType,
      chain,
      version: null,
      on,
      steps: await this.play(tx, chain, matterType, on, subject),
    };
  }

  private play(
    tx: Tx,
    chain: ChainTemplate,
    matterType: string,
    on: ReturnType<typeof calendarDate>,
    subject: Subject,
  ) {
    return this.forecast.of(tx, { chain, matterType, on, ...subject });
  }

  private async caseSubject(
    tx: Tx,
    ctx: RequestContext,
    number: string,
    matterType: string,
  ): Promise<Subject> {
    const row = await this.cases.findByNumber(tx, number);
    if (!row || !allowsRow(ctx.ability, 'read', 'Case', row)) throw refuse.caseUnknown();
    if (row.matterType !== matterType) throw refuseTemplate.trialMatter(this.matters.nameOf(matterType));
    const versions = await this.cases.versions(tx, row.id);
    const current = versions.find(({ version }) => version === row.currentVersion);
    const content = JSON.parse(current?.content ?? '{}') as object;
    return {
      communityId: row.communityId,
      institutionId: row.institutionId,
      people: this.matters.of(matterType).people(content),
      submitters: versions.flatMap(({ submitterPersonId }) => submitterPersonId ?? []),
    };
  }

  private async inputSubject(
    tx: Tx,
    { countyId }: CountyInReach,
    matterType: string,
    asked: TrialRequest,
    on: string,
  ): Promise<Subject> {
    if (!asked.institutionId) throw refuseTemplate.trialOf();
    const { communityId, institutionId } = await this.placeOf(tx, asked.institutionId, on, countyId);
    const handler = this.matters.of(matterType);
    const content = contentOf(asked, (input) => handler.parse(input));
    return { communityId, institutionId, people: content ? handler.people(content) : [], submitters: [] };
  }

  private async placeOf(tx: Tx, institutionId: string | null | undefined, on: string, countyId?: string) {
    if (!institutionId) throw refuseTemplate.trialOf();
    const community = await this.organization.communityOf(tx, institutionId, on);
    if (!community || (countyId !== undefined && community.countyId !== countyId))
      throw refuseTemplate.institutionUnknown();
    return { communityId: community.id, institutionId };
  }
}

function contentOf<C>({ input }: TrialRequest, parse: (input: unknown) => C): C | null {
  if (!input) return null;
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    throw refuseTemplate.trialInput();
  }
  if (typeof value !== 'object' || value === null) throw refuseTemplate.trialInput();
  return parse(value);
}
