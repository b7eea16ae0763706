import { bandOfPost, postResource } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { BalanceRepository } from './balance.repository.js';
import type { Tx } from '../database/index.js';
import { postOf } from './resources.js';
import type { AccountKey, Resource } from './resources.js';

/** The band of a grade's account; null of every other account. */
export function bandOfGrade(resource: Resource): Resource | null {
  const post = postOf(resource);
  return post && post.grade !== null ? postResource(bandOfPost(post)) : null;
}

/** Whether a grade has posts of its own then. A band of which no grade has is filled as a whole. */
export function hasPosts({
  verified,
  borrowed,
  lent,
}: {
  verified: number;
  borrowed: number;
  lent: number;
}): boolean {
  return verified > 0 || borrowed > 0 || lent > 0;
}

/** Whether the institution's band goes by grades on a day from `fromOn` to `toOn` (inclusive; null for ever). */
export async function goesByGrades(
  tx: Tx,
  balances: BalanceRepository,
  own: readonly (AccountKey & { id: string })[],
  band: Resource,
  { fromOn, toOn }: { fromOn: CalendarDate; toOn: CalendarDate | null },
): Promise<boolean> {
  const ids = own.filter(({ resource }) => bandOfGrade(resource) === band).map(({ id }) => id);
  return (await balances.within(tx, ids, fromOn, toOn)).some(hasPosts);
}
