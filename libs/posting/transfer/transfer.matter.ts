import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../../approval/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { POSTING_MATTER } from '../posting.matter.js';
import { TransferChecks } from './transfer-checks.js';
import { parseTransfer } from './transfer-content.js';
import type { TransferContent } from './transfer-content.js';
import { TransferFactFinder } from './transfer-facts.js';
import { summariseTransfer } from './transfer-summary.js';
import { TransferWriter } from './transfer-writer.js';
import { refuseTransfer } from './transfer.errors.js';

/** Type of the matter. */
export const TRANSFER_MATTER = 'TRANSFER';

/** 调动: 编制 and post move to another institution of the community from a day on (domain §2; 003 二(四)2). */
@Injectable()
export class TransferMatter implements MatterHandler<TransferContent>, OnModuleInit {
  readonly type = TRANSFER_MATTER;
  readonly code = 'DD';
  readonly name = '医共体内人员调动';
  readonly subject = 'Transfer';
  readonly formVersion = 1;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly facts: TransferFactFinder,
    private readonly checks: TransferChecks,
    private readonly writer: TransferWriter,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
  }

  parse(input: unknown): TransferContent {
    return parseTransfer(input);
  }

  /** 统筹调配 runs one chain, whatever its form. */
  chainOf(): Promise<string> {
    return Promise.resolve(POSTING_MATTER);
  }

  async scope(tx: Tx, ctx: RequestContext, content: TransferContent): Promise<CaseScope> {
    return this.facts.scopeOf(ctx, await this.facts.find(tx, ctx, content));
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: TransferContent): Promise<void> {
    const facts = await this.facts.find(tx, ctx, content);
    // A new version may name another person: it must stay where the case belongs.
    if (facts.communityId !== ref.communityId) throw refuseTransfer.personUnknown();
    this.facts.scopeOf(ctx, facts);
    await this.checks.assert(tx, ctx, 'SUBMISSION', content, facts, ref.id);
  }

  async summarise(tx: Tx, ctx: RequestContext, content: TransferContent): Promise<ContentSummary> {
    const facts = await this.facts.find(tx, ctx, content);
    return summariseTransfer(content, facts, await this.checks.titleNote(tx, content, facts));
  }

  people(content: TransferContent): string[] {
    return [content.personId];
  }

  /** Whoever receives the person. */
  readers({ toInstitutionId }: TransferContent): string[] {
    return [toInstitutionId];
  }

  reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: TransferContent): Promise<void> {
    return this.writer.reserve(tx, ctx, ref, content);
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: TransferContent): Promise<void> {
    await this.writer.lockAndCheck(tx, ctx, 'IMPLEMENTATION', ref, content);
  }

  implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: TransferContent,
  ): Promise<Record<string, unknown>> {
    return this.writer.implement(tx, ctx, ref, content);
  }

  release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    return this.writer.release(tx, ctx, ref);
  }

  /** Only before its first day at the new institution. */
  refuseCancelling(_tx: Tx, ctx: RequestContext, _ref: CaseRef, { on }: TransferContent): Promise<void> {
    return on <= ctx.today ? Promise.reject(refuseTransfer.begun(on)) : Promise.resolve();
  }

  cancel(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: TransferContent,
  ): Promise<Record<string, unknown>> {
    return this.writer.cancel(tx, ctx, ref, content);
  }
}
