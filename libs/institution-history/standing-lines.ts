import { familyOf, resourceName } from '../establishment/index.js';
import type { LedgerStanding } from '../establishment/index.js';
import type { ChangedLine } from './change-content.js';

/** What an institution had and what there is at the new place, resource by resource; `before` is what that had itself. */
export function standingLines(
  leaving: readonly LedgerStanding[],
  after: readonly LedgerStanding[],
  before: readonly LedgerStanding[],
): ChangedLine[] {
  return leaving
    .filter((row) => row.verified + row.occupied + row.reserved > 0 && isShown(row))
    .map((row) => {
      const own = before.find(({ resource }) => resource === row.resource);
      const now = after.find(({ resource }) => resource === row.resource);
      return {
        label: resourceName(row.resource),
        before: own ? `${text(row)}；并入机构${text(own)}` : text(row),
        after: now ? text(now) : '无',
      };
    });
}

/** Of posts the bands are shown: grades add up to them. */
function isShown({ resource }: LedgerStanding): boolean {
  return familyOf(resource) !== 'POST' || !/_\d+$/.test(resource);
}

function text({ verified, occupied, reserved }: LedgerStanding): string {
  const over = occupied + reserved - verified;
  return `核定${verified}，占用${occupied}${reserved > 0 ? `，预占${reserved}` : ''}${over > 0 ? `（超出${over}，只停止新增）` : ''}`;
}
