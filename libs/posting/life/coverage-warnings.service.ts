import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { CoverageWatch } from '../../establishment/index.js';
import { CoverageWarning } from './dto/life.dto.js';
import { PostingLifeView } from './life-view.js';

/** The first gap of each grassroots unit in the days that the county watches, those with a gap first. */
@Injectable()
export class CoverageWarnings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly watch: CoverageWatch,
    private readonly view: PostingLifeView,
  ) {}

  async of(ctx: RequestContext): Promise<CoverageWarning[]> {
    const tx = this.transactions.reader;
    const communities = new Set(
      scopesOf(ctx.ability, 'read', 'Establishment').map(({ communityId }) => communityId),
    );
    const found: CoverageWarning[] = [];
    for (const communityId of communities) {
      for (const unit of await this.watch.of(tx, communityId, ctx.today)) {
        const { institutionId, institutionName, gap, inDays, due, until, rule } = unit;
        const overrides = gap
          ? await this.view.overridesWithin(tx, ctx, communityId, institutionId, gap)
          : [];
        const days = { gapFrom: gap?.from ?? null, gapTo: gap?.to ?? null, inDays, due, until };
        found.push(
          Object.assign(new CoverageWarning(), { institutionId, institutionName, ...days, rule, overrides }),
        );
      }
    }
    return found.sort((a, b) => (a.gapFrom ?? '9999').localeCompare(b.gapFrom ?? '9999'));
  }
}
