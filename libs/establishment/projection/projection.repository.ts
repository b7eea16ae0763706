import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { freeOf } from '../../rules/index.js';
import type { CalendarDate, QuotaBalance } from '../../rules/index.js';
import type { AccountRow } from '../establishment-account.repository.js';
import { bandOfGrade, hasPosts } from '../graded.js';
import type { Resource } from '../resources.js';

/** An account with its steps within the days asked for, the first of them on the first day or before it. */
export interface AccountSteps {
  account: AccountRow;
  steps: QuotaBalance[];
}

interface Raw {
  id: string;
  institution_id: string | null;
  resource: Resource;
  capped: number;
  from_on: CalendarDate;
  verified: number;
  occupied: number;
  reserved: number;
  borrowed: number;
  lent: number;
}

const COLUMNS = `a.id, a.institution_id, a.resource, a.capped, b.from_on, b.verified, b.occupied, b.reserved,
  b.borrowed, b.lent`;

/**
 * Reads the steps of a community's accounts: the accounts by the community's own index first, then each one's steps by
 * their key. The order is given, so that what other communities hold never tempts the optimizer to another one.
 */
@Injectable()
export class ProjectionRepository {
  /** In one statement: the step that holds on the first day, and those after it. */
  async steps(
    tx: Tx,
    communityId: string,
    from: CalendarDate,
    to: CalendarDate,
    institutionId: string | null = null,
  ): Promise<AccountSteps[]> {
    const own = institutionId ? ' AND a.owner_id = ?' : '';
    const owner = [communityId, ...(institutionId ? [institutionId] : [])];
    const rows: Raw[] = await tx.query(
      `SELECT STRAIGHT_JOIN ${COLUMNS} FROM establishment_account a
         JOIN establishment_balance b FORCE INDEX (PRIMARY) ON b.account_id = a.id AND b.from_on = (
              SELECT MAX(p.from_on) FROM establishment_balance p WHERE p.account_id = a.id AND p.from_on <= ?)
        WHERE a.community_id = ?${own}
       UNION ALL
       SELECT STRAIGHT_JOIN ${COLUMNS} FROM establishment_account a
         JOIN establishment_balance b FORCE INDEX (PRIMARY) ON b.account_id = a.id AND b.from_on > ? AND b.from_on <= ?
        WHERE a.community_id = ?${own}`,
      [from, ...owner, from, to, ...owner],
    );
    return gather(communityId, rows);
  }

  /** From when on the account has had less than it must hold, up to a day on which it has; null: it does not. */
  async shortSince(tx: Tx, accountId: string, on: CalendarDate): Promise<CalendarDate | null> {
    const rows: (Omit<Raw, 'id' | 'institution_id' | 'resource' | 'capped'> & object)[] = await tx.query(
      `SELECT from_on, verified, occupied, reserved, borrowed, lent FROM establishment_balance
        WHERE account_id = ? AND from_on <= ? ORDER BY from_on DESC`,
      [accountId, on],
    );
    let since: CalendarDate | null = null;
    for (const row of rows) {
      if (freeOf(row) >= 0) break;
      since = row.from_on;
    }
    return since;
  }
}

function gather(communityId: string, rows: readonly Raw[]): AccountSteps[] {
  const found = new Map<string, AccountSteps>();
  for (const row of rows) {
    let at = found.get(row.id);
    if (!at) {
      const { id, institution_id, resource } = row;
      at = {
        account: { id, communityId, institutionId: institution_id, resource, capped: row.capped === 1 },
        steps: [],
      };
      found.set(id, at);
    }
    const { from_on, verified, occupied, reserved, borrowed, lent } = row;
    at.steps.push({ from: from_on, verified, occupied, reserved, borrowed, lent, free: freeOf(row) });
  }
  for (const { steps } of found.values()) steps.sort((a, b) => (a.from < b.from ? -1 : 1));
  return [...found.values()];
}

/**
 * A grade is short of nothing on days on which its band is filled as a whole: whoever holds a post by grade still, from
 * a plan of before, is counted in the band.
 */
export function withoutUngraded(all: readonly AccountSteps[]): AccountSteps[] {
  return all.map((own) => {
    const band = bandOfGrade(own.account.resource);
    if (band === null || own.steps.every(({ free }) => free >= 0)) return own;
    const grades = all.filter(
      ({ account }) =>
        account.institutionId === own.account.institutionId && bandOfGrade(account.resource) === band,
    );
    const days = new Set(grades.flatMap(({ steps }) => steps.map(({ from }) => from)));
    const steps: QuotaBalance[] = [];
    let before: boolean | null = null;
    for (const day of [...days].sort()) {
      const step = stepOn(own.steps, day);
      const graded = grades.some((grade) => {
        const there = stepOn(grade.steps, day);
        return there !== undefined && hasPosts(there);
      });
      if (step && (step.from === day || graded !== before))
        steps.push({ ...step, from: day, free: graded ? step.free : Math.max(step.free, 0) });
      before = graded;
    }
    return { ...own, steps };
  });
}

function stepOn(steps: readonly QuotaBalance[], day: CalendarDate): QuotaBalance | undefined {
  return steps.findLast(({ from }) => from <= day);
}
