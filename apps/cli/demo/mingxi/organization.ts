import type { INestApplicationContext } from '@nestjs/common';
import { TransactionRunner } from '../../../../libs/database/index.js';
import type { Tx } from '../../../../libs/database/index.js';
import { Organization, Registrar, StaffWriter } from '../../../../libs/organization/index.js';
import type { NewStaff } from '../../../../libs/organization/index.js';
import { createAccounts } from './account-seeder.js';
import { bodies } from './bodies.js';
import { Chance } from './chance.js';
import { makeLeaders, makeOfficials } from './leaders.js';
import { PersonMaker, makeStaff } from './people.js';
import type { DemoStaff } from './people.js';
import { policies } from './policies.js';
import { COMMUNITY, COUNTY, FOUNDED_ON, departments, institutions } from './structure.js';

/** Rows of one INSERT. */
const CHUNK = 500;

/** The county with its members, people, bodies and accounts; in one transaction, or not at all. */
export async function seedOrganization(app: INestApplicationContext): Promise<void> {
  const transactions = app.get(TransactionRunner);
  if (await app.get(Organization).communityByCode(transactions.reader, COMMUNITY.code)) return;
  await transactions.run(async (tx) => {
    const registrar = app.get(Registrar);
    const countyId = await registrar.county(tx, COUNTY);
    const communityId = await registrar.community(tx, { countyId, ...COMMUNITY });
    for (const policy of policies) await registrar.policy(tx, { profileCode: COUNTY.profileCode, ...policy });
    const institutionIds = await seedInstitutions(tx, registrar, communityId);
    const departmentIds = await seedDepartments(tx, registrar, institutionIds);
    const keys = await seedPeople(tx, app.get(StaffWriter), communityId, institutionIds, departmentIds);
    await seedBodies(tx, registrar, { countyId, communityId }, keys);
    await registrar.kinship(tx, {
      personIds: [idOf(keys, 'hr.director'), idOf(keys, 'MX110001')],
      relation: 'SPOUSE',
      declaredOn: FOUNDED_ON,
    });
    await createAccounts(app, tx, communityId, institutionIds, keys);
  });
}

async function seedInstitutions(
  tx: Tx,
  registrar: Registrar,
  communityId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, kind, name, shortName, parent } of institutions) {
    const parentId = parent ? idOf(ids, parent) : null;
    ids.set(
      code,
      await registrar.institution(tx, {
        communityId,
        code,
        kind,
        parentId,
        name,
        shortName,
        validFrom: FOUNDED_ON,
      }),
    );
  }
  return ids;
}

/** Ids by `institution code/department name`. */
async function seedDepartments(
  tx: Tx,
  registrar: Registrar,
  institutionIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const wanted = institutions.flatMap(({ code, kind }) =>
    departments[kind].map((department) => ({ key: `${code}/${department.name}`, code, ...department })),
  );
  const ids = await registrar.departments(
    tx,
    wanted.map(({ code, name, kind }) => ({ institutionId: idOf(institutionIds, code), name, kind })),
  );
  return new Map(wanted.map(({ key }, at) => [key, ids[at] ?? '']));
}

/** Ids of everybody by key or staff number. */
async function seedPeople(
  tx: Tx,
  writer: StaffWriter,
  communityId: string,
  institutionIds: ReadonlyMap<string, string>,
  departmentIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const chance = new Chance(COUNTY_SEED);
  const maker = new PersonMaker(chance);
  const leaders = makeLeaders(maker);
  const officials = makeOfficials(maker);
  const staff: DemoStaff[] = [...leaders, ...makeStaff(chance, maker)];
  const rows = staff.map(({ institutionCode, departmentName, hiredOn, ...one }): NewStaff => ({
    ...one,
    communityId,
    institutionId: idOf(institutionIds, institutionCode),
    departmentId: departmentName ? idOf(departmentIds, `${institutionCode}/${departmentName}`) : null,
    validFrom: hiredOn,
  }));
  const keys = new Map<string, string>();
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const ids = await writer.hire(tx, chunk);
    chunk.forEach(({ staffNumber }, at) => keys.set(staffNumber, ids[at] ?? ''));
  }
  for (const { key, staffNumber } of leaders) keys.set(key, idOf(keys, staffNumber));
  const officialIds = await writer.people(
    tx,
    officials.map(({ person }) => person),
  );
  officials.forEach(({ key }, at) => keys.set(key, officialIds[at] ?? ''));
  return keys;
}

/** The same seed gives the same people on every machine. */
const COUNTY_SEED = Number(COUNTY.code);

async function seedBodies(
  tx: Tx,
  registrar: Registrar,
  { countyId, communityId }: { countyId: string; communityId: string },
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { code, name, kind, ofCommunity, seats } of bodies) {
    const bodyId = await registrar.body(tx, {
      countyId,
      communityId: ofCommunity ? communityId : null,
      code,
      name,
      kind,
    });
    for (const [at, { holder, ...seat }] of seats.entries()) {
      const seatId = await registrar.seat(tx, { bodyId, ...seat, sortOrder: at + 1, validFrom: FOUNDED_ON });
      await registrar.appoint(tx, { seatId, personId: idOf(keys, holder), from: FOUNDED_ON });
    }
  }
}

/** Id under the key; a missing one is a mistake in the demo's data. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`demo data: nothing is called ${key}`);
  return id;
}
