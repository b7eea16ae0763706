import type { INestApplicationContext } from '@nestjs/common';
import { postingChain } from '../../../apps/cli/demo/mingxi/chains.js';
import { TemplateRepository } from '../../../libs/approval/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import { CAP_MODE, EstablishmentAccounts } from '../../../libs/establishment/index.js';
import { Registrar, StaffWriter, WORK_DAYS_KEY } from '../../../libs/organization/index.js';
import { POSTING_KINDS, POSTING_TERM } from '../../../libs/posting/index.js';
import { calendarDate, makeResidentId } from '../../../libs/rules/index.js';
import { SINCE, makeCounty } from '../../support/county.js';
import type { TestCounty } from '../../support/county.js';

/** A county in which as many people as wanted can be posted to its townships. */
export interface PostingWorld {
  county: TestCounty;
  townshipIds: string[];
  /** People of the lead hospital whom nobody has posted yet. */
  staffIds: string[];
}

const DOCUMENT = '示例（无文号）';
const TOWNSHIPS = 8;
const CHUNK = 500;
const BIRTH = calendarDate('1985-03-04');

/** Makes the county, with so many people to post. */
export async function makePostingWorld(app: INestApplicationContext, staff: number): Promise<PostingWorld> {
  const county = await makeCounty(app);
  const transactions = app.get(TransactionRunner);
  const world: PostingWorld = { county, townshipIds: [county.townshipId], staffIds: [] };
  await transactions.run(async (tx) => {
    await decidePolicies(app, tx, county);
    for (let n = 1; n < TOWNSHIPS; n += 1) world.townshipIds.push(await township(app, tx, county, n));
    for (const townshipId of world.townshipIds) await openPosts(app, tx, county, townshipId, staff);
    await app.get(TemplateRepository, { strict: false }).publish(tx, county.countyId, postingChain, SINCE);
  });
  for (let at = 0; at < staff; at += CHUNK) {
    const count = Math.min(CHUNK, staff - at);
    world.staffIds.push(...(await transactions.run((tx) => hire(app, tx, county, at, count))));
  }
  return world;
}

async function decidePolicies(app: INestApplicationContext, tx: Tx, county: TestCounty): Promise<void> {
  const kind = {
    code: 'RESIDENT',
    name: '派驻',
    effect: 'RESIDENT_POST',
    homeKinds: ['LEAD_HOSPITAL'],
    establishmentTypes: ['INSTITUTION', 'FILED', 'CONTRACT'],
    hostKinds: ['TOWNSHIP_HOSPITAL'],
    documentNumber: DOCUMENT,
  };
  const policies = {
    [POSTING_KINDS]: [{ ...kind, defaultMonths: 12, isDemo: true }],
    [CAP_MODE]: 'COMMUNITY',
    [POSTING_TERM]: { maxMonths: 36, startDaysBack: 30 },
    [WORK_DAYS_KEY]: { overrides: [], completeYears: [] },
  };
  const rows = await tx.query<{ profile_code: string }[]>('SELECT profile_code FROM county WHERE id = ?', [
    county.countyId,
  ]);
  for (const [key, value] of Object.entries(policies)) {
    await app.get(Registrar, { strict: false }).policy(tx, {
      profileCode: rows[0]?.profile_code ?? '',
      key,
      value,
      documentNumber: DOCUMENT,
      validFrom: SINCE,
      isDemo: true,
    });
  }
}

function township(app: INestApplicationContext, tx: Tx, county: TestCounty, n: number): Promise<string> {
  return app.get(Registrar, { strict: false }).institution(tx, {
    communityId: county.communityId,
    code: `TOWN${n}`,
    kind: 'TOWNSHIP_HOSPITAL',
    parentId: null,
    name: `第${n}镇卫生院`,
    shortName: `第${n}镇`,
    validFrom: SINCE,
  });
}

async function openPosts(
  app: INestApplicationContext,
  tx: Tx,
  { communityId }: TestCounty,
  institutionId: string,
  count: number,
): Promise<void> {
  const since = calendarDate(SINCE);
  await app.get(EstablishmentAccounts, { strict: false }).verify(
    tx,
    { actor: null, now: new Date(`${SINCE}T00:00:00Z`), today: since },
    {
      account: { communityId, institutionId, resource: 'RESIDENT_POST' },
      count,
      documentNumber: DOCUMENT,
      documentDate: since,
      effectiveFrom: since,
      isDemo: true,
    },
  );
}

function hire(
  app: INestApplicationContext,
  tx: Tx,
  county: TestCounty,
  from: number,
  count: number,
): Promise<string[]> {
  const staff = Array.from({ length: count }, (_, at) => from + at).map((n) => ({
    person: {
      name: `测试${n}`,
      gender: 'FEMALE' as const,
      birthDate: BIRTH,
      idNumber: makeResidentId(String(350_500 + Math.floor(n / 900)), BIRTH, (n % 900) + 1),
      phone: null,
    },
    communityId: county.communityId,
    institutionId: county.hospitalId,
    departmentId: null,
    postName: null,
    staffNumber: `B${String(n).padStart(6, '0')}`,
    establishmentType: 'INSTITUTION' as const,
    validFrom: SINCE,
    title: null,
  }));
  return app.get(StaffWriter, { strict: false }).hire(tx, staff);
}
