import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CaseListeners } from '../../approval/index.js';
import type { CaseFact, CaseListener } from '../../approval/index.js';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { AcrossNews } from '../across/across-news.js';
import type { ChangeContent } from './change-content.js';
import { CoverageGuard } from './coverage-guard.js';
import { PostingLifeRepository } from './life.repository.js';
import { POSTING_EXTENSION } from './posting-extension.matter.js';
import { POSTING_RETURN } from './posting-return.matter.js';
import type { PostingRecord } from './posting-record.js';
import type { UnitGaps } from './unit-gaps.js';

type Ended = Extract<CaseFact, { type: 'CASE_ENDED' }>;

/** When a change's case ends, the posting is free for another; without effect it stays ACTIVE as it was. */
@Injectable()
export class ChangeListener implements CaseListener, OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly postings: PostingLifeRepository,
    private readonly coverage: CoverageGuard,
    private readonly audit: AuditTrail,
    private readonly news: AcrossNews,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  async heard(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    for (const fact of facts) {
      if (fact.type !== 'CASE_ENDED') continue;
      if (fact.case.matterType === POSTING_EXTENSION || fact.case.matterType === POSTING_RETURN)
        await this.ended(tx, ctx, fact);
    }
  }

  private async ended(tx: Tx, ctx: RequestContext, { case: about, status }: Ended): Promise<void> {
    const change = await this.postings.changeOfCase(tx, about.id);
    if (!change || change.endedAt) return;
    await this.postings.endChange(tx, about.id, status, ctx.now);
    const record = await this.postings.find(tx, change.postingId);
    if (!record) return;
    const denied = status !== 'IMPLEMENTED' && change.changeKind === 'EXTENSION';
    const units = denied ? await this.leftOpen(tx, about, record) : [];
    const effect = status === 'IMPLEMENTED' ? '已生效' : '未生效，派驻按原期限继续';
    const warning = units
      .map(
        ({ institutionName, gaps, rule }) =>
          `；${institutionName}自${gaps[0]?.from ?? ''}起没有牵头医院主治及以上医师在岗（${rule}）`,
      )
      .join('');
    const { id: caseId, number: caseNumber } = about;
    // What took effect is told with its event.
    if (status !== 'IMPLEMENTED') {
      const what = `${about.matterName}${effect}`;
      await this.news.toHost(tx, ctx, record.row.caseId, { id: `${caseId}:ended`, what });
    }
    await this.audit.append(tx, ctx, `case:${record.row.caseNumber}`, [
      {
        type: 'life.change-ended',
        summary: `${about.matterName}${caseNumber}${effect}${warning}`,
        payload: {
          caseId,
          caseNumber,
          postingId: change.postingId,
          effect: status,
          gaps: units.flatMap(({ gaps }) => gaps),
        },
      },
    ]);
  }

  /** What a denied extension leaves uncovered at the unit (domain §3: (g) is rechecked). */
  private async leftOpen(tx: Tx, about: Ended['case'], record: PostingRecord): Promise<UnitGaps[]> {
    const rows: { content: string }[] = await tx.query(
      'SELECT content FROM case_version WHERE case_id = ? AND version = ?',
      [about.id, about.version],
    );
    if (!rows[0]) return [];
    const { toOn } = JSON.parse(rows[0].content) as ChangeContent;
    return this.coverage.withoutExtension(tx, record, toOn);
  }
}
