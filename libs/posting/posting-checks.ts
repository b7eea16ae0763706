import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { EstablishmentLedger } from '../establishment/index.js';
import type { Claim, MovementRef } from '../establishment/index.js';
import { nameOfCode, establishmentTypes } from '../organization/index.js';
import { addDays, postingTermEnd } from '../rules/index.js';
import type { PostingDraft } from './posting-content.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { refuse } from './posting.errors.js';
import { PostingRepository } from './posting.repository.js';

/** 县管乡用: where county staff may be posted. */
const HOST_KINDS: readonly string[] = ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'];

/** When a posting is checked: with the submission, at the reservation, or before its implementation. */
export type CheckMoment = 'SUBMISSION' | 'RESERVATION' | 'IMPLEMENTATION';

/** The rules of a posting against the records. Locks nothing; whoever writes has locked before. */
@Injectable()
export class PostingChecks {
  constructor(
    private readonly postings: PostingRepository,
    private readonly ledger: EstablishmentLedger,
  ) {}

  /** Throws the first refusal. */
  async assert(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    draft: PostingDraft,
    facts: PostingFactsOfDay,
    caseId: string | null,
  ): Promise<void> {
    const [first] = await this.problems(tx, ctx, moment, draft, facts, caseId);
    if (first) throw first;
  }

  /** Everything that stands against the posting; `caseId` is the case it belongs to, whose own holdings don't count. */
  async problems(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    draft: PostingDraft,
    facts: PostingFactsOfDay,
    caseId: string | null,
  ): Promise<Refused[]> {
    const found = [
      ...hostProblems(draft, facts),
      ...termProblems(ctx, moment, draft, facts),
      ...establishmentProblems(draft, facts),
    ];
    if (draft.endOn < draft.startOn) return found;
    const other = await this.postings.overlapping(tx, draft.personId, draft, caseId);
    if (other) found.push(refuse.overlap(other, facts.kind.documentNumber));
    const full = await this.quotaProblem(tx, ctx, draft, facts, caseId);
    return full ? [...found, full] : found;
  }

  private async quotaProblem(
    tx: Tx,
    ctx: RequestContext,
    draft: PostingDraft,
    facts: PostingFactsOfDay,
    caseId: string | null,
  ): Promise<Refused | null> {
    try {
      const claim = claimOf(draft, facts);
      if (claim) await this.ledger.assertRoom(tx, ctx, claim, caseId);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }
}

/**
 * What the posting takes of the ledger, by the county's rule for its kind; null when it takes nothing.
 * @throws {Refused} HOST_UNKNOWN, NO_LEAD_HOSPITAL when the institution that it would take it of is not there
 */
export function claimOf(draft: PostingDraft, facts: PostingFactsOfDay): Claim | null {
  const { communityId, kind, host, lead } = facts;
  const taken = { communityId, count: 1, fromOn: draft.startOn };
  switch (kind.effect) {
    case 'NONE':
      return null;
    case 'RESIDENT_POST':
      if (!host) throw refuse.hostUnknown();
      return { ...taken, institutionId: host.id, resource: 'RESIDENT_POST', toOn: draft.endOn };
    case 'OCCUPY_COMMUNITY_POOL':
      if (!lead) throw refuse.noLeadHospital();
      // 编制 outlasts the term of the post (domain §2, county recruit).
      return {
        ...taken,
        institutionId: lead.id,
        resource: draft.establishmentType ?? 'INSTITUTION',
        toOn: null,
      };
  }
}

/** The case as the ledger records it. */
export function movementRef(ref: { id: string; number: string }, personId: string): MovementRef {
  return { caseId: ref.id, caseNumber: ref.number, personId };
}

function hostProblems(draft: PostingDraft, { host, person, kind }: PostingFactsOfDay): Refused[] {
  if (!host) return [refuse.hostUnknown()];
  if (!HOST_KINDS.includes(host.kind)) {
    return [refuse.hostNotAllowed('接收单位须为乡镇卫生院或社区卫生服务中心', kind.documentNumber)];
  }
  if (draft.hostInstitutionId === person.homeInstitutionId) {
    return [refuse.hostNotAllowed('接收单位不能是人员所在单位', kind.documentNumber)];
  }
  return [];
}

function termProblems(
  ctx: RequestContext,
  moment: CheckMoment,
  draft: PostingDraft,
  { term }: PostingFactsOfDay,
): Refused[] {
  const { startOn, endOn } = draft;
  if (endOn < startOn) return [refuse.termNotPositive()];
  // A chain takes weeks: the first day may pass while it runs, the whole term may not.
  if (moment !== 'SUBMISSION') return endOn < ctx.today ? [refuse.termOver(endOn)] : [];
  const found: Refused[] = [];
  const earliest = addDays(ctx.today, -term.startDaysBack);
  if (startOn < earliest) found.push(refuse.startInPast(earliest, term.documentNumber));
  if (term.maxMonths !== null) {
    const latest = postingTermEnd(startOn, term.maxMonths);
    if (endOn > latest) found.push(refuse.termTooLong(term.maxMonths, latest, term.documentNumber));
  }
  return found;
}

/** 编制 of the person: a recruit of the county must not have one yet (domain §2 d), any other kind changes none. */
function establishmentProblems(draft: PostingDraft, { kind, person }: PostingFactsOfDay): Refused[] {
  if (kind.effect !== 'OCCUPY_COMMUNITY_POOL') {
    return draft.establishmentType ? [refuse.establishmentTypeNotUsed(kind.name)] : [];
  }
  const { establishmentType } = person;
  if (establishmentType === 'CONTRACT' || establishmentType === 'NONE') return [];
  return [refuse.alreadyEstablished(nameOfCode(establishmentTypes, establishmentType), kind.documentNumber)];
}
