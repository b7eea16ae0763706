import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { CaseReader, CaseService, TemplateRepository } from '../approval/index.js';
import type { ApprovalCase, Resubmission } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { DECLARED_MATTER } from './declared-matter.abilities.js';
import { refuse } from './declared-matter.errors.js';
import { MatterField, MatterType } from './dto/matter-form.dto.js';
import { MatterInForce } from './dto/matter-in-force.dto.js';
import type { MatterInForceSort } from './dto/matter-in-force.dto.js';
import { matterDefinitions } from './matter-definition.js';
import { LIMITS, fieldKinds } from './matter-fields.js';
import type { FieldDefinition, FieldKind } from './matter-fields.js';
import { MatterListRepository } from './matter-list.repository.js';
import type { MatterLine, MatterSearch } from './matter-list.repository.js';
import { entryStatusNames } from './matter-status.js';

/** What HR officers do with declared matters, and what everybody reads of those in force. */
@Injectable()
export class DeclaredMatterService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly templates: TemplateRepository,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly list: MatterListRepository,
  ) {}

  /**
   * Opens a case. The same idempotency key again answers with the same case. `attachmentIds`: uploads of the actor's
   * own that nothing uses yet, in their order; they are part of what is hashed.
   */
  async submit(
    ctx: RequestContext,
    type: string,
    form: unknown,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<ApprovalCase> {
    if (!matterDefinitions.some((definition) => definition.type === type)) throw refuse.matterUnknown(type);
    const { caseNumber } = await this.cases.submit(ctx, type, form, idempotencyKey, attachmentIds);
    return this.view(ctx, caseNumber);
  }

  /** Answers a return with a new version of the form. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    const { matterType } = await this.view(ctx, request.caseNumber);
    if (!matterDefinitions.some(({ type }) => type === matterType)) throw refuse.matterUnknown(matterType);
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** Every declared matter with its form and the county's chain of today. */
  async types(ctx: RequestContext): Promise<MatterType[]> {
    const creating = scopesOf(ctx.ability, 'create', DECLARED_MATTER);
    const [scope] = creating.length > 0 ? creating : scopesOf(ctx.ability, 'read', DECLARED_MATTER);
    if (!scope) return [];
    const tx = this.transactions.reader;
    const { countyId } = await this.organization.community(tx, scope.communityId);
    const wholeCommunity = creating.some(({ institutionId }) => !institutionId);
    const types: MatterType[] = [];
    for (const definition of matterDefinitions) {
      const template = await this.templates.inForce(tx, countyId, definition.type, ctx.today);
      const { type, name, purpose, legalBasis, level } = definition;
      types.push(
        Object.assign(new MatterType(), {
          type,
          name,
          purpose,
          legalBasis,
          submittable: level === 'COMMUNITY' ? wholeCommunity : creating.length > 0,
          published: template !== null,
          steps: template?.chain.steps.map((step) => step.name) ?? [],
          documentNumber: template?.documentNumber ?? null,
          fields: definition.fields.map((field) => toField(field)),
        }),
      );
    }
    return types;
  }

  /** Entries of the register that the actor may see. */
  async page(
    ctx: RequestContext,
    search: MatterSearch,
    sort: keyof typeof MatterInForceSort,
    page: { first: number; offset: number },
  ): Promise<Page<MatterInForce>> {
    const tx = this.transactions.reader;
    const scopes = scopesOf(ctx.ability, 'read', DECLARED_MATTER);
    const { total, items } = await this.list.page(tx, scopes, search, sort, ctx.today, page);
    return { total, items: await this.withPeople(items) };
  }

  /** The entry that a case has made, for whoever reads the case's content: it may hold a person's pay. */
  async ofCase(
    ctx: RequestContext,
    { id, contentWithheld }: Pick<ApprovalCase, 'id' | 'contentWithheld'>,
  ): Promise<MatterInForce | null> {
    if (contentWithheld) return null;
    const line = await this.list.ofCase(this.transactions.reader, id, ctx.today);
    const [entry] = await this.withPeople(line ? [line] : []);
    return entry ?? null;
  }

  private async withPeople(lines: readonly MatterLine[]): Promise<MatterInForce[]> {
    const people = await this.list.peopleOf(
      this.transactions.reader,
      lines.map(({ id }) => id),
    );
    return lines.map((line) =>
      Object.assign(new MatterInForce(), {
        ...line,
        statusName: entryStatusNames[line.status],
        people: people.get(line.id) ?? [],
      }),
    );
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

const MOST: Partial<Record<FieldKind, number>> = {
  TEXT: LIMITS.TEXT,
  LONG_TEXT: LIMITS.LONG_TEXT,
  COUNT: LIMITS.COUNT,
  MONTHS: LIMITS.MONTHS,
};

function toField({ key, label, required, help, institutionKinds }: FieldDefinition): MatterField {
  const kind = fieldKinds[key];
  return Object.assign(new MatterField(), {
    key,
    kind,
    label,
    required,
    help: help ?? null,
    most: MOST[kind] ?? null,
    institutionKinds: [...(institutionKinds ?? [])],
  });
}
