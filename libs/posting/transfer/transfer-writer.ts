import { Injectable } from '@nestjs/common';
import type { CaseRef } from '../../approval/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { EstablishmentLedger, employmentSpells } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import type { CheckMoment } from '../posting-checks.js';
import { movementRef } from '../posting-checks.js';
import { calendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { PostingRepository } from '../posting.repository.js';
import { TransferChecks } from './transfer-checks.js';
import type { TransferContent } from './transfer-content.js';
import { TransferFactFinder } from './transfer-facts.js';
import type { TransferFacts } from './transfer-facts.js';
import { claimsOf, planOf } from './transfer-plan.js';
import type { LedgerPlan } from './transfer-plan.js';
import type { TransferRow } from '../entities/transfer.entity.js';
import { refuseTransfer } from './transfer.errors.js';
import { transferFacts } from './record-check.js';
import { TransferRefused, TransferRepository } from './transfer.repository.js';
import type { ReservedTransfer, TransferEventKind } from './transfer.repository.js';

/** What a case does to a transfer. Accounts are locked before the person, each in the documented order. */
@Injectable()
export class TransferWriter {
  constructor(
    private readonly organization: Organization,
    private readonly ledger: EstablishmentLedger,
    private readonly facts: TransferFactFinder,
    private readonly checks: TransferChecks,
    private readonly postings: PostingRepository,
    private readonly transfers: TransferRepository,
    private readonly audit: AuditTrail,
  ) {}

  async lockAndCheck(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    ref: CaseRef,
    content: TransferContent,
  ): Promise<TransferFacts> {
    await this.lock(tx, ctx, content, planOf(content, await this.facts.find(tx, ctx, content)));
    const facts = await this.facts.find(tx, ctx, content);
    await this.checks.assert(tx, ctx, moment, content, facts, ref.id);
    return facts;
  }

  async reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: TransferContent): Promise<void> {
    const facts = await this.lockAndCheck(tx, ctx, 'RESERVATION', ref, content);
    if (await this.liveOf(tx, ref, content.personId)) return;
    await this.writeReserved(tx, ctx, ref, content, facts);
    for (const claim of claimsOf(planOf(content, facts))) {
      await this.ledger.reserve(tx, ctx, claim, movementRef(ref, content.personId));
    }
  }

  /** Revalidated in this transaction: everything is locked and stands as it was found. */
  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: TransferContent,
  ): Promise<Record<string, unknown>> {
    const { personId, on } = content;
    const facts = await this.facts.find(tx, ctx, content);
    const plan = planOf(content, facts);
    const transferId =
      (await this.liveOf(tx, ref, personId))?.id ?? (await this.writeReserved(tx, ctx, ref, content, facts));
    if (plan.move) await this.ledger.move(tx, ctx, plan.move, movementRef(ref, personId));
    await this.changePost(tx, ctx, ref, content, plan);
    // What was held has become what is taken; should more have been held than is taken, it is given back.
    await this.ledger.release(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    const { toInstitutionId: institutionId, postName } = content;
    await this.organization.changeHome(tx, { personId, institutionId, postName, from: on });
    const formerPost = plan.former?.resource ?? null;
    await this.transfers.mark(tx, transferId, { implementedAt: ctx.now, formerPost });
    await this.event(tx, ctx, ref, transferId, 'IMPLEMENTED');
    const [row] = (await this.transfers.ofCase(tx, ref.id)).filter(({ id }) => id === transferId);
    if (!row) throw new Error(`transfer ${transferId} is not there`);
    return transferFacts(row);
  }

  async release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    await this.ledger.release(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    for (const row of await this.transfers.ofCase(tx, ref.id)) {
      if (row.releasedAt || row.implementedAt) continue;
      await this.transfers.mark(tx, row.id, { releasedAt: ctx.now });
      await this.event(tx, ctx, ref, row.id, 'RELEASED');
    }
  }

  /** 编制, post and home go back as if nothing had been; refused when somebody has the place meanwhile. */
  async cancel(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    { personId, on }: TransferContent,
  ): Promise<Record<string, unknown>> {
    const row = await this.liveOf(tx, ref, personId);
    if (!row?.implementedAt) throw refuseTransfer.begun(on);
    // Whoever has left the service meanwhile gets nothing back, and whoever is to leave it nothing beyond that.
    const resuming = async (): Promise<ReadonlyMap<string, CalendarDate | null>> => {
      await this.organization.lockPerson(tx, personId);
      const last = (await employmentSpells(tx, this.organization, personId, on)).at(-1);
      return new Map(last ? [[personId, last.to]] : []);
    };
    await this.ledger.reverse(tx, ctx, { caseId: ref.id, caseNumber: ref.number }, { resuming });
    // Whoever was posted from the new home since, on whatever later day, was posted from there.
    const ever = { startOn: on, endOn: calendarDate('9999-12-31') };
    const posted = await this.postings.overlapping(tx, personId, ever, ref.id);
    if (posted) throw refuseTransfer.posted(posted);
    const person = await this.organization.personWithHome(tx, personId, on);
    if (person?.homeInstitutionId) await this.organization.restoreHome(tx, { personId, from: on });
    await this.transfers.mark(tx, row.id, { cancelledAt: ctx.now });
    await this.event(tx, ctx, ref, row.id, 'CANCELLED');
    return { transferId: row.id };
  }

  private async changePost(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    { personId, on }: TransferContent,
    { post, move, former }: LedgerPlan,
  ): Promise<void> {
    if (post) await this.ledger.occupy(tx, ctx, post, movementRef(ref, personId));
    // A post belongs to its institution: whoever leaves gives it up.
    else if (former) {
      const communityId = move?.communityId ?? ref.communityId;
      const leaver = { communityId, personId, family: 'POST', on } as const;
      await this.ledger.leave(tx, ctx, leaver, movementRef(ref, personId));
    }
  }

  private async lock(
    tx: Tx,
    ctx: RequestContext,
    { personId }: Pick<TransferContent, 'personId'>,
    plan: LedgerPlan,
  ): Promise<void> {
    const taken = claimsOf(plan).map((claim) => ({ claim, personId }));
    await this.ledger.lockTogether(tx, ctx, taken, plan.move ? [plan.move] : []);
    await this.organization.lockPerson(tx, personId);
  }

  private async liveOf(tx: Tx, ref: CaseRef, personId: string): Promise<TransferRow | null> {
    const rows = await this.transfers.ofCase(tx, ref.id);
    return rows.find((row) => row.personId === personId && !row.releasedAt && !row.cancelledAt) ?? null;
  }

  private async writeReserved(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    { personId, toInstitutionId, on, postName, post }: TransferContent,
    { communityId, person }: TransferFacts,
  ): Promise<string> {
    const row: ReservedTransfer = {
      caseId: ref.id,
      caseNumber: ref.number,
      communityId,
      personId,
      fromInstitutionId: person.homeInstitutionId,
      toInstitutionId,
      effectiveOn: on,
      establishmentType: person.establishmentType,
      postName,
      post: post ?? null,
      reservedAt: ctx.now,
    };
    try {
      const id = await this.transfers.reserve(tx, row);
      await this.event(tx, ctx, ref, id, 'RESERVED', transferFacts({ ...row, id, formerPost: null }));
      return id;
    } catch (error) {
      if (!(error instanceof TransferRefused)) throw error;
      throw (await this.explained(tx, ref, personId, on)) ?? error;
    }
  }

  /** The database refuses what a check would have: what it met is read again to be named. */
  private async explained(
    tx: Tx,
    ref: CaseRef,
    personId: string,
    on: TransferContent['on'],
  ): Promise<Error | null> {
    const other = await this.transfers.beside(tx, personId, on, ref.id);
    if (other) return refuseTransfer.overlap(other);
    const posted = await this.postings.overlapping(tx, personId, { startOn: on, endOn: on }, ref.id);
    return posted ? refuseTransfer.posted(posted) : null;
  }

  private async event(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    transferId: string,
    eventKind: TransferEventKind,
    facts: Record<string, unknown> = { transferId },
  ): Promise<void> {
    const caseVersion = ref.version;
    const id = await this.transfers.addEvent(tx, { transferId, eventKind, caseVersion, occurredAt: ctx.now });
    await this.audit.append(tx, ctx, `case:${ref.number}`, [
      {
        type: `transfer.${eventKind.toLowerCase()}`,
        summary: `调动${eventNames[eventKind]}`,
        payload: { id, eventKind, caseVersion, ...facts },
      },
    ]);
  }
}

const eventNames: Record<TransferEventKind, string> = {
  RESERVED: '预占',
  RELEASED: '释放',
  IMPLEMENTED: '生效',
  CANCELLED: '取消',
};
