import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../../approval/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../../approval/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { parseFen } from '../../rules/index.js';
import { VillageApplicationRow, VillageContractRow } from '../entities/contract.entity.js';
import { VILLAGE } from '../village.abilities.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import { VillageTrail } from '../village-trail.js';
import { contractProblems } from './contract-checks.js';
import type { Moment } from './contract-checks.js';
import { parseVillage, sharesOf } from './contract-content.js';
import type { VillageContent } from './contract-content.js';
import { VillageFactFinder, placeOf } from './contract-facts.js';
import type { VillageFacts } from './contract-facts.js';
import { summariseVillage } from './contract-summary.js';
import { contractChain } from './contract-view.js';
import { ContractRepository, liveContractOf, shareColumns } from './contract.repository.js';

/** Type of the matter; chain templates name it. */
export const VILLAGE_MATTER = 'VILLAGE_EMPLOYMENT';

/** 乡聘村用 (C7): the township hospital employs a village doctor by a contract, after its chain (001 三(四), 003 二(四)2). */
@Injectable()
export class VillageMatter implements MatterHandler<VillageContent>, OnModuleInit {
  readonly type = VILLAGE_MATTER;
  readonly code = 'VE';
  readonly name = '乡聘村用';
  readonly subject = VILLAGE;
  readonly formVersion = 2;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly organization: Organization,
    private readonly policy: VillagePolicy,
    private readonly facts: VillageFactFinder,
    private readonly contracts: ContractRepository,
    private readonly trail: VillageTrail,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
  }

  parse(input: unknown): VillageContent {
    return parseVillage(input);
  }

  async scope(tx: Tx, ctx: RequestContext, content: VillageContent): Promise<CaseScope> {
    return placeOf(ctx, content, await this.facts.find(tx, ctx, content));
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: VillageContent): Promise<void> {
    const facts = await this.facts.find(tx, ctx, content);
    const place = placeOf(ctx, content, facts);
    const opened = await this.contracts.application(tx, ref.id);
    const moved =
      place.communityId !== ref.communityId ||
      place.institutionId !== ref.institutionId ||
      (opened && (opened.personId !== content.personId || opened.renewsId !== (content.renewsId ?? null)));
    if (moved) throw refuse.movedElsewhere();
    this.assert('SUBMISSION', ctx, content, facts);
  }

  async summarise(tx: Tx, ctx: RequestContext, content: VillageContent): Promise<ContentSummary> {
    const facts = await this.facts.find(tx, ctx, content);
    const { value } = await this.policy.certificate(tx, facts.communityId, ctx.today);
    return summariseVillage(content, facts, value, ctx.today);
  }

  people(content: VillageContent): string[] {
    return [content.personId];
  }

  /** One person has one case under way: whoever comes second waits for the person's lock, and is told so. */
  async opened(tx: Tx, ctx: RequestContext, ref: CaseRef, content: VillageContent): Promise<void> {
    await this.organization.lockPerson(tx, content.personId);
    const other = await this.contracts.caseUnderWay(tx, content.personId, ref.id);
    if (other) throw refuse.caseUnderWay(other);
    this.assert('SUBMISSION', ctx, content, await this.facts.find(tx, ctx, content));
    const row: VillageApplicationRow = {
      caseId: ref.id,
      communityId: ref.communityId,
      hospitalId: content.hospitalId,
      personId: content.personId,
      renewsId: content.renewsId ?? null,
      enteredAt: ctx.now,
    };
    await this.trail.write(
      tx,
      ctx,
      { chain: `case:${ref.number}`, communityId: ref.communityId },
      {
        type: 'village.applied',
        summary: '登记乡聘村用申请人员',
        payload: { personId: content.personId, hospitalId: content.hospitalId },
      },
      [[VillageApplicationRow, [row]]],
    );
  }

  /** Village doctors hold neither 编制 nor post quota: there is nothing to hold for them. */
  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async revalidate(tx: Tx, ctx: RequestContext, _ref: CaseRef, content: VillageContent): Promise<void> {
    await this.organization.lockPerson(tx, content.personId);
    this.assert('IMPLEMENTATION', ctx, content, await this.facts.find(tx, ctx, content));
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: VillageContent,
  ): Promise<Record<string, unknown>> {
    const facts = await this.facts.find(tx, ctx, content);
    const row: VillageContractRow = {
      id: newId(),
      caseId: ref.id,
      caseNumber: ref.number,
      communityId: ref.communityId,
      hospitalId: content.hospitalId,
      clinicId: content.clinicId,
      personId: content.personId,
      personName: facts.person.name,
      kind: content.kind,
      startOn: content.startOn,
      endOn: content.endOn ?? null,
      retiresOn: content.kind === 'SERVICE_AGREEMENT' ? null : facts.retiresOn,
      grossFen: parseFen(content.grossYuan).toString(),
      ...shareColumns(sharesOf(content)),
      renewsId: content.renewsId ?? null,
      enteredAt: ctx.now,
      recordedAt: machineNow(),
    };
    try {
      await this.trail.write(
        tx,
        ctx,
        contractChain(row),
        {
          type: 'village.contract-opened',
          summary: `乡聘村用合同生效待签：${ref.number}`,
          payload: { contractId: row.id, caseNumber: ref.number, personId: row.personId },
        },
        [[VillageContractRow, [row]]],
      );
    } catch (error) {
      const live = liveContractOf(error);
      throw live ? refuse.liveContract(live.caseNumber) : error;
    }
    return { villageContractId: row.id };
  }

  private assert(moment: Moment, ctx: RequestContext, content: VillageContent, facts: VillageFacts): void {
    const [first] = contractProblems(moment, content, facts, ctx.today);
    if (first) throw first;
  }
}
