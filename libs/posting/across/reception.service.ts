import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import type { RuleScope } from '../../access/index.js';
import {
  CaseReader,
  CaseService,
  ContentFieldView,
  FromRecord,
  OtherCases,
  caseStatusName,
} from '../../approval/index.js';
import type { ApprovalCase } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { PostingPolicy } from '../posting-policy.js';
import { PostingRepository } from '../posting.repository.js';
import { refuse } from '../posting.errors.js';
import { AcrossNews } from './across-news.js';
import type { ReceptionContent } from './reception-content.js';
import {
  NeighbourCommunity,
  PostingReception,
  ReceivablePosting,
  ReceivedPosting,
  ReceptionTerm,
  receptionStateNames,
} from './reception.dto.js';
import type { PostingReceptionInput, ReceivablePostingSort } from './reception.dto.js';
import { refuseReception } from './reception.errors.js';
import { ReceptionListRepository } from './reception-list.repository.js';
import type { ReceivableLine, ReceivableSearch } from './reception-list.repository.js';
import { POSTING_RECEPTION } from './reception.matter.js';
import { ReceptionRepository } from './reception.repository.js';

/** Taking in people of other communities, and what the pages of both cases say of it. */
@Injectable()
export class ReceptionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: PostingPolicy,
    private readonly cases: CaseService,
    private readonly reader: CaseReader,
    private readonly others: OtherCases,
    private readonly rows: ReceptionRepository,
    private readonly news: AcrossNews,
    private readonly postings: PostingRepository,
    private readonly list: ReceptionListRepository,
  ) {}

  async submit(
    ctx: RequestContext,
    request: { input: PostingReceptionInput; idempotencyKey: string; attachmentIds: readonly string[] },
  ): Promise<ApprovalCase> {
    const { input, idempotencyKey, attachmentIds } = request;
    const content = new FromRecord({ ...input }, () => this.contentAsked(ctx, input));
    const done = await this.cases.submit(ctx, POSTING_RECEPTION, content, idempotencyKey, attachmentIds);
    return this.view(ctx, done.caseNumber);
  }

  /** Answers a return: the posting as it stands now. */
  async resubmit(
    ctx: RequestContext,
    request: {
      caseNumber: string;
      expectedVersion: number;
      input: PostingReceptionInput;
      idempotencyKey: string;
      attachmentIds?: readonly string[] | null | undefined;
    },
  ): Promise<ApprovalCase> {
    const input = new FromRecord({ ...request.input }, () => this.contentAsked(ctx, request.input));
    const done = await this.cases.resubmit(ctx, { ...request, input });
    return this.view(ctx, done.caseNumber);
  }

  /** Postings that the actor may take in. */
  async page(
    ctx: RequestContext,
    search: ReceivableSearch,
    sort: ReceivablePostingSort,
    page: { first: number; offset: number },
  ): Promise<Page<ReceivablePosting>> {
    const tx = this.transactions.reader;
    const scopes = await this.standing(tx, ctx, scopesOf(ctx.ability, 'create', 'PostingReception'));
    const { total, items } = await this.list.page(tx, scopes, search, ctx.today, { sort, ...page });
    return { total, items: items.map((line) => receivable(line)) };
  }

  /** One of them; null when there is none that the actor may take in. */
  async one(ctx: RequestContext, caseNumber: string): Promise<ReceivablePosting | null> {
    const line = await this.list.byNumber(this.transactions.reader, caseNumber, ctx.today);
    return line && (await this.mayReceive(ctx, line)) ? receivable(line) : null;
  }

  /** What the posting says: its text that counts now, to whom it is put before. */
  async contentOfPosting(posting: ReceivablePosting): Promise<ContentFieldView[]> {
    const sending = await this.others.find(this.transactions.reader, posting.caseId);
    if (sending?.current.contentSha256 !== posting.contentSha256) return [];
    return sending.fields.map((field) => Object.assign(new ContentFieldView(), field));
  }

  /** What came of it: the posting in force, which the host's community has in its lists; null before. */
  async postingIdOf(posting: ReceivablePosting): Promise<string | null> {
    const made = await this.postings.ofCase(this.transactions.reader, posting.caseId);
    return made.find(({ implementedAt, releasedAt }) => implementedAt && !releasedAt)?.id ?? null;
  }

  /** What a posting to another community waits for; null for every other case. The caller has found the case visible. */
  async stateOf(ctx: RequestContext, caseId: string): Promise<PostingReception | null> {
    const tx = this.transactions.reader;
    const line = await this.list.ofCase(tx, caseId, ctx.today);
    if (!line) return null;
    const { name } = await this.organization.community(tx, line.communityId);
    const { state, receptionNumber } = line;
    return Object.assign(new PostingReception(), {
      communityName: name,
      state,
      stateName: receptionStateNames[state],
      caseNumber: state === 'NONE' ? null : receptionNumber,
      pending: !isOver(line) && state !== 'CONSENTED',
      term: isOver(line) ? null : await this.termOf(ctx, caseId),
      mayRequest: isFree(line) && (await this.mayReceive(ctx, line)),
      mayOpen: allowsRow(ctx.ability, 'read', 'Case', await this.news.hostOf(tx, ctx, line)),
    });
  }

  /** Which posting a reception is about; null for every other case. The caller has found the case visible. */
  async receivedBy(ctx: RequestContext, caseId: string): Promise<ReceivedPosting | null> {
    const tx = this.transactions.reader;
    const asked = await this.rows.lastOf(tx, caseId);
    if (!asked) return null;
    const sending = await this.others.linked(tx, asked.sendingCaseId, asked.contentSha256);
    const crossing = await this.rows.crossingOf(tx, asked.sendingCaseId, asked.contentSha256);
    if (!sending || !crossing) throw new Error(`reception ${asked.id} has lost its posting`);
    const current = await this.others.find(tx, asked.sendingCaseId);
    const { name } = await this.organization.community(tx, crossing.homeCommunityId);
    const place = await this.news.hostOf(tx, ctx, crossing);
    const differs = current?.current.contentSha256 !== asked.contentSha256;
    return Object.assign(new ReceivedPosting(), {
      sending,
      communityName: name,
      version: asked.sendingVersion,
      changedSince: differs,
      outdated: asked.endedAt === null && (differs || current.ended),
      voided: asked.effect === 'CONSENTED' && asked.heldCaseId === null,
      term: asked.endedAt === null && !differs ? await this.termOf(ctx, asked.sendingCaseId) : null,
      mayOpen: allowsRow(ctx.ability, 'create', 'PostingReception', place),
    });
  }

  /** By when the host's community answers a posting that waits for it. The caller sees the posting or its reception. */
  async termOf(ctx: RequestContext, sendingCaseId: string): Promise<ReceptionTerm | null> {
    const term = await this.others.answerTerm(this.transactions.reader, ctx, sendingCaseId);
    if (!term) return null;
    const { since, workingDays, dueOn, daysLate, documentNumber } = term;
    const facts = { since, workingDays, dueOn, daysLate, documentNumber };
    return Object.assign(new ReceptionTerm(), facts);
  }

  /** Institutions of the county's other communities, where a kind of the actor's community goes there; else none. */
  async neighbours(ctx: RequestContext): Promise<NeighbourCommunity[]> {
    const tx = this.transactions.reader;
    const own = new Set(scopesOf(ctx.ability, 'create', 'Posting').map(({ communityId }) => communityId));
    const found = new Map<string, NeighbourCommunity>();
    for (const communityId of own) {
      const kinds = await this.policy.kinds(tx, communityId, ctx.today);
      const hostKinds = kinds.filter((kind) => kind.acrossCommunities).flatMap((kind) => kind.hostKinds);
      if (hostKinds.length === 0) continue;
      const { countyId } = await this.organization.community(tx, communityId);
      for (const { id, name } of await this.organization.communities(tx, countyId)) {
        if (own.has(id) || found.has(id)) continue;
        const members = await this.organization.institutionsOf(tx, id, ctx.today);
        const institutions = members.filter(({ kind }) => hostKinds.some((allowed) => allowed === kind));
        found.set(id, Object.assign(new NeighbourCommunity(), { id, name, institutions }));
      }
    }
    return [...found.values()];
  }

  /** The text that the officer has seen, as the record has it. */
  private async contentAsked(ctx: RequestContext, input: PostingReceptionInput): Promise<ReceptionContent> {
    const { caseNumber, contentSha256, arrangement, reason } = input;
    const line = await this.list.byNumber(this.transactions.reader, caseNumber, ctx.today);
    if (!line || !(await this.mayReceive(ctx, line))) throw refuseReception.sendingUnknown();
    if (line.contentSha256 !== contentSha256) throw refuseReception.sendingChanged(caseNumber);
    return {
      ...{ sendingCaseId: line.caseId, sendingCaseNumber: caseNumber, sendingVersion: line.version },
      ...{ sendingSha256: contentSha256, personId: line.personId },
      ...{ hostInstitutionId: line.hostInstitutionId, arrangement, reason },
    };
  }

  private async mayReceive(ctx: RequestContext, line: ReceivableLine): Promise<boolean> {
    const place = await this.news.hostOf(this.transactions.reader, ctx, line);
    return allowsRow(ctx.ability, 'create', 'PostingReception', place);
  }

  /** Whoever acts for an institution takes over what was put before those that were merged into it (edge-21). */
  private async standing(tx: Tx, ctx: RequestContext, scopes: readonly RuleScope[]): Promise<RuleScope[]> {
    const found: RuleScope[] = [];
    for (const scope of scopes) {
      const { institutionId } = scope;
      if (!institutionId) found.push(scope);
      const ids = institutionId ? await this.organization.mergedInto(tx, [institutionId]) : [];
      const standIns = await this.organization.standIns(tx, ids);
      const own = standIns.filter(
        (one) =>
          one.institutionId === institutionId &&
          (one.from === null || one.from <= ctx.today) &&
          (one.to === null || one.to >= ctx.today),
      );
      found.push(...own.map(({ placeId }) => ({ ...scope, institutionId: placeId })));
    }
    return found;
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.reader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

const isOver = ({ ended }: ReceivableLine): boolean => Number(ended) === 1;

/** Nobody asks about it now, and nobody has consented to it. */
function isFree(line: ReceivableLine): boolean {
  return !isOver(line) && line.state !== 'OPEN' && line.state !== 'CONSENTED';
}

/** For whoever may take it in. */
function receivable(line: ReceivableLine): ReceivablePosting {
  const { personId, personName, communityId: _community, ended: _ended, receptionNumber, ...rest } = line;
  return Object.assign(new ReceivablePosting(), {
    ...rest,
    person: { id: personId, name: personName },
    caseStatusName: caseStatusName(line.caseStatus),
    stateName: receptionStateNames[line.state],
    receptionNumber: line.state === 'NONE' ? null : receptionNumber,
    mayRequest: isFree(line),
  });
}
