import { Injectable } from '@nestjs/common';
import { allowsRow } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { EstablishmentLedger } from '../establishment/index.js';
import type { Claim } from '../establishment/index.js';
import { QuotaLine } from './dto/posting.dto.js';
import { claimOf } from './posting-checks.js';
import type { CheckedLine } from './posting-checks.js';

/** Tightest days of the accounts that postings would take of, for showing before a submission. */
@Injectable()
export class PostingQuotas {
  constructor(private readonly ledger: EstablishmentLedger) {}

  /** One line for each account, that of its tightest day among all terms. */
  async of(
    tx: Tx,
    ctx: RequestContext,
    lines: readonly Pick<CheckedLine, 'draft' | 'facts'>[],
  ): Promise<QuotaLine[]> {
    const claims = lines.flatMap(({ draft, facts }) => {
      const claim = draft.endOn < draft.startOn ? null : claimOf(draft, facts);
      return claim ? [claim] : [];
    });
    return this.ofClaims(tx, ctx, claims, new Set(lines.map(({ facts }) => facts.communityId)));
  }

  /** The same for what something else takes, of which the communities are the actor's own business. */
  async ofClaims(
    tx: Tx,
    ctx: RequestContext,
    claims: readonly Claim[],
    own: ReadonlySet<string>,
  ): Promise<QuotaLine[]> {
    const found = new Map<string, QuotaLine>();
    for (const claim of claims) {
      for (const { accountId, communityId, day, ...figures } of await this.ledger.headroom(tx, ctx, claim)) {
        // How full another community is, its own officers know.
        const place = { communityId, institutionId: claim.institutionId };
        if (!own.has(communityId) && !allowsRow(ctx.ability, 'read', 'Establishment', place)) continue;
        const known = found.get(accountId);
        if (known && known.free <= figures.free) continue;
        const { name, verified, occupied, reserved, free, documentNumber } = figures;
        const line = { name, verified, occupied, reserved, free, documentNumber, tightestOn: day };
        found.set(accountId, Object.assign(new QuotaLine(), line));
      }
    }
    return [...found.values()];
  }
}
