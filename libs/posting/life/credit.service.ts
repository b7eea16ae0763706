import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { Organization, institutionKinds } from '../../organization/index.js';
import type { InstitutionView } from '../../organization/index.js';
import { isCalendarDate, unionOfActiveDays } from '../../rules/index.js';
import { PostingCredit, PostingCreditLine } from './dto/life.dto.js';
import { PostingLifePolicy } from './life-policy.js';
import { refuseLife } from './life.errors.js';
import { PostingListRepository } from '../posting-list.repository.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf } from './life-writer.js';
import type { PostingRecord } from './posting-record.js';

/** Clause on which the year of service rests. */
const CLAUSE = '医师法 46';

/** Days of grassroots service that count for a title (医师法 46; domain §3, §9). */
@Injectable()
export class CreditService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: PostingLifePolicy,
    private readonly postings: PostingLifeRepository,
    private readonly list: PostingListRepository,
  ) {}

  /**
   * Credit of the person of a posting up to the day before the cut-off: the union of days served at units whose level
   * counts by the county's rule of that day.
   * @throws {Refused} POSTING_UNKNOWN, BAD_CUTOFF, POLICY_MISSING
   */
  async of(ctx: RequestContext, postingId: string, cutoff: string | null): Promise<PostingCredit> {
    const tx = this.transactions.reader;
    const record = await this.postings.find(tx, postingId);
    // Whoever may open the posting, the host's community among them when that is another one.
    const scopes = scopesOf(ctx.ability, 'read', 'Posting');
    if (!record || !(await this.list.byId(tx, scopes, postingId, ctx.today)))
      throw refuseLife.postingUnknown();
    const day = cutoff ?? ctx.today;
    if (!isCalendarDate(day) || day > '8999-12-31')
      throw new Refused({ code: 'BAD_CUTOFF', message: '截止日期须为真实存在的日期', field: 'cutoff' });
    const { value, documentNumber, isDemo } = await this.policy.credit(tx, record.row.communityId, day);
    const all = await this.postings.ofPerson(tx, record.row.personId);
    const seen = await this.list.visible(
      tx,
      scopes,
      all.map(({ row }) => row.id),
    );
    const hosts = new Map<string, InstitutionView>();
    for (const { row } of all) {
      const host = await this.organization.institution(tx, row.hostInstitutionId, row.startOn);
      if (host) hosts.set(row.id, host);
    }
    const qualifies = ({ row }: PostingRecord): boolean =>
      value.hostKinds.some((kind) => kind === hosts.get(row.id)?.kind);
    const counted = all.filter(qualifies).map(({ facts }) => facts);
    const days = unionOfActiveDays(counted, day);
    // Postings elsewhere count, and are shown to those who may see them.
    return Object.assign(new PostingCredit(), {
      cutoff: day,
      days,
      requiredDays: value.requiredDays,
      missingDays: Math.max(0, value.requiredDays - days),
      met: days >= value.requiredDays,
      levels: value.hostKinds.map((kind) => institutionKinds[kind]),
      ...{ documentNumber, isDemo, legalBasis: CLAUSE },
      lines: all
        .filter(({ row }) => seen.has(row.id))
        .map((one) =>
          Object.assign(new PostingCreditLine(), {
            postingId: one.row.id,
            caseNumber: one.row.caseNumber,
            hostInstitutionName: hosts.get(one.row.id)?.name ?? '',
            startOn: one.row.startOn,
            endOn: lastDayOf(one),
            qualifies: qualifies(one),
            days: unionOfActiveDays([one.facts], day),
          }),
        ),
    });
  }
}
