import { canonicalJson, newId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../approval/index.js';
import { scopesOf } from '../access/index.js';
import { machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { MatterInForcePersonRow, MatterInForceRow } from './entities/matter-in-force.entity.js';
import { refuse } from './declared-matter.errors.js';
import { DECLARED_MATTER } from './declared-matter.abilities.js';
import type { MatterDefinition } from './matter-definition.js';
import { peopleOf } from './matter-facts.js';
import type { MatterFactFinder, MatterFacts } from './matter-facts.js';
import type { MatterFormValues } from './matter-fields.js';
import { parseForm } from './matter-form.js';
import { EntryExists } from './matter-register.repository.js';
import type { EarlierEntry, MatterRegisterRepository } from './matter-register.repository.js';
import { summariseMatter } from './matter-summary.js';

/** Every declared matter by its definition: a form that is checked, decided on by its chain, and then registered. */
export class DeclaredMatter implements MatterHandler<MatterFormValues> {
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly subject = DECLARED_MATTER;
  readonly contentSubject = DECLARED_MATTER;
  readonly formVersion = 1;

  constructor(
    readonly definition: MatterDefinition,
    private readonly facts: MatterFactFinder,
    private readonly register: MatterRegisterRepository,
  ) {
    ({ type: this.type, code: this.code, name: this.name } = definition);
  }

  parse(input: unknown): MatterFormValues {
    return parseForm(this.definition, input);
  }

  async scope(tx: Tx, ctx: RequestContext, form: MatterFormValues): Promise<CaseScope> {
    return this.placeOf(ctx, await this.find(tx, ctx, form));
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, form: MatterFormValues): Promise<void> {
    const facts = await this.find(tx, ctx, form);
    const place = this.placeOf(ctx, facts);
    // A new version may name another institution: the case must stay where it belongs, also when the institution itself
    // has changed its community since (edge-22).
    if (place.institutionId !== ref.institutionId) throw refuse.movedElsewhere();
    await this.placeInRegister(tx, form, facts);
  }

  async summarise(tx: Tx, ctx: RequestContext, form: MatterFormValues): Promise<ContentSummary> {
    return summariseMatter(this.definition, form, await this.find(tx, ctx, form));
  }

  people(form: MatterFormValues): string[] {
    return peopleOf(form).map(([, id]) => id);
  }

  /** A declared matter takes no quota: nothing is held for it before it takes effect. */
  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async revalidate(tx: Tx, ctx: RequestContext, _ref: CaseRef, form: MatterFormValues): Promise<void> {
    await this.placeInRegister(tx, form, await this.find(tx, ctx, form, true));
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    form: MatterFormValues,
  ): Promise<Record<string, unknown>> {
    const facts = await this.find(tx, ctx, form, true);
    const { onceKey, replaces } = await this.placeInRegister(tx, form, facts);
    const text = await this.register.decidedText(tx, ref.id, ref.version);
    const { institution } = facts;
    const row: MatterInForceRow = {
      id: newId(),
      caseId: ref.id,
      caseNumber: ref.number,
      caseVersion: ref.version,
      contentSha256: text.contentSha256,
      matterType: this.type,
      matterName: this.name,
      communityId: ref.communityId,
      ownerInstitutionId: ref.institutionId,
      institutionId: institution.id,
      institutionName: institution.name,
      title: text.title,
      fromOn: facts.fromOn,
      toOn: facts.toOn,
      amount: form.amountYuan ?? null,
      headcount: form.headcount ?? null,
      onceKey,
      replacesId: replaces?.id ?? null,
      implementedAt: ctx.now,
      recordedAt: machineNow(),
    };
    const people = facts.people.map(({ personId, name }) => ({
      entryId: row.id,
      personId,
      personName: name,
    }));
    await this.write(tx, row, people);
    return entryFacts(row, people);
  }

  private find(tx: Tx, ctx: RequestContext, form: MatterFormValues, underWay = false): Promise<MatterFacts> {
    return this.facts.find(tx, ctx, this.definition, form, underWay);
  }

  /** For whom the officer submits; what is not theirs is answered as if it were not there (edge-23). */
  private placeOf(ctx: RequestContext, { communityId, institution, lead }: MatterFacts): CaseScope {
    const mine = scopesOf(ctx.ability, 'create', DECLARED_MATTER).filter(
      (scope) => scope.communityId === communityId,
    );
    if (mine.length === 0) throw refuse.institutionUnknown('institutionId');
    const wholeCommunity = mine.some((scope) => !scope.institutionId);
    if (this.definition.level === 'COMMUNITY') {
      if (!wholeCommunity) throw refuse.notYourLevel(this.name);
      if (!lead) throw refuse.noLeadHospital();
      return { communityId, institutionId: lead.id };
    }
    if (!wholeCommunity && !mine.some((scope) => scope.institutionId === institution.id))
      throw refuse.notYourInstitution('institutionId');
    return { communityId, institutionId: institution.id };
  }

  /** Where the entry goes: a place of its own, or that of the entry which it replaces. */
  private async placeInRegister(
    tx: Tx,
    form: MatterFormValues,
    facts: MatterFacts,
  ): Promise<{ onceKey: string | null; replaces: EarlierEntry | null }> {
    if (form.replacesCaseNumber) {
      return { onceKey: null, replaces: await this.replaced(tx, form, facts, form.replacesCaseNumber) };
    }
    const onceKey = this.onceKey(form);
    const earlier = onceKey ? await this.register.byOnceKey(tx, onceKey) : null;
    if (earlier) throw refuse.alreadyInForce(earlier.caseNumber);
    return { onceKey, replaces: null };
  }

  private async replaced(
    tx: Tx,
    form: MatterFormValues,
    facts: MatterFacts,
    caseNumber: string,
  ): Promise<EarlierEntry> {
    const earlier = await this.register.byCaseNumber(tx, caseNumber);
    if (earlier?.communityId !== facts.communityId || earlier.matterType !== this.type)
      throw refuse.replacedUnknown();
    if (earlier.replacedBy) throw refuse.replacedAlready(earlier.replacedBy);
    const samePeople =
      form.personId === undefined ||
      earlier.personIds.length === 0 ||
      earlier.personIds.includes(form.personId);
    const { oncePer } = this.definition;
    const sameSpan = !oncePer || (earlier.fromOn === facts.fromOn && earlier.toOn === facts.toOn);
    if (earlier.institutionId !== facts.institution.id || !samePeople || !sameSpan)
      throw refuse.replacedElsewhere();
    return earlier;
  }

  private onceKey(form: MatterFormValues): string | null {
    const { oncePer } = this.definition;
    return oncePer ? [this.type, ...oncePer.map((key) => String(form[key]))].join(':') : null;
  }

  private async write(
    tx: Tx,
    row: MatterInForceRow,
    people: readonly MatterInForcePersonRow[],
  ): Promise<void> {
    try {
      await this.register.insert(tx, row, people);
    } catch (error) {
      if (!(error instanceof EntryExists)) throw error;
      // Two cases that were decided at the same time: the one that comes second goes back with this reason.
      const earlier = row.onceKey ? await this.register.byOnceKey(tx, row.onceKey) : null;
      throw row.replacesId
        ? refuse.replacedAlready('同时实施的另一事项')
        : refuse.alreadyInForce(earlier?.caseNumber ?? '同时实施的另一事项');
    }
  }
}

/** What the trail keeps of an entry: its fingerprint, for the entry itself may hold a person's pay. */
export function entryFacts(
  row: MatterInForceRow,
  people: readonly MatterInForcePersonRow[],
): { matterEntryId: string; matterEntrySha256: string } {
  const { implementedAt, recordedAt, ...rest } = row;
  const text = canonicalJson({
    ...rest,
    implementedAt: implementedAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    people: people
      .map(({ personId, personName }) => ({ personId, personName }))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
  });
  return { matterEntryId: row.id, matterEntrySha256: sha256(text) };
}
