import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../../approval/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../../approval/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { EstablishmentLedger, OccupancyEnding } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import { AcrossNews } from '../across/across-news.js';
import { ChangeChecks } from './change-checks.js';
import { parseChange } from './change-content.js';
import type { ChangeContent } from './change-content.js';
import { summariseChange } from './change-summary.js';
import { CoverageGuard } from './coverage-guard.js';
import { refuseLife } from './life.errors.js';
import { PostingLifeRights } from './life-rights.js';
import { ChangeOpen, PostingLifeRepository } from './life.repository.js';
import { PostingLifeWriter } from './life-writer.js';
import type { ChangeKind, PostingRecord } from './posting-record.js';

/** Chain that decides on a posting, and so on its changes (domain §3; C1). */
const CHAIN = 'POSTING';

/** What both changes of a posting have in common. */
@Injectable()
export class PostingChangeParts {
  constructor(
    readonly matters: MatterRegistry,
    readonly organization: Organization,
    readonly ledger: EstablishmentLedger,
    readonly ending: OccupancyEnding,
    readonly postings: PostingLifeRepository,
    readonly rights: PostingLifeRights,
    readonly checks: ChangeChecks,
    readonly coverage: CoverageGuard,
    readonly writer: PostingLifeWriter,
    readonly audit: AuditTrail,
    readonly news: AcrossNews,
  ) {}
}

/** A change of a posting in force by a case of its own: each runs the posting's chain. */
export abstract class PostingChangeMatter implements MatterHandler<ChangeContent>, OnModuleInit {
  abstract readonly type: string;
  abstract readonly code: string;
  abstract readonly name: string;
  abstract readonly kind: ChangeKind;
  readonly subject = 'Posting';
  readonly formVersion = 1;

  constructor(protected readonly parts: PostingChangeParts) {}

  onModuleInit(): void {
    this.parts.matters.register(this);
  }

  parse(input: unknown): ChangeContent {
    return parseChange(input);
  }

  chainOf(): Promise<string> {
    return Promise.resolve(CHAIN);
  }

  async scope(tx: Tx, ctx: RequestContext, content: ChangeContent): Promise<CaseScope> {
    return this.parts.rights.scope(tx, ctx, (await this.record(tx, content)).row);
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void> {
    const record = await this.record(tx, content);
    await this.parts.rights.scope(tx, ctx, record.row);
    const own = await this.parts.postings.changeOfCase(tx, ref.id);
    if (own && own.postingId !== content.postingId) throw refuseLife.changed();
    const open = record.openChange;
    if (open && open.caseId !== ref.id) throw refuseLife.changeOpen(open.caseNumber);
    const moment = own ? 'LATER' : 'SUBMISSION';
    await this.parts.checks.assert(tx, ctx, { kind: this.kind, moment, caseId: ref.id }, content, record);
  }

  async opened(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void> {
    const { postingId, postingNumber } = content;
    const change = { caseId: ref.id, caseNumber: ref.number, postingId, changeKind: this.kind };
    try {
      await this.parts.postings.openChange(tx, { ...change, requestedAt: ctx.now });
    } catch (error) {
      if (error instanceof ChangeOpen) throw refuseLife.changeOpen('');
      throw error;
    }
    await this.parts.audit.append(tx, ctx, `case:${postingNumber}`, [
      { type: 'life.change-opened', summary: `申请${this.name}（${ref.number}）`, payload: { ...change } },
    ]);
    const { row } = await this.record(tx, content);
    const what = `派出方申请${this.name}，最后一日拟为${content.toOn}，按派出方流程审批中`;
    await this.parts.news.toHost(tx, ctx, row.caseId, { id: ref.id, what });
  }

  async summarise(tx: Tx, ctx: RequestContext, content: ChangeContent): Promise<ContentSummary> {
    const record = await this.record(tx, content);
    const gaps =
      this.kind === 'RETURN'
        ? await this.parts.coverage.openedBy(tx, ctx, record, content.toOn)
        : await this.parts.coverage.withoutExtension(tx, record, content.toOn);
    const { organization } = this.parts;
    const person = await organization.personWithHome(tx, content.personId, ctx.today);
    return summariseChange(this.kind, this.name, content, {
      record,
      gaps,
      personName: person?.name ?? '',
      homeName: person?.homeInstitutionName ?? '',
      hostName: await this.hostName(tx, ctx, record, content),
    });
  }

  /** The host by its name, with whoever takes it over by the day that is asked for (edge-21). */
  private async hostName(
    tx: Tx,
    ctx: RequestContext,
    { row }: PostingRecord,
    { toOn }: ChangeContent,
  ): Promise<string> {
    const { organization } = this.parts;
    const host = await organization.institution(tx, row.hostInstitutionId, ctx.today);
    const mergers: string[] = [];
    for (const { institutionId, from } of await organization.standIns(tx, [row.hostInstitutionId])) {
      if (from === null || from > toOn) continue;
      const successor = await organization.institution(tx, institutionId, from);
      mergers.push(`${from}起并入${successor?.name ?? ''}`);
    }
    return `${host?.name ?? ''}${mergers.length > 0 ? `（${mergers.join('，')}）` : ''}`;
  }

  people({ personId }: ChangeContent): string[] {
    return [personId];
  }

  /** Whoever has the person. */
  readers({ hostInstitutionId }: ChangeContent): string[] {
    return [hostInstitutionId];
  }

  /** The rejection has freed the posting for another change, and its record of this one has ended for good. */
  refuseReopening(): Promise<void> {
    return Promise.reject(refuseLife.notReopened());
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void> {
    await this.lockAndCheck(tx, ctx, ref, content);
  }

  abstract reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void>;
  abstract release(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void>;
  abstract implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ChangeContent,
  ): Promise<Record<string, unknown>>;
  /** Takes the accounts that the change moves something of; they come before the person. */
  protected abstract lockAccounts(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    content: ChangeContent,
  ): Promise<void>;

  /** Accounts, then the person, the units that coverage is asked of, then the posting: the documented order. */
  protected async lockAndCheck(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ChangeContent,
  ): Promise<PostingRecord> {
    await this.lockAccounts(tx, ctx, await this.record(tx, content), content);
    await this.parts.organization.lockPerson(tx, content.personId);
    await this.lockCoverage(tx, content);
    const record = await this.parts.postings.lock(tx, content.postingId);
    if (!record) throw refuseLife.postingUnknown();
    const at = { kind: this.kind, moment: 'LATER', caseId: ref.id } as const;
    await this.parts.checks.assert(tx, ctx, at, content, record);
    return record;
  }

  /** A change that takes nobody away needs no lock. */
  protected lockCoverage(_tx: Tx, _content: ChangeContent): Promise<void> {
    return Promise.resolve();
  }

  /** The posting; the content may name no other person and no other place than it has. */
  protected async record(tx: Tx, content: ChangeContent): Promise<PostingRecord> {
    const record = await this.parts.postings.find(tx, content.postingId);
    if (!record) throw refuseLife.postingUnknown();
    const { caseNumber, personId, hostInstitutionId } = record.row;
    const right =
      caseNumber === content.postingNumber &&
      personId === content.personId &&
      hostInstitutionId === content.hostInstitutionId;
    if (!right) throw refuseLife.postingUnknown();
    return record;
  }
}
