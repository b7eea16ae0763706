import { chainMatters } from '../../apps/cli/demo/play/matters.js';
import type { ChainName } from '../../apps/cli/demo/play/matters.js';
import type { MoveName } from '../../apps/cli/demo/play/moves.js';
import { demoCounties } from '../../apps/cli/demo/seeders.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { DemoCounties } from '../support/demo-counties.js';

let counties: DemoCounties;

beforeAll(async () => {
  counties = await DemoCounties.start();
});
afterAll(() => counties.close());

const chains = Object.keys(chainMatters) as ChainName[];

// Before the chains take the places that a whole list needs.
describe.each(Object.keys(demoCounties))('the moves of %s', (profile) => {
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
    20_000,
  );
});

describe.each(Object.keys(demoCounties))('the chains of %s', (profile) => {
  it.each(chains)(
    '%s runs from its submission to being in force, by the accounts of its seats',
    async (chain) => {
      const { case: ended, steps } = await counties.play(profile, chain);
      expect(ended).toMatchObject({ status: 'IMPLEMENTED', matterType: chainMatters[chain], version: 1 });
      const template = demoCounties[profile]?.profile.chains.find(
        ({ matterType }) => matterType === chainMatters[chain],
      );
      // Every step of the template was acted on, in its order and by each of its bodies.
      const acted = ended.history.filter(({ bodyName }) => bodyName).map(({ stepName }) => stepName);
      expect([...new Set(acted)]).toEqual(template?.steps.slice(0, -1).map(({ name }) => name));
      expect(acted.length).toBeGreaterThanOrEqual(
        template?.steps.flatMap(({ actors }) => actors).length ?? 0,
      );
      expect(steps.at(-1)?.step).toBe('实施');
      if (chain === 'C1') expect(ended.posting?.ledgerEntries.length).toBeGreaterThan(0);
      else if (chain === 'C8') expect(ended.postPlan).toMatchObject({ total: 23 });
      else if (chain === 'C7') expect(ended.villageContract).toMatchObject({ status: 'APPROVED' });
      else expect(ended.matterInForce).toMatchObject({ statusName: expect.stringMatching(/生效/) as string });
    },
    20_000,
  );
});

describe('a play with turns', () => {
  it('a step sends back, the changed text runs through every step again under the same number', async () => {
    const { case: ended } = await counties.play('mingxi', 'C7', ['return']);
    expect(ended.version).toBe(2);
    expect(ended.history.map(({ actionName }) => actionName)).toContain('重新提交');
    expect(
      ended.history.filter(({ stepName }) => stepName === '乡镇卫生院研究').map(({ version }) => version),
    ).toEqual([1, 2]);
    expect(new Set(ended.history.map(({ contentSha256 }) => contentSha256)).size).toBe(2);
  });

  it('edge-18 a filing recipient objects: nothing takes effect until the changed text has passed every step', async () => {
    const { case: ended } = await counties.play('ganzhou', 'C1', ['objection']);
    expect(ended.version).toBe(2);
    const filings = ended.history.filter(({ stepName, version }) => stepName === '报送备案' && version === 2);
    expect(filings).toHaveLength(4);
    expect(new Set(filings.map(({ filingNumber }) => filingNumber)).size).toBe(4);
  });

  it('a turn that no step of the chain can take is refused before anything is submitted', async () => {
    const cases = () =>
      counties.test.app
        .get(TransactionRunner)
        .reader.query<unknown[]>('SELECT id FROM approval_case')
        .then(({ length }) => length);
    const before = await cases();
    await expect(counties.play('mingxi', 'C10', ['objection'])).rejects.toThrow(
      'C10 没有可以演示“objection”的环节，未提交事项',
    );
    expect(await cases()).toBe(before);
  });

  it('an objection to a 公示 that is upheld sends the case back', async () => {
    const { case: ended, steps } = await counties.play('mingxi', 'C11', ['objection']);
    expect(ended.version).toBe(2);
    expect(steps.map(({ result }) => result)).toContain('异议成立，退回');
  });

  it('edge-05 recusals leave no quorum: deferred, and carried by a later session', async () => {
    const { case: ended } = await counties.play('ganzhou', 'C2', ['recusal']);
    const votes = ended.history.filter(({ stepName }) => stepName === '县委研究确定');
    expect(votes.map(({ actionName }) => actionName)).toEqual(['缓议', '同意']);
    expect(votes[0]?.tally).toMatchObject({ entitled: 6, effectivePresent: 3 });
    expect(votes.map(({ meeting }) => meeting?.minutesNumber)).toHaveLength(2);
  });
});

it('the record of all these cases agrees with the trail', async () => {
  const verifier = counties.test.app.get(AuditVerifier, { strict: false });
  const report = await counties.test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
  expect(report.breaks).toEqual([]);
});
