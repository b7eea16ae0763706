import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../libs/database/index.js';
import { addDays, balances, calendarDate } from '../../../libs/rules/index.js';
import type { CalendarDate, QuotaEntry } from '../../../libs/rules/index.js';

/** Communities to be made, with as many staff and entries each. */
export interface Filling {
  staff: number;
  entries: number;
  count: number;
}

const CHUNK = 2_000;
const INSTITUTIONS = 11;
const BEGINNING = calendarDate('1000-01-01');
const OPENED = calendarDate('2024-01-01');
/** Days over which entries begin and end: two years before and after the first day projected. */
const SPREAD = 1_460;
const RESOURCES = [
  'INSTITUTION',
  'FILED',
  'CONTRACT',
  'POST_PROFESSIONAL_HIGH',
  'POST_PROFESSIONAL_MID',
  'POST_PROFESSIONAL_JUNIOR',
  'POST_MANAGEMENT',
  'POST_SUPPORT',
];

/** The same numbers on every machine. */
class Chance {
  private state = 350_421;

  below(n: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state % n;
  }
}

/** Fills communities with rows as the ledger would have written them. Returns their ids. */
export async function fillCommunities(database: EntityManager, filling: Filling): Promise<string[]> {
  const countyId = newId();
  await database.query('INSERT INTO county (id, code, name, profile_code) VALUES (?)', [
    [countyId, 'BENCH', '示例县', 'BENCH'],
  ]);
  const ids: string[] = [];
  for (let n = 0; n < filling.count; n += 1) {
    ids.push(await database.transaction((tx) => fillOne(tx, filling, countyId, n)));
  }
  return ids;
}

async function fillOne(
  tx: EntityManager,
  { staff, entries }: Filling,
  countyId: string,
  number: number,
): Promise<string> {
  // Every row is right by itself; checking half a million references one by one is not what is measured.
  await tx.query('SET foreign_key_checks = 0');
  const communityId = newId();
  await tx.query('INSERT INTO community (id, county_id, code, name) VALUES (?)', [
    [communityId, countyId, `BENCH${number}`, `示例医共体${number}`],
  ]);
  const institutions = Array.from({ length: INSTITUTIONS }, () => newId());
  await insert(
    tx,
    'institution (id, community_id, code, kind, parent_id, valid_from, valid_to)',
    institutions.map((id, at) => [id, communityId, `B${at}`, 'TOWNSHIP_HOSPITAL', null, OPENED, null]),
  );
  const people = Array.from({ length: staff }, () => newId());
  await insertPeople(tx, communityId, institutions, people);
  await insertLedger(tx, communityId, institutions, people, entries);
  await tx.query('SET foreign_key_checks = 1');
  return communityId;
}

async function insertPeople(
  tx: EntityManager,
  communityId: string,
  institutions: readonly string[],
  people: readonly string[],
): Promise<void> {
  await insert(
    tx,
    'person (id, name, gender, birth_date, id_number, id_number_index, id_number_masked, phone, phone_masked)',
    people.map((id) => [
      ...[id, '示例', 'MALE', '1990-01-01', '', createHash('sha256').update(id).digest('hex'), ''],
      ...[null, null],
    ]),
  );
  await insert(
    tx,
    `employment (id, person_id, community_id, institution_id, department_id, post_name, staff_number,
       establishment_type, person_name, pinyin, initials, valid_from, valid_to)`,
    people.map((id, at) => [
      ...[newId(), id, communityId, institutions[at % INSTITUTIONS], null, null, `B${at}`],
      ...['INSTITUTION', '示例', 'shili', 'sl', OPENED, null],
    ]),
  );
}

/** Accounts, entries and the segments that follow from them. */
async function insertLedger(
  tx: EntityManager,
  communityId: string,
  institutions: readonly string[],
  people: readonly string[],
  count: number,
): Promise<void> {
  const chance = new Chance();
  const accounts = institutions.flatMap((institutionId) =>
    RESOURCES.map((resource) => ({ id: newId(), institutionId, resource })),
  );
  await insert(
    tx,
    'establishment_account (id, community_id, institution_id, owner_id, resource, capped)',
    accounts.map(({ id, institutionId, resource }) => [
      ...[id, communityId, institutionId, institutionId, resource, false],
    ]),
  );
  const entries = Array.from({ length: count }, (_, at) => {
    const account = accounts[chance.below(accounts.length)]?.id ?? '';
    const from = addDays(OPENED, chance.below(SPREAD));
    const to = chance.below(4) === 0 ? null : addDays(from, 30 + chance.below(700));
    const holding = chance.below(5) === 0 ? ('RESERVED' as const) : ('OCCUPIED' as const);
    return { id: newId(), account, from, to, holding, person: people[at % people.length] ?? null };
  });
  await insert(
    tx,
    `establishment_entry (id, account_id, group_id, entry_kind, holding, count, from_on, to_on, person_id, case_id,
       case_number, document_number, points_to, recorded_at)`,
    entries.map(({ id, account, from, to, holding, person }) => [
      ...[id, account, id, holding === 'RESERVED' ? 'RESERVE' : 'OCCUPY', holding, 1, from, to, person],
      ...[null, null, '示例', null, new Date('2026-01-01T00:00:00Z')],
    ]),
  );
  const byAccount = new Map<string, QuotaEntry[]>(accounts.map(({ id }) => [id, []]));
  for (const { account, from, to, holding } of entries)
    byAccount.get(account)?.push({ from, to, count: 1, state: holding });
  await insert(
    tx,
    'establishment_balance (account_id, from_on, verified, occupied, reserved, borrowed, lent)',
    [...byAccount].flatMap(([id, own]) => segmentsOf(id, own)),
  );
}

function segmentsOf(accountId: string, entries: readonly QuotaEntry[]): (string | number)[][] {
  const limit: { from: CalendarDate; verified: number } = { from: BEGINNING, verified: 150 };
  return balances([limit], entries).map(({ from, verified, occupied, reserved, borrowed, lent }) => [
    ...[accountId, from, verified, occupied, reserved, borrowed, lent],
  ]);
}

async function insert(tx: EntityManager, into: string, rows: readonly unknown[][]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK)
    await tx.query(`INSERT INTO ${into} VALUES ?`, [rows.slice(at, at + CHUNK)]);
}
