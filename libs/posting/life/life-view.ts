import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { formatFen } from '../../rules/index.js';
import type { PostingLifeEvent as LifeEvent } from '../../rules/index.js';
import type {
  PostingChangeRow,
  PostingCoverageOverrideRow,
  PostingLifeEventRow,
  PostingSettlementRow,
} from '../entities/posting-life.entity.js';
import { ReceptionRepository } from '../across/reception.repository.js';
import { AllowanceService } from './allowance.service.js';
import {
  CoverageOverride,
  PostingAllowanceMonth,
  PostingChangeCase,
  PostingChangeKind,
  PostingLife,
  PostingLifeEvent,
  PostingSettlement,
  PostingSuspension,
} from './dto/life.dto.js';
import { PostingListRepository } from '../posting-list.repository.js';
import { PostingLifePolicy, payerNames } from './life-policy.js';
import { PostingLifeRights } from './life-rights.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf, summaryOf } from './life-writer.js';
import { lifeEventNames } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';
import type { SettlementItem } from './settlement-items.js';

const effectNames: Readonly<Record<string, string>> = {
  IMPLEMENTED: '已生效',
  REJECTED: '已否决',
  WITHDRAWN: '已撤回',
  CANCELLED: '已撤销',
};

/** What a posting's page shows of its life; the caller may see the posting. */
@Injectable()
export class PostingLifeView {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly policy: PostingLifePolicy,
    private readonly postings: PostingLifeRepository,
    private readonly rights: PostingLifeRights,
    private readonly allowances: AllowanceService,
    private readonly crossings: ReceptionRepository,
    private readonly list: PostingListRepository,
  ) {}

  async of(ctx: RequestContext, postingId: string): Promise<PostingLife> {
    const tx = this.transactions.reader;
    const record = await this.postings.find(tx, postingId);
    if (!record) throw new Error(`no posting ${postingId}`);
    const months = await this.allowances.months(tx, record);
    const lines = months.flatMap(({ month, lines: own }) => own.map((line) => ({ month, ...line })));
    const mayOpen = this.rights.may(ctx, 'read', record.row);
    const grades = await this.policy.findAssessment(tx, record.row.communityId, ctx.today);
    return Object.assign(new PostingLife(), {
      events: record.events.map(eventView),
      suspensions: record.life.suspensions.map(({ id, from, to }) =>
        Object.assign(new PostingSuspension(), {
          ...{ id, fromOn: from, toOn: to },
          open: to === null || to >= ctx.today,
        }),
      ),
      changes: (await this.postings.changesOf(tx, postingId)).map((row) => changeView(row, mayOpen)),
      settlements: (await this.postings.settlementsOf(tx, postingId)).map(settlementView),
      overrides: (await this.postings.overridesOf(tx, postingId)).map(overrideView),
      allowances: lines.map(({ month, days, amount, payer }) =>
        Object.assign(new PostingAllowanceMonth(), {
          ...{ month, days, amountYuan: formatFen(amount) },
          payerName: payerNames[payer as keyof typeof payerNames],
        }),
      ),
      allowanceYuan: formatFen(lines.reduce((sum, { amount }) => sum + amount, 0n)),
      grades: grades?.value.grades ?? [],
      actions: this.actions(ctx, record, await this.isAcross(tx, record)),
    });
  }

  /**
   * Overrides of the community that touch the days. That there is one concerns whoever looks after coverage; by whom and
   * why, in which case, is told to those who may read its posting (edge-23).
   */
  async overridesWithin(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    institutionId: string,
    days: { from: string; to: string },
  ): Promise<CoverageOverride[]> {
    const rows = (await this.postings.overridesIn(tx, communityId)).filter(
      (row) => row.institutionId === institutionId && row.gapFrom <= days.to && row.gapTo >= days.from,
    );
    const ids = rows.map(({ postingId }) => postingId);
    const visible = await this.list.visible(tx, scopesOf(ctx.ability, 'read', 'Posting'), ids);
    return rows.map((row) => (visible.has(row.postingId) ? overrideView(row) : withheld(row)));
  }

  /** Both communities have consented to its days: neither extends them alone (edge-24). */
  private async isAcross(tx: Tx, { row }: PostingRecord): Promise<boolean> {
    return (await this.crossings.currentCrossing(tx, row.caseId)) !== null;
  }

  /** What may be done now; the services check again. */
  private actions(ctx: RequestContext, record: PostingRecord, across: boolean): string[] {
    const { life, facts, row } = record;
    if (!facts.implemented || facts.cancelled || life.closed) return [];
    const over = ctx.today > lastDayOf(record);
    const running = !over && ctx.today >= life.start;
    const found: string[] = [];
    if (this.rights.may(ctx, 'create', row) && running && !record.openChange && !life.endedOn)
      found.push(...(across ? [] : ['EXTEND']), 'RETURN');
    if (!this.rights.may(ctx, 'record', row)) return found;
    if (life.assessed) return [...found, 'CLOSE'];
    if (life.start <= lastDayOf(record)) found.push('SUSPEND');
    if (life.suspensions.length > 0) found.push('RESUME');
    if (!over && this.rights.atHome(ctx, 'record', row)) found.push('LEAVE');
    if (over) found.push('ASSESS');
    return found;
  }
}

function eventView(row: PostingLifeEventRow): PostingLifeEvent {
  const kind = row.eventKind as LifeEvent['type'];
  return Object.assign(new PostingLifeEvent(), {
    ...row,
    kind,
    kindName: lifeEventNames[kind],
    text: summaryOf(row),
  });
}

function changeView(row: PostingChangeRow, mayOpen: boolean): PostingChangeCase {
  const extension = row.changeKind === 'EXTENSION';
  return Object.assign(new PostingChangeCase(), {
    caseNumber: row.caseNumber,
    kind: extension ? PostingChangeKind.EXTENSION : PostingChangeKind.RETURN,
    kindName: extension ? '延期' : '提前返回',
    requestedAt: row.requestedAt,
    open: row.endedAt === null,
    effectName: row.effect ? (effectNames[row.effect] ?? row.effect) : '办理中',
    mayOpen,
  });
}

function settlementView(row: PostingSettlementRow): PostingSettlement {
  const items = JSON.parse(row.items) as SettlementItem[];
  return Object.assign(new PostingSettlement(), { settledAt: row.settledAt, items });
}

function overrideView(row: PostingCoverageOverrideRow): CoverageOverride {
  const { gapFrom: from, gapTo: to, reason, askedByName, caseNumber, documentNumber } = row;
  const facts = { from, to, reason, askedByName, caseNumber, documentNumber };
  return Object.assign(new CoverageOverride(), facts);
}

/** Only that there is an exception, and for which days; lists and files say in its place that the rest is not shown. */
function withheld({ gapFrom: from, gapTo: to }: PostingCoverageOverrideRow): CoverageOverride {
  const words = { reason: '涉及您无权查看的派驻，理由不显示', askedByName: '申请人不显示' };
  const facts = { from, to, ...words, caseNumber: null, documentNumber: null };
  return Object.assign(new CoverageOverride(), facts);
}
