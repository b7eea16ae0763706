import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { addDays, formatFen, formatYuan, unionOfActiveDays } from '../../rules/index.js';
import { AllowanceService } from './allowance.service.js';
import { CoverageGuard } from './coverage-guard.js';
import { lastDayOf } from './life-writer.js';
import type { PostingRecord } from './posting-record.js';

/** One thing that remains to be done when somebody leaves. */
export interface SettlementItem {
  kind: 'ALLOWANCE' | 'CREDIT' | 'OPEN_CHANGE' | 'COVERAGE' | 'ASSESSMENT';
  label: string;
  value: string;
  /** Calendar month of an allowance, with the days and yuan that it is. */
  month?: string;
  days?: number;
  yuan?: string;
}

/** Lists what stays to be settled of a posting that has ended with its person's leaving (edge-35). */
@Injectable()
export class SettlementItems {
  constructor(
    private readonly allowances: AllowanceService,
    private readonly coverage: CoverageGuard,
  ) {}

  async of(tx: Tx, ctx: RequestContext, record: PostingRecord): Promise<SettlementItem[]> {
    const last = lastDayOf(record);
    const items: SettlementItem[] = [];
    for (const { month, lines } of await this.allowances.months(tx, record, last)) {
      const days = lines.reduce((sum, line) => sum + line.days, 0);
      const fen = lines.reduce((sum, line) => sum + line.amount, 0n);
      items.push({
        kind: 'ALLOWANCE',
        label: `${month} 派驻补助`,
        value: `应发${days}天，${formatYuan(fen)}元`,
        ...{ month, days, yuan: formatFen(fen) },
      });
    }
    const served = unionOfActiveDays([record.facts], addDays(last, 1));
    items.push({ kind: 'CREDIT', label: '本次派驻服务天数', value: `${served}天`, days: served });
    if (record.openChange)
      items.push({
        kind: 'OPEN_CHANGE',
        label: '须撤回的事项',
        value: `${record.openChange.changeKind === 'EXTENSION' ? '延期' : '提前返回'} ${record.openChange.caseNumber}`,
      });
    for (const { institutionName, gaps } of await this.coverage.after(tx, ctx, record))
      items.push({
        kind: 'COVERAGE',
        label: '须安排接替',
        value: `${institutionName}：${gaps.map(({ from, to }) => `${from}至${to}`).join('、')}`,
      });
    items.push({ kind: 'ASSESSMENT', label: '考核与归档', value: '尚未登记考核结果' });
    return items;
  }
}
