import { Injectable } from '@nestjs/common';
import { byRule } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { EstablishmentLedger, EstablishmentReader } from '../../establishment/index.js';
import type { Claim } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import {
  addDays,
  afterPostingEvent,
  assertChangeable,
  calendarDate,
  postingTermEnd,
} from '../../rules/index.js';
import { PostingPolicy } from '../posting-policy.js';
import type { PostingKindPolicy } from '../posting-policy.js';
import { PostingRepository } from '../posting.repository.js';
import { refuse } from '../posting.errors.js';
import { refuseReception } from '../across/reception.errors.js';
import { ReceptionRepository } from '../across/reception.repository.js';
import { refuseTransfer } from '../transfer/transfer.errors.js';
import { TransferRepository } from '../transfer/transfer.repository.js';
import type { ChangeContent } from './change-content.js';
import { CoverageGuard } from './coverage-guard.js';
import { refuseLife } from './life.errors.js';
import { lastDayOf } from './life-writer.js';
import type { ChangeKind, PostingRecord } from './posting-record.js';

/** When a change is checked: when it is asked for, or once its chain runs or has run. */
export type ChangeMoment = 'SUBMISSION' | 'LATER';

/** The rules of an extension or an early return against the records. Locks nothing; whoever writes has locked before. */
@Injectable()
export class ChangeChecks {
  constructor(
    private readonly organization: Organization,
    private readonly policy: PostingPolicy,
    private readonly ledger: EstablishmentLedger,
    private readonly entries: EstablishmentReader,
    private readonly postings: PostingRepository,
    private readonly coverage: CoverageGuard,
    private readonly transfers: TransferRepository,
    private readonly crossings: ReceptionRepository,
  ) {}

  /** Throws the first refusal; `caseId` is the change's own case, whose holdings don't count against it. */
  async assert(
    tx: Tx,
    ctx: RequestContext,
    at: { kind: ChangeKind; moment: ChangeMoment; caseId: string | null },
    content: ChangeContent,
    record: PostingRecord,
  ): Promise<void> {
    if (!record.row.implementedAt || record.row.cancelledAt || record.row.releasedAt)
      throw refuseLife.notInForce();
    const type = at.kind === 'EXTENSION' ? 'EXTENDED' : 'RETURNED';
    const event = { type, to: content.toOn } as const;
    byRule(() => {
      if (at.moment === 'SUBMISSION') assertChangeable(record.life, event, ctx.today);
      else afterPostingEvent(record.life, event);
    }, 'toOn');
    if (content.lastOn !== lastDayOf(record)) throw refuseLife.changed();
    if (at.kind === 'RETURN') {
      this.coverage.assertAccepted(await this.coverage.openedBy(tx, ctx, record, content.toOn), content);
      return;
    }
    if (content.toOn < ctx.today) throw refuseLife.termPassed(content.toOn);
    await this.assertExtension(tx, ctx, at.caseId, content, record);
  }

  /**
   * What the extension takes of the ledger: a place at the host if the posting itself has taken one, which of the two
   * of an exchange it need not have; else null.
   */
  async claimOf(tx: Tx, content: ChangeContent, { row }: PostingRecord): Promise<Claim | null> {
    // 编制 of a recruit outlasts the term anyway (domain §2, county recruit).
    if (!(await this.entries.hasOccupied(tx, row, 'RESIDENT_POST'))) return null;
    const fromOn = addDays(content.lastOn, 1);
    const host = await this.organization.institution(tx, row.hostInstitutionId, fromOn);
    return {
      communityId: host?.communityId ?? row.communityId,
      institutionId: row.hostInstitutionId,
      resource: 'RESIDENT_POST',
      count: 1,
      fromOn,
      toOn: content.toOn,
    };
  }

  /** The refusal that the database's refusal of an overlap means. */
  async overlap(
    tx: Tx,
    ctx: RequestContext,
    content: ChangeContent,
    record: PostingRecord,
  ): Promise<Error | null> {
    const { row } = record;
    const days = { startOn: addDays(content.lastOn, 1), endOn: content.toOn };
    const other = await this.postings.overlapping(tx, row.personId, days, row.caseId);
    return other ? refuse.overlap(other, (await this.kindOf(tx, ctx, row)).documentNumber) : null;
  }

  private async assertExtension(
    tx: Tx,
    ctx: RequestContext,
    caseId: string | null,
    content: ChangeContent,
    record: PostingRecord,
  ): Promise<void> {
    const { communityId, startOn, personId } = record.row;
    // Both communities consented to these days, and to no others (edge-24).
    if (await this.crossings.currentCrossing(tx, record.row.caseId)) throw refuseReception.extension();
    const { maxMonths, documentNumber } = await this.policy.term(tx, communityId, ctx.today);
    if (maxMonths !== null) {
      const latest = postingTermEnd(calendarDate(startOn), maxMonths);
      if (content.toOn > latest) throw refuse.termTooLong(maxMonths, latest, documentNumber);
    }
    const person = await this.organization.personWithHome(tx, personId, content.toOn);
    if (!person?.homeInstitutionId) throw refuse.personLeft(content.toOn);
    const overlap = await this.overlap(tx, ctx, content, record);
    if (overlap) throw overlap;
    // A transfer ends what was decided for the former home: nobody is posted from it beyond that day.
    const term = { startOn: calendarDate(startOn), endOn: content.toOn };
    const transfer = await this.transfers.within(tx, personId, term);
    if (transfer) throw refuseTransfer.inTransfer(transfer);
    const claim = await this.claimOf(tx, content, record);
    if (claim) await this.ledger.assertRoom(tx, ctx, claim, caseId);
  }

  private async kindOf(
    tx: Tx,
    ctx: RequestContext,
    { communityId, kind }: PostingRecord['row'],
  ): Promise<PostingKindPolicy> {
    const kinds = await this.policy.kinds(tx, communityId, ctx.today);
    const found = kinds.find(({ code }) => code === kind);
    if (!found) throw refuse.kindUnknown(kinds[0]?.documentNumber);
    return found;
  }
}
