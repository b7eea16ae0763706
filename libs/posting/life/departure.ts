import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { canonicalJson, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { OccupancyEnding } from '../../establishment/index.js';
import type { DocumentRef } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import { addDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { PostingSettlementRow } from '../entities/posting-life.entity.js';
import { CoverageGuard } from './coverage-guard.js';
import { PostingLifeRepository } from './life.repository.js';
import { PostingLifeWriter, lastDayOf } from './life-writer.js';
import type { NewLifeEvent } from './life-writer.js';
import { lifeEventNames } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';
import { SettlementItems } from './settlement-items.js';

/**
 * 辞职、退休、死亡 (edge-35): every posting of the person ends with the day, the ledger gets back from the day after
 * what the person held, the employment ends, and what remains to be settled is written down.
 */
@Injectable()
export class Departures {
  constructor(
    private readonly organization: Organization,
    private readonly ending: OccupancyEnding,
    private readonly postings: PostingLifeRepository,
    private readonly writer: PostingLifeWriter,
    private readonly settling: SettlementItems,
    private readonly coverage: CoverageGuard,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Takes accounts, person and the units that they cover, in this order, and gives back what the person holds from the
   * day after.
   */
  async giveBack(
    tx: Tx,
    ctx: RequestContext,
    { row }: PostingRecord,
    leaving: { lastDay: CalendarDate; documentNumber: string },
  ): Promise<void> {
    const { personId } = row;
    const on = addDays(leaving.lastDay, 1);
    const ref: DocumentRef = {
      ...{ caseId: null, caseNumber: null, personId },
      documentNumber: leaving.documentNumber,
    };
    await this.ending.endEverything(tx, ctx, { personId, on }, ref);
    await this.coverage.lock(tx, await this.postings.ofPerson(tx, personId));
  }

  /** The person is locked; `event` belongs to `record`, the other postings get the like. */
  async end(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    event: NewLifeEvent,
    lastDay: CalendarDate,
  ): Promise<void> {
    await this.endOne(tx, ctx, record, event, lastDay);
    for (const other of await this.postings.ofPerson(tx, record.row.personId)) {
      if (other.row.id === record.row.id || lastDayOf(other) <= lastDay || other.life.assessed) continue;
      const locked = await this.postings.lock(tx, other.row.id);
      if (locked) await this.endOne(tx, ctx, locked, { ...event, id: newId() }, lastDay);
    }
    await this.organization.endEmployment(tx, { personId: record.row.personId, lastDay });
  }

  private async endOne(
    tx: Tx,
    ctx: RequestContext,
    before: PostingRecord,
    event: NewLifeEvent,
    lastDay: CalendarDate,
  ): Promise<void> {
    const opened = await this.coverage.openedBy(tx, ctx, before, lastDay);
    if (lastDay < before.life.start) await this.organization.neverServe(tx, before.row.id);
    else await this.organization.endServing(tx, before.row.id, lastDay);
    const after = await this.writer.append(tx, ctx, before, event);
    const items = await this.settling.of(tx, ctx, after);
    const row: PostingSettlementRow = {
      ...{ id: newId(), postingId: before.row.id, eventId: event.id },
      ...{ items: canonicalJson(items), settledAt: ctx.now, recordedAt: machineNow() },
    };
    await this.postings.insertSettlement(tx, row);
    await this.audit.append(tx, ctx, `case:${before.row.caseNumber}`, [
      { type: 'life.settled', summary: `离任待结清事项${items.length}项`, payload: settlementFacts(row) },
    ]);
    await this.coverage.warn(tx, ctx, after, { eventId: event.id, name: lifeEventNames[event.kind] }, opened);
  }
}

/** What the trail keeps of a settlement. */
export function settlementFacts(row: PostingSettlementRow): Record<string, unknown> {
  const { id, postingId, eventId, items } = row;
  return { id, postingId, eventId, items: parsedOr(items) };
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
