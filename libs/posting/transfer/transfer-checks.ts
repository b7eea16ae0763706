import { Injectable } from '@nestjs/common';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { EstablishmentLedger } from '../../establishment/index.js';
import { establishmentTypes, nameOfCode } from '../../organization/index.js';
import { addDays, calendarDate } from '../../rules/index.js';
import type { CheckMoment } from '../posting-checks.js';
import { PostingRepository } from '../posting.repository.js';
import type { TransferDraft } from './transfer-content.js';
import type { TransferFacts } from './transfer-facts.js';
import { claimsOf, planOf } from './transfer-plan.js';
import { refuseTransfer } from './transfer.errors.js';
import { TransferRepository } from './transfer.repository.js';

/** As far as calendars go: whoever is transferred has no posting from the day on. */
const FOR_GOOD = calendarDate('9999-12-31');

/** The rules of a transfer against the records. Locks nothing; whoever writes has locked before. */
@Injectable()
export class TransferChecks {
  constructor(
    private readonly ledger: EstablishmentLedger,
    private readonly postings: PostingRepository,
    private readonly transfers: TransferRepository,
  ) {}

  /** Throws the first refusal. */
  async assert(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    draft: TransferDraft,
    facts: TransferFacts,
    caseId: string | null,
  ): Promise<void> {
    const [first] = await this.problems(tx, ctx, moment, draft, facts, caseId);
    if (first) throw first;
  }

  /** Everything that stands against the transfer; `caseId` is the case it belongs to, whose own holdings don't count. */
  async problems(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    draft: TransferDraft,
    facts: TransferFacts,
    caseId: string | null,
  ): Promise<Refused[]> {
    const found = [...placeProblems(draft, facts), ...dayProblems(ctx, moment, draft, facts)];
    const { personId, on } = draft;
    const other = await this.transfers.beside(tx, personId, on, caseId);
    if (other) found.push(refuseTransfer.overlap(other));
    const posted = await this.postings.overlapping(tx, personId, { startOn: on, endOn: FOR_GOOD }, caseId);
    if (posted) found.push(refuseTransfer.posted(posted));
    if (!facts.to) return found;
    const title = await this.titleProblem(tx, draft, facts);
    if (title) found.push(title);
    return [...found, ...(await this.ledgerProblems(tx, ctx, draft, facts, caseId))];
  }

  /** edge-37: a post that rests on a title which is not valid at the institution. */
  async titleProblem(tx: Tx, draft: TransferDraft, { communityId }: TransferFacts): Promise<Refused | null> {
    if (!draft.post) return null;
    return this.refusalOf(tx, draft, communityId, draft.post);
  }

  /** Without a post nothing is refused, but everybody is to know what the person's titles are worth there. */
  async titleNote(tx: Tx, draft: TransferDraft, { communityId }: TransferFacts): Promise<string | null> {
    return (await this.refusalOf(tx, draft, communityId, null))?.detail.message ?? null;
  }

  private async refusalOf(
    tx: Tx,
    { personId, toInstitutionId: institutionId, on }: TransferDraft,
    communityId: string,
    post: TransferDraft['post'] | null,
  ): Promise<Refused | null> {
    try {
      await this.ledger.assertTitles(tx, { communityId, institutionId, personId, on }, post ?? null);
      return null;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return new Refused({ ...error.detail, field: 'post' });
    }
  }

  private async ledgerProblems(
    tx: Tx,
    ctx: RequestContext,
    draft: TransferDraft,
    facts: TransferFacts,
    caseId: string | null,
  ): Promise<Refused[]> {
    const { establishmentType } = facts.person;
    const plan = planOf(draft, facts);
    const found = (await this.ledger.roomFor(tx, ctx, claimsOf(plan), caseId)).filter((one) => one !== null);
    // 编外 is counted where a document sets a figure, and nowhere else.
    const counted = establishmentType === 'INSTITUTION' || establishmentType === 'FILED';
    if (counted && !plan.move) {
      found.push(refuseTransfer.notInLedger(nameOfCode(establishmentTypes, establishmentType)));
    }
    return found;
  }
}

function placeProblems(
  { toInstitutionId }: TransferDraft,
  { person, to, toLater }: TransferFacts,
): Refused[] {
  if (!to) return [refuseTransfer.toUnknown()];
  // 编制 has no end: it would be charged where the institution is not any more.
  if (toLater) return [refuseTransfer.toChanges(to.name, toLater)];
  return toInstitutionId === person.homeInstitutionId ? [refuseTransfer.sameInstitution()] : [];
}

function dayProblems(
  ctx: RequestContext,
  moment: CheckMoment,
  { on }: TransferDraft,
  { person, homeBefore, term }: TransferFacts,
): Refused[] {
  const found: Refused[] = [];
  const earliest = addDays(ctx.today, -term.startDaysBack);
  if (moment === 'SUBMISSION' && on < earliest)
    found.push(refuseTransfer.inPast(earliest, term.documentNumber));
  if (person.employedTo) found.push(refuseTransfer.laterChange(person.employedTo));
  if (homeBefore !== person.homeInstitutionId) found.push(refuseTransfer.changedThatDay(on));
  return found;
}
