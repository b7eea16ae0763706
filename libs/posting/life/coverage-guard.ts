import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { CaseRef } from '../../approval/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Coverage } from '../../establishment/index.js';
import type { Absence } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import { addDays, maxDate, postingLife, uncoveredDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { PostingCoverageOverrideRow } from '../entities/posting-life.entity.js';
import type { ChangeContent } from './change-content.js';
import { refuseLife } from './life.errors.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf } from './life-writer.js';
import { lifeEventOf } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';

/** Days that a unit would be without anybody who counts. */
export interface UnitGaps {
  institutionId: string;
  institutionName: string;
  gaps: { from: CalendarDate; to: CalendarDate }[];
  rule: string;
}

/** Coverage of grassroots units before and after a change of a posting (domain §2, g; edge-33). */
@Injectable()
export class CoverageGuard implements OnModuleInit {
  constructor(
    private readonly coverage: Coverage,
    private readonly organization: Organization,
    private readonly postings: PostingLifeRepository,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.coverage.addAbsences((tx, ids) => this.suspensions(tx, ids));
  }

  /** What an early end on the day newly leaves uncovered at the host, from today on; null when nothing. */
  async openedBy(
    tx: Tx,
    ctx: Pick<RequestContext, 'today'>,
    record: PostingRecord,
    lastDay: CalendarDate,
  ): Promise<UnitGaps | null> {
    const from = maxDate(addDays(lastDay, 1), ctx.today);
    const to = lastDayOf(record);
    const { hostInstitutionId, id } = record.row;
    if (from > to) return null;
    const communityId = await this.communityOf(tx, record, from);
    const at = async (leaving: { sourceId: string; lastDay: CalendarDate } | null) =>
      (await this.coverage.of(tx, communityId, from, to, leaving)).find(
        ({ institutionId }) => institutionId === hostInstitutionId,
      );
    const after = await at({ sourceId: id, lastDay });
    if (!after || after.gaps.length === 0) return null;
    const before = (await at(null))?.gaps ?? [];
    const gaps = after.gaps.flatMap((gap) => uncoveredDays(before, gap.from, gap.to));
    return gaps.length > 0 ? { ...after, gaps } : null;
  }

  /** What stays uncovered at the host to the end of the term after the posting was ended early; null when nothing. */
  async after(tx: Tx, ctx: Pick<RequestContext, 'today'>, record: PostingRecord): Promise<UnitGaps | null> {
    const from = maxDate(addDays(lastDayOf(record), 1), ctx.today);
    const { hostInstitutionId } = record.row;
    if (from > record.life.end) return null;
    const communityId = await this.communityOf(tx, record, from);
    const units = await this.coverage.of(tx, communityId, from, record.life.end);
    const unit = units.find(({ institutionId }) => institutionId === hostInstitutionId);
    return unit && unit.gaps.length > 0 ? unit : null;
  }

  /** What is uncovered at the host on the days that an extension would take, were it denied; null when nothing. */
  async withoutExtension(tx: Tx, record: PostingRecord, toOn: CalendarDate): Promise<UnitGaps | null> {
    const { hostInstitutionId } = record.row;
    const from = addDays(lastDayOf(record), 1);
    const units = await this.coverage.of(tx, await this.communityOf(tx, record, from), from, toOn);
    const unit = units.find(({ institutionId }) => institutionId === hostInstitutionId);
    return unit && unit.gaps.length > 0 ? unit : null;
  }

  /** Refuses a return that leaves a gap, unless the content says why it is accepted. */
  assertAccepted(gaps: UnitGaps | null, content: ChangeContent): void {
    const first = gaps?.gaps[0];
    if (gaps && first && !content.coverageReason)
      throw refuseLife.coverage(gaps.institutionName, first, gaps.rule);
  }

  /** Keeps with reason and name the gaps that a decided return makes. */
  async recordOverride(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    record: PostingRecord,
    content: ChangeContent,
    gaps: UnitGaps,
  ): Promise<void> {
    const asked = await this.submitterOf(tx, ref);
    const { id: postingId, caseNumber } = record.row;
    const communityId = await this.communityOf(tx, record, ctx.today);
    const rows = gaps.gaps.map((gap): PostingCoverageOverrideRow => ({
      ...{ id: newId(), postingId, caseId: ref.id, caseNumber: ref.number, communityId },
      ...{ institutionId: gaps.institutionId, gapFrom: gap.from, gapTo: gap.to },
      reason: content.coverageReason ?? '',
      askedByAccountId: asked.accountId,
      askedByName: asked.name,
      occurredAt: ctx.now,
      recordedAt: machineNow(),
    }));
    await this.postings.insertOverrides(tx, rows);
    await this.audit.append(
      tx,
      ctx,
      `case:${caseNumber}`,
      rows.map((row) => ({
        type: 'life.coverage-overridden',
        summary: `${asked.name}申请并经${ref.number}批准的覆盖例外：${gaps.institutionName}自${row.gapFrom}至${row.gapTo}（${gaps.rule}）`,
        payload: overrideFacts(row),
      })),
    );
  }

  /** The host's, where coverage is looked after: it may be another than the person's own. */
  private async communityOf(tx: Tx, { row }: PostingRecord, on: CalendarDate): Promise<string> {
    const host = await this.organization.institution(tx, row.hostInstitutionId, on);
    return host?.communityId ?? row.communityId;
  }

  private async submitterOf(tx: Tx, ref: CaseRef): Promise<{ accountId: string; name: string }> {
    const rows: { accountId: string; name: string }[] = await tx.query(
      `SELECT submitter_account_id AS accountId, submitter_name AS name FROM case_version
        WHERE case_id = ? AND version = ?`,
      [ref.id, ref.version],
    );
    if (!rows[0]) throw new Error(`case ${ref.id} has no version ${ref.version}`);
    return rows[0];
  }

  /** Who is suspended is not there. */
  private async suspensions(tx: Tx, postingIds: readonly string[]): Promise<Absence[]> {
    const found: Absence[] = [];
    for (const [sourceId, events] of await this.postings.eventsOf(tx, postingIds)) {
      const term = { start: '1000-01-01', end: '9999-12-31' } as { start: CalendarDate; end: CalendarDate };
      const own = events.filter(({ eventKind }) => eventKind === 'SUSPENDED' || eventKind === 'RESUMED');
      const { suspensions } = postingLife(term, own.map(lifeEventOf));
      found.push(...suspensions.map(({ from, to }) => ({ sourceId, from, to })));
    }
    return found;
  }
}

/** What the trail keeps of an override. */
export function overrideFacts(row: PostingCoverageOverrideRow): Record<string, unknown> {
  const { occurredAt: _occurred, recordedAt: _recorded, askedByName: _name, ...facts } = row;
  return { ...facts };
}
