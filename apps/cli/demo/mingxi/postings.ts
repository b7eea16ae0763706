import type { INestApplicationContext } from '@nestjs/common';
import { TransactionRunner } from '../../../../libs/database/index.js';
import { PolicyReader, Registrar } from '../../../../libs/organization/index.js';
import { POSTING_TERM } from '../../../../libs/posting/index.js';
import { COUNTY, FOUNDED_ON } from './structure.js';

/** How long a posting may last and how far back it may begin: no document sets it, 示例. */
const TERM = { maxMonths: 36, startDaysBack: 30 };

/** Decides what the county's postings need besides their kinds, where it is not decided yet. */
export async function seedPostings(app: INestApplicationContext): Promise<void> {
  const policies = app.get(PolicyReader, { strict: false });
  await app.get(TransactionRunner).run(async (tx) => {
    if (await policies.find(tx, COUNTY.profileCode, POSTING_TERM, '9999-12-31')) return;
    await app.get(Registrar, { strict: false }).policy(tx, {
      profileCode: COUNTY.profileCode,
      key: POSTING_TERM,
      value: TERM,
      documentNumber: '示例（无文号，由县级主管部门确定）',
      validFrom: FOUNDED_ON,
      isDemo: true,
    });
  });
}
