import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { actorOf, machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { CaseRef } from '../../approval/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Coverage, CoverageAlarm } from '../../establishment/index.js';
import type { Absence } from '../../establishment/index.js';
import { Organization, daysWithin } from '../../organization/index.js';
import { addDays, maxDate, postingLife, uncoveredDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { PostingCoverageOverrideRow } from '../entities/posting-life.entity.js';
import type { ChangeContent } from './change-content.js';
import { refuseLife } from './life.errors.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf } from './life-writer.js';
import { lifeEventOf } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';
import { gapText } from './unit-gaps.js';
import type { UnitGaps } from './unit-gaps.js';

/** Coverage of grassroots units before and after a change of a posting (domain §2, g; edge-33). */
@Injectable()
export class CoverageGuard implements OnModuleInit {
  constructor(
    private readonly coverage: Coverage,
    private readonly organization: Organization,
    private readonly postings: PostingLifeRepository,
    private readonly audit: AuditTrail,
    private readonly alarm: CoverageAlarm,
  ) {}

  onModuleInit(): void {
    this.coverage.addAbsences((tx, ids) => this.suspensions(tx, ids));
  }

  /**
   * Locks the units that the postings cover: before their rows, and after their person. What is found open then is so
   * until the commit.
   */
  lock(tx: Tx, records: readonly PostingRecord[]): Promise<void> {
    return this.coverage.lock(
      tx,
      records.map(({ row }) => row.hostInstitutionId),
    );
  }

  /** What an early end on the day newly leaves uncovered, from today on: of each unit that the posting covers. */
  openedBy(
    tx: Tx,
    ctx: Pick<RequestContext, 'today'>,
    record: PostingRecord,
    lastDay: CalendarDate,
  ): Promise<UnitGaps[]> {
    return this.openedAway(tx, ctx, [{ record, from: addDays(lastDay, 1), to: lastDayOf(record) }]);
  }

  /** What is newly uncovered, from today on, when none of the postings takes place. */
  openedByCancelling(
    tx: Tx,
    ctx: Pick<RequestContext, 'today'>,
    records: readonly PostingRecord[],
  ): Promise<UnitGaps[]> {
    const away = records.map((record) => ({ record, from: record.life.start, to: lastDayOf(record) }));
    return this.openedAway(tx, ctx, away);
  }

  /** What a suspension newly leaves uncovered, from today on; null as its end: to the end of the posting. */
  openedBySuspension(
    tx: Tx,
    ctx: Pick<RequestContext, 'today'>,
    record: PostingRecord,
    { from, to }: { from: CalendarDate; to: CalendarDate | null },
  ): Promise<UnitGaps[]> {
    return this.openedAway(tx, ctx, [{ record, from, to: to ?? lastDayOf(record) }]);
  }

  /** What stays uncovered to the end of the term after the posting was ended early. */
  after(tx: Tx, ctx: Pick<RequestContext, 'today'>, record: PostingRecord): Promise<UnitGaps[]> {
    const from = maxDate(addDays(lastDayOf(record), 1), ctx.today);
    return this.atHost(tx, record, from, record.life.end);
  }

  /** What is uncovered on the days that an extension would take, were it denied. */
  withoutExtension(tx: Tx, record: PostingRecord, toOn: CalendarDate): Promise<UnitGaps[]> {
    return this.atHost(tx, record, addDays(lastDayOf(record), 1), toOn);
  }

  /** What newly becomes uncovered when none of the people is there on the days; each day of a unit once. */
  private async openedAway(
    tx: Tx,
    ctx: Pick<RequestContext, 'today'>,
    away: readonly Away[],
  ): Promise<UnitGaps[]> {
    const ahead = away
      .map(({ record, from, to }) => ({ record, from: maxDate(from, ctx.today), to }))
      .filter(({ from, to }) => from <= to);
    const absences = ahead.map(({ record, from, to }) => ({ sourceId: record.row.id, from, to }));
    const opened: UnitGaps[] = [];
    for (const { record, ...asked } of ahead) {
      for (const { communityId, days } of await this.askedOf(tx, record.row, asked)) {
        const after = await this.coverage.of(tx, communityId, days.from, days.to, absences);
        if (!after.some(({ gaps }) => gaps.length > 0)) continue;
        const before = await this.coverage.of(tx, communityId, days.from, days.to);
        for (const unit of after) {
          const known = [...before, ...opened].flatMap(({ institutionId, gaps }) =>
            institutionId === unit.institutionId ? gaps : [],
          );
          const gaps = unit.gaps.flatMap((gap) => uncoveredDays(known, gap.from, gap.to));
          if (gaps.length > 0) opened.push({ ...unit, gaps });
        }
      }
    }
    return opened;
  }

  /** Which communities look after the host, or whoever stands for it, on which of the days (edge-22). */
  private async askedOf(
    tx: Tx,
    row: PostingRecord['row'],
    asked: { from: CalendarDate; to: CalendarDate },
  ): Promise<{ communityId: string; institutionId: string; days: typeof asked }[]> {
    const standings = await this.organization.standings(tx, [row.hostInstitutionId]);
    return standings.flatMap((standing) =>
      daysWithin(asked, standing).map((days) => ({ ...standing, days })),
    );
  }

  /** Gaps of the days at the host, or on each day at whoever stands for it by then (edge-21). */
  private async atHost(
    tx: Tx,
    { row }: PostingRecord,
    from: CalendarDate,
    to: CalendarDate,
  ): Promise<UnitGaps[]> {
    if (from > to) return [];
    const found: UnitGaps[] = [];
    for (const { communityId, institutionId, days } of await this.askedOf(tx, row, { from, to })) {
      const units = await this.coverage.of(tx, communityId, days.from, days.to);
      found.push(...units.filter((unit) => unit.institutionId === institutionId && unit.gaps.length > 0));
    }
    return found;
  }

  /** Refuses a return, or a suspension, that leaves a gap unless it is said why that is accepted. */
  assertAccepted(
    [unit]: readonly UnitGaps[],
    { coverageReason }: { coverageReason?: string | null | undefined },
    when: '返回后' | '暂停期间' = '返回后',
  ): void {
    const first = unit?.gaps[0];
    if (unit && first && !coverageReason)
      throw refuseLife.coverage(when, unit.institutionName, first, unit.rule);
  }

  /** Tells of gaps that somebody's leaving opens: it can't be refused, so those who arrange learn of it at once. */
  async warn(
    tx: Tx,
    ctx: RequestContext,
    { row }: PostingRecord,
    left: { eventId: string; name: string },
    units: readonly UnitGaps[],
  ): Promise<void> {
    const { caseNumber } = row;
    const basis = { postingId: row.id, eventId: left.eventId };
    await this.raise(tx, ctx, { caseNumber, name: left.name, basis, causeId: left.eventId }, units);
  }

  /** Tells of gaps that a cancelling opens: the bodies have accepted them with its text, so it is not refused for them. */
  async warnCancelled(
    tx: Tx,
    ctx: RequestContext,
    { caseId, caseNumber, postingIds }: { caseId: string; caseNumber: string; postingIds: readonly string[] },
    units: readonly UnitGaps[],
  ): Promise<void> {
    const left = { caseNumber, name: '派驻取消', basis: { postingIds }, causeId: caseId };
    await this.raise(tx, ctx, left, units);
  }

  private async raise(
    tx: Tx,
    ctx: RequestContext,
    { caseNumber, name, basis, causeId }: Opening,
    units: readonly UnitGaps[],
  ): Promise<void> {
    if (units.length === 0) return;
    const gaps = units.flatMap(({ communityId, institutionId, institutionName, rule, gaps: own }) =>
      own.map((gap) => ({ communityId, institutionId, institutionName, rule, causeId, ...gap })),
    );
    await this.audit.append(tx, ctx, `case:${caseNumber}`, [
      {
        type: 'life.coverage-opened',
        summary: `${name}后须安排接替：${units.map(gapText).join('；')}`,
        payload: {
          ...basis,
          gaps: gaps.map(({ institutionId, from, to }) => ({ institutionId, from, to })),
        },
      },
    ]);
    await this.alarm.raise(tx, ctx, gaps);
  }

  /** Keeps with reason, document and name the gaps that a suspension makes. */
  async recordSuspended(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    { documentNumber, reason }: { documentNumber: string; reason: string },
    units: readonly UnitGaps[],
  ): Promise<void> {
    const { accountId, displayName } = actorOf(ctx);
    const by = { caseId: null, caseNumber: null, documentNumber };
    const asked = { accountId, name: displayName };
    const told = `${displayName}登记暂停时（${documentNumber}）说明理由的覆盖例外`;
    await this.insertOverrides(tx, ctx, record, { ...by, reason, asked, told }, units);
  }

  /** Keeps with reason and name the gaps that a decided return makes. */
  async recordOverride(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    record: PostingRecord,
    content: ChangeContent,
    units: readonly UnitGaps[],
  ): Promise<void> {
    const asked = await this.submitterOf(tx, ref);
    const by = { caseId: ref.id, caseNumber: ref.number, documentNumber: null };
    const told = `${asked.name}申请并经${ref.number}批准的覆盖例外`;
    const reason = content.coverageReason ?? '';
    await this.insertOverrides(tx, ctx, record, { ...by, reason, asked, told }, units);
  }

  private async insertOverrides(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    { asked, told, ...by }: OverrideBasis,
    units: readonly UnitGaps[],
  ): Promise<void> {
    const { id: postingId, caseNumber } = record.row;
    const gaps = units.flatMap((unit) => unit.gaps.map((gap) => ({ unit, gap })));
    const rows = gaps.map(({ unit, gap }): PostingCoverageOverrideRow => ({
      ...{ id: newId(), postingId, ...by, communityId: unit.communityId },
      ...{ institutionId: unit.institutionId, gapFrom: gap.from, gapTo: gap.to },
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
      rows.map((row, at) => ({
        type: 'life.coverage-overridden',
        summary: `${told}：${gaps[at]?.unit.institutionName ?? ''}自${row.gapFrom}至${row.gapTo}（${gaps[at]?.unit.rule ?? ''}）`,
        payload: overrideFacts(row),
      })),
    );
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

/** Days on which somebody would not be there. */
interface Away {
  record: PostingRecord;
  from: CalendarDate;
  to: CalendarDate;
}

/** What opens gaps that are not refused. */
interface Opening {
  caseNumber: string;
  name: string;
  /** What the trail keeps of it. */
  basis: object;
  causeId: string;
}

/** What an override rests on. */
type OverrideBasis = Pick<
  PostingCoverageOverrideRow,
  'caseId' | 'caseNumber' | 'documentNumber' | 'reason'
> & {
  asked: { accountId: string; name: string };
  /** Heads the entry of the trail. */
  told: string;
};

/** What the trail keeps of an override; of one by a case it never told of a document. */
export function overrideFacts({
  documentNumber,
  ...row
}: PostingCoverageOverrideRow): Record<string, unknown> {
  const { occurredAt: _occurred, recordedAt: _recorded, askedByName: _name, ...facts } = row;
  return documentNumber === null ? { ...facts } : { ...facts, documentNumber };
}
