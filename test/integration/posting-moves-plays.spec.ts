import type { MoveName } from '../../apps/cli/demo/play/moves.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { DemoCounties } from '../support/demo-counties.js';

let counties: DemoCounties;

beforeAll(async () => {
  counties = await DemoCounties.start();
}, 240_000);
afterAll(() => counties.close());

describe.each(['mingxi', 'ganzhou'])('in %s', (profile) => {
  const moves: [MoveName, number, boolean][] = [
    ['exchange', 2, false],
    ['batch', 3, false],
    ['transfer', 0, true],
  ];
  it.each(moves)(
    '%s is played through the API to its implementation',
    async (move, postings, transferred) => {
      const { case: done, steps } = await counties.stage(profile).runMove(move);
      expect(done.status).toBe('IMPLEMENTED');
      expect(done.postings).toHaveLength(postings);
      expect(done.transfer !== null).toBe(transferred);
      expect(steps.at(-1)?.step).toBe('实施');
    },
  );
});

it('leaves nothing that the audit would object to', async () => {
  const verifier = counties.test.app.get(AuditVerifier, { strict: false });
  const { breaks } = await verifier.verify(counties.test.app.get(TransactionRunner).reader);
  expect(breaks).toEqual([]);
}, 60_000);
