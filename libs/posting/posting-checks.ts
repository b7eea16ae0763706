import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { EstablishmentLedger } from '../establishment/index.js';
import type { Claim, MovementRef } from '../establishment/index.js';
import { establishmentTypes, institutionKinds, nameOfCode, titleLevels } from '../organization/index.js';
import type { EstablishmentType } from '../organization/index.js';
import { addDays, postingTermEnd } from '../rules/index.js';
import type { PostingDraft } from './posting-content.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { refuse } from './posting.errors.js';
import { PostingRepository } from './posting.repository.js';
import { refuseTransfer } from './transfer/transfer.errors.js';
import { TransferRepository } from './transfer/transfer.repository.js';

/** When a posting is checked: with the submission, at the reservation, or before its implementation. */
export type CheckMoment = 'SUBMISSION' | 'RESERVATION' | 'IMPLEMENTATION';

/** The rules of a posting against the records. Locks nothing; whoever writes has locked before. */
@Injectable()
export class PostingChecks {
  constructor(
    private readonly postings: PostingRepository,
    private readonly ledger: EstablishmentLedger,
    private readonly transfers: TransferRepository,
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

  /** As {@link problems} for people of one case: each line's own, with what the lines before it leave of the ledger. */
  async problemsOfAll(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    lines: readonly CheckedLine[],
    caseId: string | null,
  ): Promise<Refused[][]> {
    const found: Refused[][] = [];
    for (const line of lines) {
      found.push(await this.ownProblems(tx, ctx, moment, line, caseId));
    }
    const room = await this.quotaProblems(tx, ctx, lines, caseId);
    return found.map((own, at) => {
      const full = room[at];
      return full && !own.some(({ detail }) => detail.code === full.detail.code) ? [...own, full] : own;
    });
  }

  /** Everything that stands against the posting of one person; `caseId` is the case it belongs to, whose own holdings don't count. */
  async problems(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    draft: PostingDraft,
    facts: PostingFactsOfDay,
    caseId: string | null,
  ): Promise<Refused[]> {
    return (await this.problemsOfAll(tx, ctx, moment, [{ draft, facts, alone: true }], caseId))[0] ?? [];
  }

  private async ownProblems(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    { draft, facts, alone }: CheckedLine,
    caseId: string | null,
  ): Promise<Refused[]> {
    const found = [
      ...kindProblems(draft, facts),
      ...homeProblems(facts),
      ...hostProblems(moment, facts, alone),
      ...termProblems(ctx, moment, draft, facts),
      ...establishmentProblems(draft, facts),
    ];
    if (draft.endOn < draft.startOn) return found;
    const other = await this.postings.overlapping(tx, draft.personId, draft, caseId);
    if (other) found.push(refuse.overlap(other, facts.kind.documentNumber));
    const transfer = await this.transfers.within(tx, draft.personId, draft);
    if (transfer) found.push(refuseTransfer.inTransfer(transfer));
    return found;
  }

  /** Of each line that takes something of the ledger what stands against it there. */
  private async quotaProblems(
    tx: Tx,
    ctx: RequestContext,
    lines: readonly CheckedLine[],
    caseId: string | null,
  ): Promise<(Refused | null)[]> {
    const asked = lines.map((line) => claimOrRefusal(line));
    const claims = asked.flatMap((one) => (one && !(one instanceof Refused) ? [one] : []));
    const room = await this.ledger.roomFor(tx, ctx, claims, caseId);
    return asked.map((one) => {
      if (!one || one instanceof Refused) return one;
      return room[claims.indexOf(one)] ?? null;
    });
  }
}

/** A draft with what the records say of it. */
export interface CheckedLine {
  draft: PostingDraft;
  facts: PostingFactsOfDay;
  /** The case is about this one person: only such a case goes to another community. */
  alone: boolean;
}

function claimOrRefusal({ draft, facts }: CheckedLine): Claim | Refused | null {
  if (draft.endOn < draft.startOn) return null;
  try {
    return claimOf(draft, facts);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** What the county asks of a kind beside whom it sends where. */
function kindProblems(draft: PostingDraft, { kind, person }: PostingFactsOfDay): Refused[] {
  const found: Refused[] = [];
  if (kind.isPaired && !draft.leg) found.push(refuse.pairNeeded(kind.name, kind.documentNumber));
  if (!kind.isPaired && draft.leg) found.push(refuse.notPaired(kind.name, kind.documentNumber));
  if (kind.needsDiscipline && !draft.discipline)
    found.push(refuse.disciplineNeeded(kind.name, kind.documentNumber));
  if (!kind.needsDiscipline && draft.discipline) found.push(refuse.disciplineNotUsed(kind.name));
  if (kind.titleLevels && !kind.titleLevels.some((level) => level === person.titleLevel)) {
    const levels = kind.titleLevels.map((level) => titleLevels[level]).join('、');
    found.push(refuse.homeNotAllowed(`${kind.name}人员须有${levels}职称`, kind.documentNumber));
  }
  return found;
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
      return {
        ...taken,
        communityId: host.communityId,
        // As it was named: the ledger takes each day of whoever stands for it (edge-21).
        institutionId: draft.hostInstitutionId,
        resource: 'RESIDENT_POST',
        toOn: draft.endOn,
      };
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

/** Whose people the county sends by this kind: its own decision, like whom they may be sent to. */
function homeProblems({ home, person, kind }: PostingFactsOfDay): Refused[] {
  const found: Refused[] = [];
  if (!home || !kind.homeKinds.some((allowed) => allowed === home.kind)) {
    const allowed = kind.homeKinds.map((code) => institutionKinds[code]).join('或');
    found.push(refuse.homeNotAllowed(`${kind.name}人员须来自${allowed}`, kind.documentNumber));
  }
  // Who has 编制 that the kind would give is told so in plainer words below.
  const asked = kind.effect !== 'OCCUPY_COMMUNITY_POOL' || !hasEstablishment(person.establishmentType);
  if (asked && !kind.establishmentTypes.includes(person.establishmentType)) {
    const type = nameOfCode(establishmentTypes, person.establishmentType);
    found.push(refuse.homeNotAllowed(`该人员为${type}，不属于${kind.name}的范围`, kind.documentNumber));
  }
  return found;
}

function hostProblems(
  moment: CheckMoment,
  { host, hostParted, hostMerged, hostCommunity, person, kind }: PostingFactsOfDay,
  alone: boolean,
): Refused[] {
  // What was begun while they were of one community is carried on; nothing new begins as if they were (edge-21, edge-22).
  const carriedOn = hostParted && moment !== 'SUBMISSION';
  if (!host || (hostParted && !carriedOn && !hostCommunity)) return [refuse.hostUnknown()];
  if (hostMerged && moment === 'SUBMISSION') return [refuse.hostUnknown()];
  if (hostCommunity && !carriedOn) {
    if (!alone) return [refuse.acrossAlone()];
    if (!kind.acrossCommunities) return [refuse.notAcross(kind.name, kind.documentNumber)];
  }
  if (!kind.hostKinds.some((allowed) => allowed === host.kind)) {
    const allowed = kind.hostKinds.map((code) => institutionKinds[code]).join('或');
    return [refuse.hostNotAllowed(`接收单位须为${allowed}`, kind.documentNumber)];
  }
  if (host.id === person.homeInstitutionId) {
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
  if (!hasEstablishment(establishmentType)) return [];
  return [refuse.alreadyEstablished(nameOfCode(establishmentTypes, establishmentType), kind.documentNumber)];
}

function hasEstablishment(type: EstablishmentType): boolean {
  return type === 'INSTITUTION' || type === 'FILED';
}
