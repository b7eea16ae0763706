import { Injectable } from '@nestjs/common';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { bandOfPost, postResource } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { EstablishmentAccounts } from '../accounts.js';
import { AccountNames } from '../account-names.js';
import { BalanceRepository } from '../balance.repository.js';
import type { LedgerContext } from '../context.js';
import { newEntry, releaseOf } from '../entries.js';
import type { DocumentRef } from '../entries.js';
import { EntryRepository } from '../entry.repository.js';
import type { EntryRow } from '../entry.repository.js';
import { EstablishmentAccountRepository } from '../establishment-account.repository.js';
import type { AccountRow } from '../establishment-account.repository.js';
import { gradeRequired, notVerified } from '../establishment.errors.js';
import { goesByGrades } from '../graded.js';
import { MovementWriter } from '../movement-writer.js';
import { resourceName } from '../resources.js';
import { cleanDocument, realDate, wholeCount } from './document.js';
import { LoanRepository } from './loan.repository.js';
import type { PostLoan } from './loan.repository.js';
import { loanRefused, planRefused } from './post.errors.js';

/** Loans of posts within a community: a row on either side, dated, and never more than is free on any day. */
@Injectable()
export class PostLoans {
  constructor(
    private readonly organization: Organization,
    private readonly opener: EstablishmentAccounts,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly loans: LoanRepository,
    private readonly names: AccountNames,
    private readonly movements: MovementWriter,
  ) {}

  /**
   * Lends posts; returns the loan's id. The same loan again is the one that is there.
   * @throws {Refused} QUOTA_EXCEEDED when the lender has not so many free on every day, QUOTA_NOT_VERIFIED,
   * POST_GRADE_REQUIRED, LOAN_SAME_UNIT, INSTITUTION_UNKNOWN, TERM_NOT_POSITIVE and what texts and dates lack
   */
  async lend(tx: Tx, ctx: LedgerContext, loan: PostLoan): Promise<string> {
    const clean = await this.checked(tx, loan);
    const { lender, borrower } = await this.sides(tx, ctx, clean);
    await this.accounts.lock(tx, [...lender, ...borrower]);
    const known = await this.loans.same(tx, clean);
    if (known) return known;
    const groupId = newId();
    const ref: DocumentRef = {
      ...{ caseId: null, caseNumber: null, personId: null },
      documentNumber: clean.documentNumber,
    };
    const rows = [
      ...lender.map((account) => newEntry(account, 'LEND', clean, ref, groupId)),
      ...borrower.map((account) => newEntry(account, 'BORROW', clean, ref, groupId)),
    ];
    await this.movements.write(tx, ctx, [...lender, ...borrower], rows, {
      type: 'establishment.lent',
      summary: `调剂${resourceName(postResource(clean.post))}${clean.count}个，自${clean.fromOn}${clean.toOn ? `至${clean.toOn}` : '起'}（${clean.documentNumber}）`,
      caseNumber: null,
    });
    return groupId;
  }

  /**
   * Ends a loan from a day on: the posts are back at the lender on that day.
   * @throws {Refused} LOAN_UNKNOWN; QUOTA_EXCEEDED when the borrower still fills them
   */
  async end(
    tx: Tx,
    ctx: LedgerContext,
    loan: { communityId: string; loanId: string; from: CalendarDate; documentNumber: string },
  ): Promise<void> {
    const { documentNumber } = cleanDocument({ ...loan, documentDate: loan.from, isDemo: false });
    const left = async (): Promise<EntryRow[]> =>
      (await this.entries.liveOfLoan(tx, loan.loanId)).flatMap((entry) =>
        releaseOf(entry, loan.from, { caseId: null, caseNumber: null, personId: null, documentNumber }),
      );
    const ids = new Set((await left()).map(({ accountId }) => accountId));
    const accounts = await this.accounts.byIds(tx, [...ids]);
    if (accounts.some(({ communityId }) => communityId !== loan.communityId)) throw loanRefused.unknown();
    await this.accounts.lock(tx, accounts);
    const rows = await left();
    if (rows.length === 0) throw loanRefused.unknown();
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.loan-ended',
      summary: `岗位调剂自${loan.from}起结束（${documentNumber}）`,
      caseNumber: null,
    });
  }

  private async checked(tx: Tx, loan: PostLoan): Promise<PostLoan> {
    const { documentNumber } = cleanDocument({ ...loan, documentDate: loan.fromOn, isDemo: false });
    realDate(loan.fromOn, 'fromOn', '起始日期');
    if (loan.toOn !== null) realDate(loan.toOn, 'toOn', '截止日期');
    if (loan.toOn !== null && loan.toOn < loan.fromOn) throw loanRefused.termInvalid();
    if (loan.fromInstitutionId === loan.toInstitutionId) throw loanRefused.sameUnit();
    for (const id of [loan.fromInstitutionId, loan.toInstitutionId]) {
      const unit = await this.organization.institution(tx, id, loan.fromOn);
      if (unit?.communityId !== loan.communityId) throw planRefused.institutionUnknown();
    }
    return { ...loan, documentNumber, count: wholeCount(loan.count, 'count', '岗位数', 1) };
  }

  /** Accounts of both sides: the band's, and the grade's where it goes by grades on a day of the loan. */
  private async sides(
    tx: Tx,
    ctx: LedgerContext,
    loan: PostLoan,
  ): Promise<{ lender: AccountRow[]; borrower: AccountRow[] }> {
    const { communityId, post } = loan;
    const band = postResource(bandOfPost(post));
    const from = { communityId, institutionId: loan.fromInstitutionId };
    const to = { communityId, institutionId: loan.toInstitutionId };
    const lenders = await this.accounts.ofInstitution(tx, communityId, loan.fromInstitutionId);
    const borrowers = await this.accounts.ofInstitution(tx, communityId, loan.toInstitutionId);
    const gradedLender = await goesByGrades(tx, this.balances, lenders, band, loan);
    const gradedBorrower = await goesByGrades(tx, this.balances, borrowers, band, loan);
    if (!lenders.some(({ resource }) => resource === band))
      throw notVerified(await this.nameOf(tx, ctx, { ...from, resource: band }));
    if (post.grade === null && (gradedLender || gradedBorrower))
      throw gradeRequired(await this.nameOf(tx, ctx, { ...from, resource: band }));
    const lent = gradedLender ? [band, postResource(post)] : [band];
    const borrowed = gradedBorrower ? [band, postResource(post)] : [band];
    for (const resource of lent) await this.opener.open(tx, ctx, { ...from, resource });
    for (const resource of borrowed) await this.opener.open(tx, ctx, { ...to, resource });
    const of = async (owner: typeof from, resources: readonly string[]): Promise<AccountRow[]> =>
      (await this.accounts.ofInstitution(tx, communityId, owner.institutionId)).filter(({ resource }) =>
        resources.includes(resource),
      );
    return { lender: await of(from, lent), borrower: await of(to, borrowed) };
  }

  private async nameOf(
    tx: Tx,
    ctx: LedgerContext,
    key: { communityId: string; institutionId: string; resource: ReturnType<typeof postResource> },
  ): Promise<string> {
    return (await this.names.of(tx, [key], ctx.today)).get(key)?.name ?? '';
  }
}
