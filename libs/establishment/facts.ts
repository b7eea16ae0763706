import type { VerifiedRow } from './entry.repository.js';
import type { PlanRow } from './posts/plan.repository.js';
import type { RatioTableRow } from './posts/ratio.repository.js';

/** Type of the event that tells of a plan. */
export const PLAN_IN_FORCE = 'establishment.plan-in-force';
/** Type of the event that tells of a ratio table. */
export const RATIO_SET = 'establishment.ratio-set';

/**
 * Chain that tells of an institution's plans and the figures that follow; of one that came from another community a
 * chain for each, for a chain is one community's to read.
 */
export function planChain(institutionId: string, communityCode: string | null = null): string {
  return communityCode === null ? `posts:${institutionId}` : `posts:${institutionId}:${communityCode}`;
}

/** What the trail keeps of a verified figure. */
export function verifiedFacts(row: VerifiedRow): Record<string, unknown> {
  const { accountId, verified, documentNumber, documentDate, effectiveFrom, isDemo } = row;
  return { accountId, verified, documentNumber, documentDate, effectiveFrom, isDemo };
}

/** What the trail keeps of a plan. */
export function planFacts({ recordedAt: _, linesJson, ...row }: PlanRow): Record<string, unknown> {
  return { ...row, lines: JSON.parse(linesJson) as unknown };
}

/** What the trail keeps of a ratio table. */
export function ratioFacts({ recordedAt: _, ...row }: RatioTableRow): Record<string, unknown> {
  return { ...row };
}
