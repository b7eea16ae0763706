import { Injectable } from '@nestjs/common';
import { actorOf, byRule } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Idempotency, TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { afterPostingEvent, assertRecordable } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { CoverageGuard } from './coverage-guard.js';
import { Departures } from './departure.js';
import { parseLifeRequest } from './life-input.js';
import type { LifeRequest, RawLifeRequest } from './life-input.js';
import { PostingLifePolicy } from './life-policy.js';
import { refuseLife } from './life.errors.js';
import { PostingLifeRights } from './life-rights.js';
import { PostingLifeRepository } from './life.repository.js';
import { PostingLifeWriter } from './life-writer.js';
import type { NewLifeEvent } from './life-writer.js';
import { isDeparture, lifeEventOf } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';

/** What HR records of a posting in force with a document: 暂停、恢复、离任、考核、归档. */
@Injectable()
export class PostingLifeService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly idempotency: Idempotency,
    private readonly organization: Organization,
    private readonly policy: PostingLifePolicy,
    private readonly postings: PostingLifeRepository,
    private readonly rights: PostingLifeRights,
    private readonly writer: PostingLifeWriter,
    private readonly departures: Departures,
    private readonly coverage: CoverageGuard,
  ) {}

  /** Records one event; the same id again changes nothing. Answers the posting's id. */
  async record(ctx: RequestContext, raw: RawLifeRequest): Promise<string> {
    const request = parseLifeRequest(raw);
    await this.transactions.run(async (tx) => {
      const first = await this.idempotency.claim(tx, {
        accountId: actorOf(ctx).accountId,
        key: request.id,
        operation: 'posting-life',
        request,
        resultRef: request.postingId,
      });
      if (first) return;
      await this.write(tx, ctx, request);
    });
    return request.postingId;
  }

  private async write(tx: Tx, ctx: RequestContext, request: LifeRequest): Promise<void> {
    const seen = await this.seen(tx, ctx, request);
    if (await this.postings.event(tx, request.id)) throw refuseLife.eventReused();
    const lastDay = departureDay(request);
    if (lastDay) {
      const { documentNumber } = request;
      await this.departures.giveBack(tx, ctx, seen, { lastDay, documentNumber });
    } else await this.organization.lockPerson(tx, seen.row.personId);
    if (request.kind === 'SUSPENDED') await this.coverage.lock(tx, [seen]);
    const record = await this.postings.lock(tx, request.postingId);
    if (!record?.row.implementedAt || record.row.cancelledAt) throw refuseLife.notInForce();
    const event = await this.eventOf(tx, ctx, record, request);
    const next = lifeEventOf({ fromOn: null, toOn: null, pointsTo: null, ...event, eventKind: event.kind });
    byRule(() => {
      afterPostingEvent(record.life, next);
      assertRecordable(record.life, next, ctx.today);
    }, fieldOf(request));
    if (lastDay) await this.departures.end(tx, ctx, record, event, lastDay);
    else if (request.kind === 'SUSPENDED') await this.suspend(tx, ctx, record, event, request);
    else await this.writer.append(tx, ctx, record, event);
  }

  /** Who is suspended covers nothing: a gap is accepted knowingly, and kept, as with an early return (domain §2, g). */
  private async suspend(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    event: NewLifeEvent,
    request: Extract<LifeRequest, { kind: 'SUSPENDED' }>,
  ): Promise<void> {
    const days = { from: request.fromOn, to: request.toOn };
    const units = await this.coverage.openedBySuspension(tx, ctx, record, days);
    this.coverage.assertAccepted(units, request, '暂停期间');
    await this.writer.append(tx, ctx, record, event);
    const { documentNumber, coverageReason: reason } = request;
    if (reason) await this.coverage.recordSuspended(tx, ctx, record, { documentNumber, reason }, units);
  }

  private async seen(tx: Tx, ctx: RequestContext, request: LifeRequest): Promise<PostingRecord> {
    const record = await this.postings.find(tx, request.postingId);
    if (!record || !this.rights.may(ctx, 'read', record.row)) throw refuseLife.postingUnknown();
    if (!this.rights.may(ctx, 'record', record.row)) throw refuseLife.notYours();
    if (isDeparture(request.kind) && !this.rights.atHome(ctx, 'record', record.row))
      throw refuseLife.departureNotYours();
    return record;
  }

  private async eventOf(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    request: LifeRequest,
  ): Promise<NewLifeEvent> {
    const { id, documentNumber, note } = request;
    const common = { id, documentNumber, note };
    switch (request.kind) {
      case 'SUSPENDED':
        return { ...common, kind: request.kind, fromOn: request.fromOn, toOn: request.toOn };
      case 'RESUMED':
        return { ...common, kind: request.kind, pointsTo: request.suspensionId, fromOn: request.fromOn };
      case 'RESIGNED':
      case 'RETIRED':
      case 'DIED':
        return { ...common, kind: request.kind, toOn: request.toOn };
      case 'CLOSED':
        return { ...common, kind: request.kind };
      case 'ASSESSED': {
        const { value, documentNumber: rule } = await this.policy.assessment(
          tx,
          record.row.communityId,
          ctx.today,
        );
        const grade = value.grades.find(({ code }) => code === request.grade);
        if (!grade) throw refuseLife.gradeUnknown(value.grades.map(({ name }) => name).join('、'), rule);
        const result = { grade: grade.code, gradeName: grade.name, assessor: request.assessor };
        return { ...common, kind: request.kind, ...result };
      }
    }
  }
}

/** Last day of somebody who leaves; null for everything else that is recorded. */
function departureDay(request: LifeRequest): CalendarDate | null {
  return request.kind === 'RESIGNED' || request.kind === 'RETIRED' || request.kind === 'DIED'
    ? request.toOn
    : null;
}

function fieldOf({ kind }: LifeRequest): string | undefined {
  if (kind === 'SUSPENDED' || kind === 'RESUMED') return 'fromOn';
  return isDeparture(kind) ? 'toOn' : undefined;
}
