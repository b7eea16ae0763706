import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock } from '../../../../libs/context/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import { Organization, Registrar, StaffWriter } from '../../../../libs/organization/index.js';
import type { NewStaff } from '../../../../libs/organization/index.js';
import { shanghaiDateOf } from '../../../../libs/rules/index.js';
import { loadBodies } from '../../county/load-bodies.js';
import { LoadReport } from '../../county/load-context.js';
import type { LoadContext, LoadedCounty } from '../../county/load-context.js';
import { loadChains, loadPolicies } from '../../county/load-rules.js';
import { loadStructure } from '../../county/load-structure.js';
import { createAccounts } from './account-seeder.js';
import { Chance } from './chance.js';
import type { DemoCounty } from './demo-county.js';
import { makeOfficials, makePosts } from './named-people.js';
import { PersonMaker, makeStaff } from './people.js';
import type { DemoStaff } from './people.js';

/** Rows of one INSERT. */
const CHUNK = 500;
/** Staff numbers of those with a named part, behind the code of their institution. */
const FIRST_NUMBER = 9001;
const FIRST_LATE_NUMBER = 9101;

/** The county with its members, people, bodies and accounts; in one transaction, or not at all. */
export async function seedCounty(app: INestApplicationContext, county: DemoCounty): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const { community } = county.profile;
  if (await app.get(Organization).communityByCode(transactions.reader, community.code)) return;
  await transactions.run(async (tx) => {
    const load = await loading(app, tx, county);
    const loaded = await loadStructure(load);
    await loadPolicies(load);
    const keys = await seedPeople(load, county, loaded);
    await loadBodies(load, loaded, (holder) =>
      Promise.resolve('person' in holder ? idOf(keys, holder.person) : null),
    );
    for (const [a, b] of county.spouses) {
      const personIds = [idOf(keys, a), idOf(keys, b)] as const;
      const declaredOn = county.profile.validFrom;
      await app.get(Registrar).kinship(tx, { personIds, relation: 'SPOUSE', declaredOn });
    }
    await createAccounts(app, tx, county, loaded, keys);
  });
}

/** Publishes the county's chains where they differ from the newest. */
export async function seedChains(app: INestApplicationContext, county: DemoCounty): Promise<void> {
  await app.get(TransactionRunner).run(async (tx) => {
    const load = await loading(app, tx, county);
    await loadChains(load, await loadStructure(load));
  });
}

async function loading(
  app: INestApplicationContext,
  tx: LoadContext['tx'],
  { profile }: DemoCounty,
): Promise<LoadContext> {
  const now = await app.get(BusinessClock).now();
  return { app, tx, by: { actor: null, now, today: shanghaiDateOf(now) }, profile, report: new LoadReport() };
}

/** Ids of everybody by key or staff number. */
async function seedPeople(
  { app, tx }: LoadContext,
  county: DemoCounty,
  { communityId, institutionIds }: LoadedCounty,
): Promise<Map<string, string>> {
  // The same seed gives the same people on every machine.
  const chance = new Chance(Number(county.regionCode));
  const maker = new PersonMaker(chance, county.regionCode);
  const early = makePosts(county.posts, maker, FIRST_NUMBER, 'INSTITUTION');
  const officials = makeOfficials(county.officials, maker);
  const staff: DemoStaff[] = makeStaff(county, chance, maker);
  const late = makePosts(county.latePosts, maker, FIRST_LATE_NUMBER, 'CONTRACT');
  officials.push(...makeOfficials(county.lateOfficials, maker));
  const departmentIds = await departmentsOf(tx, institutionIds);
  const rows = [...early, ...staff, ...late].map(
    ({ institutionCode, departmentName, hiredOn, ...one }): NewStaff => ({
      ...one,
      communityId,
      institutionId: idOf(institutionIds, institutionCode),
      departmentId: departmentName ? idOf(departmentIds, `${institutionCode}/${departmentName}`) : null,
      validFrom: hiredOn,
    }),
  );
  const writer = app.get(StaffWriter);
  const keys = new Map<string, string>();
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const ids = await writer.hire(tx, chunk);
    chunk.forEach(({ staffNumber }, at) => keys.set(staffNumber, ids[at] ?? ''));
  }
  for (const { key, staffNumber } of [...early, ...late]) keys.set(key, idOf(keys, staffNumber));
  const officialIds = await writer.people(
    tx,
    officials.map(({ person }) => person),
  );
  officials.forEach(({ key }, at) => keys.set(key, officialIds[at] ?? ''));
  return keys;
}

/** Ids by `institution code/department name`. */
async function departmentsOf(
  tx: LoadContext['tx'],
  institutionIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const rows: { id: string; institutionId: string; name: string }[] = await tx.query(
    'SELECT id, institution_id AS institutionId, name FROM department WHERE institution_id IN (?)',
    [[...institutionIds.values()]],
  );
  const codes = new Map([...institutionIds].map(([code, id]) => [id, code]));
  return new Map(
    rows.map(({ id, institutionId, name }) => [`${codes.get(institutionId) ?? ''}/${name}`, id]),
  );
}

/** Id under the key; a missing one is a mistake in the demo's data. */
function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`demo data: nothing is called ${key}`);
  return id;
}
