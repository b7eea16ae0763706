import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';

/** Takes a case on without a conductor: nothing here calls `settle` but where a test says so. */
class Unconducted extends ChainDriver {
  conducted = false;

  override settle(caseNumber: string): Promise<string> {
    return this.conducted ? super.settle(caseNumber) : Promise.resolve('');
  }
}

let test: TestApp;
let driver: Unconducted;
let transactions: TransactionRunner;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new Unconducted(test, await makeCounty(test.app));
  await driver.publish({ ...postingChain, matterType: 'NOTE' });
  transactions = test.app.get(TransactionRunner);
});
afterAll(() => test.close());
beforeEach(() => {
  driver.conducted = false;
});

const submit = (): Promise<string> => {
  const { communityId, hospitalId } = driver.county;
  return driver.submit('NOTE', { communityId, institutionId: hospitalId, text: '一', people: [] });
};
const states = async (number: string) => (await driver.view(number)).chain.map(({ state }) => state);
const openedBy = (number: string): Promise<{ actor_name: string; actor_account_id: string | null }[]> =>
  transactions.reader.query(
    "SELECT actor_name, actor_account_id FROM audit_event WHERE chain = ? AND type = 'task.opened'",
    [`case:${number}`],
  );

describe('the step that follows is opened with the decision itself', () => {
  it('while there is no conductor a case goes on up to its implementation, which waits for one', async () => {
    const number = await submit();
    expect(await states(number)).toEqual(['OPEN', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
    await driver.upToFiling(number);
    for (const body of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
      await driver.file(number, body);
    expect((await driver.view(number)).status).toBe('RUNNING');
    driver.conducted = true;
    expect(await driver.settle(number)).toBe('ENDED');
    expect((await driver.view(number)).status).toBe('IMPLEMENTED');
  });

  it('by the system, whoever decided, and the trail is whole', async () => {
    const number = await submit();
    await driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await openedBy(number)).toEqual([
      { actor_name: '系统', actor_account_id: null },
      { actor_name: '系统', actor_account_id: null },
    ]);
    expect((await test.app.get(AuditVerifier).verify(transactions.reader)).breaks).toEqual([]);
  });

  it('also with the version that answers a return', async () => {
    const number = await submit();
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number, 'RETURN', 'SUBMIT');
    const { communityId, hospitalId } = driver.county;
    await driver.cases.resubmit(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: 1,
      input: { communityId, institutionId: hospitalId, text: '二', people: [] },
      idempotencyKey: newId(),
    });
    expect(await states(number)).toEqual(['OPEN', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
  });

  it('a conductor that looks afterwards opens nothing twice', async () => {
    const number = await submit();
    await driver.resolve(number, 'PARTY_COMMITTEE');
    driver.conducted = true;
    for (let n = 0; n < 3; n += 1) expect(await driver.settle(number)).toBe('RUNNING');
    expect(await openedBy(number)).toHaveLength(2);
  });
});

it('a decision stands when the next step cannot be opened, which the conductor makes good', async () => {
  const number = await submit();
  const body = driver.body('SECRETARIAT').id;
  const rename = (code: string): Promise<unknown> =>
    transactions.run((tx) => tx.query('UPDATE body SET code = ? WHERE id = ?', [code, body]));
  await rename('GONE');
  await driver.resolve(number, 'PARTY_COMMITTEE');
  expect(await states(number)).toEqual(['APPROVED', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
  await rename('SECRETARIAT');
  driver.conducted = true;
  expect(await driver.settle(number)).toBe('RUNNING');
  expect(await states(number)).toEqual(['APPROVED', 'OPEN', 'PENDING', 'PENDING', 'PENDING']);
});
