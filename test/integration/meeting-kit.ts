import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';
import { SessionDriver } from '../support/session-driver.js';

export let test: TestApp;
export let chain: ChainDriver;
export let session: SessionDriver;
export let matter: NoteMatter;

/** A county whose members sign in, with a chain of its own; afterwards the record must be whole. */
export function inSession(): void {
  beforeAll(async () => {
    test = await startApp([NoteModule]);
    chain = new ChainDriver(test, await makeCounty(test.app, 'A', { membersSignIn: true }));
    await chain.publish({ ...postingChain, matterType: 'NOTE' });
    session = new SessionDriver(chain);
    matter = test.app.get(NoteMatter, { strict: false });
  });
  afterAll(async () => {
    const verifier = test.app.get(AuditVerifier, { strict: false });
    const report = await test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
    await test.close();
    expect(report.breaks).toEqual([]);
  });
}

export const submit = (text = '派驻一人', people: string[] = []) =>
  chain.submit('NOTE', {
    communityId: chain.county.communityId,
    institutionId: chain.county.hospitalId,
    text,
    people,
  });
export const all = (choice: Choice): Choice[] => Array<Choice>(9).fill(choice);
export const some = (plus: number, minus: number): Choice[] => [
  ...Array<Choice>(plus).fill('FOR'),
  ...Array<Choice>(minus).fill('AGAINST'),
];
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ACCEPTED',
    (error: unknown) => (error instanceof Refused ? error.detail.code : `FAULT ${String(error)}`),
  );
export const rows = (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  test.app.get(TransactionRunner).reader.query(sql, params);
