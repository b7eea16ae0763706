import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock } from '../../../../libs/context/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import type { Tx } from '../../../../libs/database/index.js';
import { EstablishmentAccounts } from '../../../../libs/establishment/index.js';
import type { OpeningOccupancy, Resource } from '../../../../libs/establishment/index.js';
import { Organization } from '../../../../libs/organization/index.js';
import { calendarDate, maxDate, shanghaiDateOf } from '../../../../libs/rules/index.js';
import type { CalendarDate } from '../../../../libs/rules/index.js';
import { LoadReport } from '../../county/load-context.js';
import { loadVerified } from '../../county/load-rules.js';
import { loadStructure } from '../../county/load-structure.js';
import type { DemoCounty } from './demo-county.js';

const OPENING = '期初登记（示例）';

/** Verified figures, and the 编制 that the demo's people hold when the ledger is opened. */
export async function openLedger(app: INestApplicationContext, { profile }: DemoCounty): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const community = await app
    .get(Organization, { strict: false })
    .communityByCode(transactions.reader, profile.community.code);
  if (!community) throw new Error('demo data: the organisation is seeded first');
  const accounts = app.get(EstablishmentAccounts, { strict: false });
  if (await accounts.anyOf(transactions.reader, community.id)) return;
  const now = await app.get(BusinessClock).now();
  const by = { actor: null, now, today: shanghaiDateOf(now) };
  await transactions.run(async (tx) => {
    const load = { app, tx, by, profile, report: new LoadReport() };
    await loadVerified(load, await loadStructure(load));
    const holders = await holdersOf(tx, community.id, calendarDate(profile.validFrom));
    await accounts.openingOccupancies(tx, by, community.id, holders, OPENING);
  });
}

/** Everybody with 编制, or counted outside it, today; from the ledger's first day or from their own. */
async function holdersOf(tx: Tx, communityId: string, opened: CalendarDate): Promise<OpeningOccupancy[]> {
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
  return rows.map(({ validFrom, ...holder }) => ({ ...holder, fromOn: maxDate(validFrom, opened) }));
}
