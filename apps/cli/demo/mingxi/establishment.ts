import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock } from '../../../../libs/context/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import type { Tx } from '../../../../libs/database/index.js';
import { EstablishmentAccounts, headcountTypes } from '../../../../libs/establishment/index.js';
import type { LedgerContext, OpeningOccupancy, Resource } from '../../../../libs/establishment/index.js';
import { Organization } from '../../../../libs/organization/index.js';
import { calendarDate, maxDate, shanghaiDateOf } from '../../../../libs/rules/index.js';
import type { CalendarDate } from '../../../../libs/rules/index.js';
import { COMMUNITY, FOUNDED_ON } from './structure.js';

/** The document exists [003 二(四)2]; its day and the figures that rest on it here are 示例. */
const VERIFIED_BY = { documentNumber: '明委编办〔2023〕20号', documentDate: calendarDate('2023-12-01') };
/** Posts for posted people are the county's own figure, which no document names. */
const POSTS_BY = {
  documentNumber: '县级派驻岗位核定（无文号）',
  documentDate: calendarDate(FOUNDED_ON),
};
const OPENING = '期初登记（示例）';

/** 事业编制, 备案制员额, 编外 and 派驻岗位 by institution; 0: no account. All 示例. */
export const FIGURES: Readonly<Record<string, Readonly<Partial<Record<Resource, number>>>>> = {
  MX01: { INSTITUTION: 178, FILED: 46, CONTRACT: 48, RESIDENT_POST: 0 },
  MX02: { INSTITUTION: 68, FILED: 30, CONTRACT: 28, RESIDENT_POST: 0 },
  MX03: { INSTITUTION: 19, FILED: 0, CONTRACT: 11, RESIDENT_POST: 3 },
  MX11: { INSTITUTION: 28, FILED: 0, CONTRACT: 12, RESIDENT_POST: 4 },
  MX12: { INSTITUTION: 25, FILED: 0, CONTRACT: 12, RESIDENT_POST: 4 },
  MX13: { INSTITUTION: 17, FILED: 0, CONTRACT: 9, RESIDENT_POST: 3 },
  MX14: { INSTITUTION: 18, FILED: 0, CONTRACT: 9, RESIDENT_POST: 3 },
  MX15: { INSTITUTION: 18, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  MX16: { INSTITUTION: 15, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  MX17: { INSTITUTION: 12, FILED: 0, CONTRACT: 7, RESIDENT_POST: 2 },
  MX18: { INSTITUTION: 14, FILED: 0, CONTRACT: 7, RESIDENT_POST: 2 },
};

/** Verified figures, and the 编制 that the demo's people hold when the ledger is opened. */
export async function seedEstablishment(app: INestApplicationContext): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const community = await app
    .get(Organization, { strict: false })
    .communityByCode(transactions.reader, COMMUNITY.code);
  if (!community) throw new Error('demo data: the organisation is seeded first');
  const accounts = app.get(EstablishmentAccounts, { strict: false });
  if (await accounts.anyOf(transactions.reader, community.id)) return;
  const now = await app.get(BusinessClock).now();
  const ctx: LedgerContext = { actor: null, now, today: shanghaiDateOf(now) };
  await transactions.run(async (tx) => {
    await verifyAll(app, tx, ctx, community.id);
    const holders = await holdersOf(tx, community.id);
    await accounts.openingOccupancies(tx, ctx, community.id, holders, OPENING);
  });
}

async function verifyAll(
  app: INestApplicationContext,
  tx: Tx,
  ctx: LedgerContext,
  communityId: string,
): Promise<void> {
  const accounts = app.get(EstablishmentAccounts, { strict: false });
  const verify = (institutionId: string | null, resource: Resource, count: number): Promise<void> =>
    accounts.verify(tx, ctx, {
      account: { communityId, institutionId, resource },
      count,
      ...(resource === 'RESIDENT_POST' ? POSTS_BY : VERIFIED_BY),
      effectiveFrom: calendarDate(FOUNDED_ON),
      isDemo: true,
    });
  // The community's total is the sum of its members' figures (domain §2, invariant b).
  for (const resource of headcountTypes) {
    const total = Object.values(FIGURES).reduce((sum, figures) => sum + (figures[resource] ?? 0), 0);
    await verify(null, resource, total);
  }
  const members = await app.get(Organization, { strict: false }).institutionsOf(tx, communityId, ctx.today);
  for (const { id, code } of members) {
    for (const [resource, count] of Object.entries(FIGURES[code] ?? {})) {
      if (count) await verify(id, resource as Resource, count);
    }
  }
}

/** Everybody with 编制, or counted outside it, today; from the ledger's first day or from their own. */
async function holdersOf(tx: Tx, communityId: string): Promise<OpeningOccupancy[]> {
  const rows: {
    personId: string;
    institutionId: string;
    resource: Resource;
    validFrom: CalendarDate;
  }[] = await tx.query(
    `SELECT person_id AS personId, institution_id AS institutionId, establishment_type AS resource,
            valid_from AS validFrom
       FROM employment WHERE community_id = ? AND establishment_type IN ('INSTITUTION', 'FILED', 'CONTRACT') AND valid_to IS NULL`,
    [communityId],
  );
  return rows.map(({ validFrom, ...holder }) => ({
    ...holder,
    fromOn: maxDate(validFrom, calendarDate(FOUNDED_ON)),
  }));
}
