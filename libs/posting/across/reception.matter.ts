import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { MatterRegistry, OtherCases } from '../../approval/index.js';
import type {
  CaseRef,
  CaseScope,
  ContentSummary,
  FrozenVersion,
  MatterHandler,
  OtherCase,
} from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { POSTING_MATTER } from '../posting.matter.js';
import { AcrossNews } from './across-news.js';
import { parseReception, summariseReception } from './reception-content.js';
import type { ReceptionContent } from './reception-content.js';
import { receptionEventNames } from './reception-events.js';
import { refuseReception } from './reception.errors.js';
import { ReceptionRepository } from './reception.repository.js';
import { Receptions } from './receptions.js';

/** Type of the matter by which a community takes in somebody of another one. */
export const POSTING_RECEPTION = 'POSTING_RECEPTION';

/**
 * 接收外医共体派驻人员: the host's community decides by its own chain whether it takes the person in (edge-24). Locks the
 * sending case after its own; nothing locks the other way round.
 */
@Injectable()
export class ReceptionMatter implements MatterHandler<ReceptionContent>, OnModuleInit {
  readonly type = POSTING_RECEPTION;
  readonly code = 'JS';
  readonly name = '接收外医共体派驻人员';
  readonly subject = 'PostingReception';
  readonly formVersion = 1;
  readonly told = receptionEventNames;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly organization: Organization,
    private readonly cases: OtherCases,
    private readonly rows: ReceptionRepository,
    private readonly receptions: Receptions,
    private readonly news: AcrossNews,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
  }

  parse(input: unknown): ReceptionContent {
    return parseReception(input);
  }

  /** 统筹调配 runs one chain, whichever side of it (003 二(四)2): C1 in both. */
  chainOf(): Promise<string> {
    return Promise.resolve(POSTING_MATTER);
  }

  /** The host, in its own community, for whoever may take people in there. */
  async scope(tx: Tx, ctx: RequestContext, content: ReceptionContent): Promise<CaseScope> {
    const crossing = await this.rows.crossingOf(tx, content.sendingCaseId, content.sendingSha256);
    if (!crossing) throw refuseReception.sendingUnknown();
    const place = await this.news.hostOf(tx, ctx, crossing);
    if (!allowsRow(ctx.ability, 'create', this.subject, place)) throw refuseReception.sendingUnknown();
    return place;
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ReceptionContent): Promise<void> {
    await this.scope(tx, ctx, content);
    await this.lockSending(tx, ref, content);
    const before = await this.rows.lastOf(tx, ref.id);
    if (before && before.sendingCaseId !== content.sendingCaseId) throw refuseReception.otherCase();
  }

  async submitted(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ReceptionContent,
    version: FrozenVersion,
  ): Promise<void> {
    await this.receptions.request(
      tx,
      ctx,
      { ...ref, version: version.version },
      {
        id: content.sendingCaseId,
        number: content.sendingCaseNumber,
        version: content.sendingVersion,
        contentSha256: content.sendingSha256,
      },
    );
  }

  async summarise(tx: Tx, _ctx: RequestContext, content: ReceptionContent): Promise<ContentSummary> {
    const sending = await this.cases.find(tx, content.sendingCaseId);
    if (!sending) throw refuseReception.sendingUnknown();
    const from = await this.organization.community(tx, sending.communityId);
    return summariseReception(content, sending, from.name);
  }

  people({ personId }: ReceptionContent): string[] {
    return [personId];
  }

  /** The posting does not wait for it any more: whoever would take the person in after all asks anew. */
  refuseReopening(): Promise<void> {
    return Promise.reject(refuseReception.notReopened());
  }

  /** Nothing is held for it: the posting itself holds the place at the host. */
  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async revalidate(tx: Tx, _ctx: RequestContext, ref: CaseRef, content: ReceptionContent): Promise<void> {
    await this.lockSending(tx, ref, content);
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ReceptionContent,
  ): Promise<Record<string, unknown>> {
    const open = await this.rows.openOf(tx, ref.id);
    if (open?.contentSha256 !== content.sendingSha256)
      throw refuseReception.sendingChanged(content.sendingCaseNumber);
    await this.receptions.end(tx, ctx, open, 'CONSENTED', ref.version);
    const { sendingCaseId, sendingCaseNumber, sendingSha256 } = content;
    return { receptionId: open.id, sendingCaseId, sendingCaseNumber, sendingSha256 };
  }

  /** The posting as it stands, still under way and still with the text that this is about. */
  private async lockSending(tx: Tx, ref: CaseRef, content: ReceptionContent): Promise<OtherCase> {
    const sending = await this.cases.lock(tx, content.sendingCaseId);
    if (!sending || sending.number !== content.sendingCaseNumber) throw refuseReception.sendingUnknown();
    if (sending.ended) throw refuseReception.sendingEnded(sending.number, sending.statusName);
    const { version, contentSha256 } = sending.current;
    const crossing = await this.rows.crossingOf(tx, sending.id, contentSha256);
    if (!crossing || crossing.communityId !== ref.communityId)
      throw refuseReception.notNeeded(sending.number);
    // A step that was voided or put to the vote again makes a version of the same text.
    if (contentSha256 !== content.sendingSha256 || version < content.sendingVersion)
      throw refuseReception.sendingChanged(sending.number);
    const { personId, hostInstitutionId } = crossing;
    if (personId !== content.personId || hostInstitutionId !== content.hostInstitutionId)
      throw refuseReception.form();
    return sending;
  }
}
