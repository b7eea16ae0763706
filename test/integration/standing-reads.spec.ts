import { StandingReads, TransactionRunner, newId } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

let test: TestApp;
let county: TestCounty;
let transactions: TransactionRunner;
/** As two processes have them. */
let here: StandingReads;
let there: StandingReads;
let reads: number;

beforeAll(async () => {
  test = await startApp();
  county = await makeCounty(test.app);
  transactions = test.app.get(TransactionRunner);
});
afterAll(() => test.close());
beforeEach(() => {
  here = new StandingReads();
  there = new StandingReads();
  reads = 0;
});

const bodyId = (): string => county.bodies['SECRETARIAT']?.id ?? '';

function nameIn(tx: Tx, standing: StandingReads): Promise<string | undefined> {
  return standing.once(tx, 'name', async () => {
    reads += 1;
    const rows: { name: string }[] = await tx.query('SELECT name FROM body WHERE id = ?', [bodyId()]);
    return rows[0]?.name;
  });
}

function nameBy(standing: StandingReads): Promise<string | undefined> {
  return transactions.run(async (tx) => {
    await standing.begin(tx);
    return nameIn(tx, standing);
  });
}

const rename = (tx: Tx, name: string): Promise<unknown> =>
  tx.query('UPDATE body SET name = ? WHERE id = ?', [name, bodyId()]);

it('reads once while nothing changes, in every process for itself', async () => {
  const names = [await nameBy(here), await nameBy(here), await nameBy(there)];
  expect(new Set(names).size).toBe(1);
  expect(reads).toBe(2);
});

it('sees a change from when it is committed on, whoever made it', async () => {
  const before = await nameBy(here);
  await transactions.run(async (tx) => {
    await rename(tx, '新名');
    expect(await nameBy(here)).toBe(before);
  });
  expect(await nameBy(here)).toBe('新名');
});

it('takes nothing over from a change that was rolled back, nor from the one that comes after it', async () => {
  const before = await nameBy(here);
  const undone = transactions.run(async (tx) => {
    await rename(tx, '未成');
    // What the rule forbids: a use case that changes a structure and remembers what it has read of it.
    await here.begin(tx);
    expect(await nameIn(tx, here)).toBe('未成');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await nameBy(here)).toBe(before);
  await transactions.run((tx) => rename(tx, '再新'));
  expect(await nameBy(here)).toBe('再新');
});

it('a use case that leaves reads for itself and tells nobody', async () => {
  const before = await nameBy(here);
  const undone = transactions.run(async (tx) => {
    await here.begin(tx);
    here.leave(tx);
    await rename(tx, '未成');
    expect(await nameIn(tx, here)).toBe('未成');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await nameBy(here)).toBe(before);
});

it('reads anew where nobody has begun', async () => {
  const reader = transactions.reader;
  await nameIn(reader, here);
  await nameIn(reader, here);
  expect(reads).toBe(2);
});

describe('changes that count', () => {
  const stamp = async (): Promise<string | undefined> =>
    (await transactions.reader.query<{ stamp: string }[]>('SELECT stamp FROM structure_stamp'))[0]?.stamp;

  const seat = () => county.bodies['SECRETARIAT']?.seats[0]?.seatId ?? '';
  it.each([
    ['a seat that ends', 'UPDATE seat SET valid_to = ? WHERE body_id = ?', () => ['2999-01-01', bodyId()]],
    ['a holder who leaves', 'UPDATE seat_holder SET valid_to = ?', () => ['2999-01-01']],
    [
      'an account that is closed',
      'UPDATE account SET disabled = 1 WHERE username = ?',
      () => [county.users['hr']],
    ],
    ['a person with another name', "UPDATE person SET name = CONCAT(name, '改') LIMIT 1", () => []],
    [
      'an institution whose name ends',
      "UPDATE institution_name SET valid_to = '2999-12-31' LIMIT 1",
      () => [],
    ],
    [
      'a delegation',
      `INSERT INTO delegation (id, seat_id, seat_title, body_id, body_name, from_person_id, from_name, to_person_id,
         to_name, from_on, to_on, reason, given_at, given_by_account_id, request_sha256)
       VALUES (?, ?, '', ?, '', '', '', '', '', '2026-01-01', '2026-01-02', '', UTC_TIMESTAMP(3), '', '')`,
      () => [newId(), seat(), bodyId()],
    ],
    [
      'a policy',
      `INSERT INTO policy_parameter (id, profile_code, parameter_key, value, document_number, valid_from, is_demo)
       VALUES (?, 'x', 'x', '1', '', '2026-01-01', 1)`,
      () => [newId()],
    ],
  ])('%s', async (_what, sql, params) => {
    const before = await stamp();
    await transactions.run((tx) => tx.query(sql, params()));
    expect(await stamp()).not.toBe(before);
  });

  it('but not a password, rights, or a phone', async () => {
    const before = await stamp();
    await transactions.run(async (tx) => {
      await tx.query('UPDATE account SET rights_version = rights_version + 1');
      await tx.query("UPDATE person SET phone_masked = '1'");
    });
    expect(await stamp()).toBe(before);
  });
});
