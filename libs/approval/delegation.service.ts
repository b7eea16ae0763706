import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { ColleagueView, HeldSeat } from '../organization/index.js';
import { refuse } from './approval.errors.js';
import { DelegationRepository } from './delegation.repository.js';
import type { DelegationWithEnd } from './delegation.repository.js';
import { DelegationScopes } from './delegation-scopes.js';
import type { DelegationRow } from './entities/delegation.entity.js';
import {
  DELEGATION_GIVEN,
  DELEGATION_REVOKED,
  delegationFacts,
  revocationFacts,
} from './record-check-delegations.js';

const REASON_LENGTH = 500;
const CANDIDATES = 20;

export interface DelegationRequest {
  /** Made by the client; the same one again is the same delegation. */
  id: string;
  seatId: string;
  toPersonId: string;
  /** First and last day, inclusive. */
  fromOn: string;
  toOn: string;
  matterType?: string | null;
  stepKey?: string | null;
  reason: string;
}

/** Giving and taking back delegations of seats. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
    private readonly delegations: DelegationRepository,
    private readonly scopes: DelegationScopes,
  ) {}

  /** Lets another person act for one of my seats. Votes stay personal: voting seats of bodies are refused. */
  async give(ctx: RequestContext, request: DelegationRequest): Promise<DelegationWithEnd> {
    if (!isId(request.id)) throw refuse.badId('id');
    const reason = reasonOf(request.reason, '委托');
    const requestSha256 = sha256(canonicalJson({ ...request, reason, actor: actorOf(ctx).accountId }));
    const delegation = await this.transactions.run(async (tx) => {
      // Whoever gives the same seat waits here, so that of two overlapping ones the second sees the first.
      await this.organization.lockSeat(tx, request.seatId);
      const earlier = await this.delegations.find(tx, request.id);
      if (earlier) {
        if (earlier.requestSha256 !== requestSha256) throw refuse.delegationIdReused();
        return earlier;
      }
      const row = await this.rowOf(tx, ctx, { ...request, reason }, requestSha256);
      await this.refuseOverlap(tx, row);
      await this.delegations.insert(tx, row);
      await this.accounts.dropCachedRights(tx, [row.toPersonId]);
      await this.audit.append(tx, ctx, await this.chainOf(tx, row.bodyId), [givenEvent(row)]);
      return row;
    });
    return {
      delegation,
      revocation: await this.delegations.revocationOf(this.transactions.reader, delegation.id),
    };
  }

  /** Takes one of my delegations back at once. What was decided under it stands. */
  async revoke(
    ctx: RequestContext,
    request: { delegationId: string; reason: string },
  ): Promise<DelegationWithEnd> {
    const actor = actorOf(ctx);
    const reason = reasonOf(request.reason, '撤销委托');
    return this.transactions.run(async (tx) => {
      const delegation = await this.delegations.find(tx, request.delegationId);
      if (!delegation || delegation.fromPersonId !== actor.personId) throw refuse.delegationUnknown();
      await this.organization.lockSeat(tx, delegation.seatId);
      if (await this.delegations.revocationOf(tx, delegation.id)) throw refuse.delegationRevoked();
      if (delegation.toOn < ctx.today) throw refuse.delegationOver();
      const revocation = {
        delegationId: delegation.id,
        reason,
        revokedAt: ctx.now,
        revokedByAccountId: actor.accountId,
        revokedByName: actor.displayName,
      };
      await this.delegations.revoke(tx, revocation);
      await this.accounts.dropCachedRights(tx, [delegation.toPersonId]);
      await this.audit.append(tx, ctx, await this.chainOf(tx, delegation.bodyId), [
        {
          type: DELEGATION_REVOKED,
          summary: `${delegation.fromName}撤销对${delegation.toName}的委托（${delegation.bodyName}${delegation.seatTitle}）：${reason}`,
          payload: revocationFacts(revocation, delegation.seatId),
        },
      ]);
      return { delegation, revocation };
    });
  }

  /** Delegations that I gave or that were given to me, newest first. */
  page(
    ctx: RequestContext,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: DelegationWithEnd[] }> {
    const { personId } = actorOf(ctx);
    if (!personId) return Promise.resolve({ total: 0, items: [] });
    return this.delegations.page(this.transactions.reader, personId, page);
  }

  /** Does the giver still hold the seat? */
  async stillHeld(ctx: RequestContext, { seatId, fromPersonId }: DelegationRow): Promise<boolean> {
    const held = await this.organization.seatsHeldBy(this.transactions.reader, fromPersonId, ctx.today);
    return held.some((seat) => seat.seatId === seatId);
  }

  /** My seats that may be delegated at all. */
  async mySeats(ctx: RequestContext): Promise<HeldSeat[]> {
    const { personId } = actorOf(ctx);
    if (!personId) return [];
    const held = await this.organization.seatsHeldBy(this.transactions.reader, personId, ctx.today);
    return held.filter((seat) => !isVote(seat));
  }

  /** Whom one of my seats may be delegated to; `text` is part of the name. */
  async candidates(ctx: RequestContext, seatId: string, text: string): Promise<ColleagueView[]> {
    const seat = (await this.mySeats(ctx)).find((one) => one.seatId === seatId);
    if (!seat) return [];
    const found = await this.organization.colleaguesOf(
      this.transactions.reader,
      { bodyId: seat.bodyId, on: ctx.today },
      { text, first: CANDIDATES * 2 },
    );
    const people = found.map((one) => one.personId);
    const auditors = await this.accounts.thoseWithRole(
      this.transactions.reader,
      'AUDITOR',
      people,
      ctx.today,
    );
    const others = found.filter((one) => one.personId !== ctx.actor?.personId && !auditors.has(one.personId));
    return others.slice(0, CANDIDATES);
  }

  private async rowOf(
    tx: Tx,
    ctx: RequestContext,
    request: DelegationRequest,
    requestSha256: string,
  ): Promise<DelegationRow> {
    const { accountId, personId, displayName } = actorOf(ctx);
    refuseDates(ctx, request);
    const held = personId ? await this.organization.seatsHeldBy(tx, personId, ctx.today) : [];
    const seat = held.find((one) => one.seatId === request.seatId);
    if (!personId || !seat) throw refuse.notYourSeatToGive();
    // 表决权不得委托: a member's vote is the member's own.
    if (isVote(seat)) throw refuse.delegationOfVote(seat.bodyName);
    if (request.toPersonId === personId) throw refuse.delegationToSelf();
    const [delegate] = await this.organization.colleaguesOf(
      tx,
      { bodyId: seat.bodyId, on: ctx.today },
      { personId: request.toPersonId, first: 1 },
    );
    if (!delegate) throw refuse.delegateUnknown();
    // Whoever audits what was decided has no part in deciding it.
    const auditors = await this.accounts.thoseWithRole(tx, 'AUDITOR', [delegate.personId], ctx.today);
    if (auditors.size > 0) throw refuse.delegateAudits();
    const scope = await this.scopes.check(tx, ctx.today, seat, request);
    return {
      id: request.id,
      seatId: seat.seatId,
      seatTitle: seat.title,
      bodyId: seat.bodyId,
      bodyName: seat.bodyName,
      fromPersonId: personId,
      fromName: displayName,
      toPersonId: delegate.personId,
      toName: delegate.name,
      ...scope,
      fromOn: request.fromOn,
      toOn: request.toOn,
      reason: request.reason,
      givenAt: ctx.now,
      givenByAccountId: accountId,
      requestSha256,
    };
  }

  private async refuseOverlap(tx: Tx, row: DelegationRow): Promise<void> {
    const others = await this.delegations.ofSeat(tx, row.seatId, row.fromOn, row.toOn);
    const meets = (one: string | null, other: string | null): boolean =>
      one === null || other === null || one === other;
    // A former holder's delegations have lapsed with the seat.
    const other = others.find(
      (one) =>
        one.fromPersonId === row.fromPersonId &&
        meets(one.matterType, row.matterType) &&
        meets(one.stepKey, row.stepKey),
    );
    if (other) throw refuse.delegationOverlaps(other.toName, other.fromOn, other.toOn);
  }

  private async chainOf(tx: Tx, bodyId: string): Promise<string | { chain: string; communityId: string }> {
    const [communityId] = await this.organization.communitiesServedBy(tx, bodyId);
    return communityId ? { chain: `body:${bodyId}`, communityId } : `body:${bodyId}`;
  }
}

function isVote(seat: HeldSeat): boolean {
  return seat.bodyKind === 'COLLECTIVE' && seat.isVoting;
}

function reasonOf(text: string, action: string): string {
  const reason = text.trim();
  if (!reason) throw refuse.opinionNeeded(action);
  if (reason.length > REASON_LENGTH) throw refuse.tooLong('reason', `${action}理由`, REASON_LENGTH);
  return reason;
}

function refuseDates(ctx: RequestContext, { fromOn, toOn }: DelegationRequest): void {
  if (toOn < fromOn) throw refuse.delegationDates('委托的末日不得早于首日', 'toOn');
  if (fromOn < ctx.today) throw refuse.delegationDates('委托不得追溯：首日不得早于今天', 'fromOn');
}

function givenEvent(row: DelegationRow) {
  const { fromOn, toOn, reason } = row;
  return {
    type: DELEGATION_GIVEN,
    summary: `${row.fromName}委托${row.toName}代行${row.bodyName}${row.seatTitle}（${fromOn}至${toOn}）：${reason}`,
    payload: delegationFacts(row),
  };
}
