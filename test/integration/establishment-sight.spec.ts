import { EstablishmentReader } from '../../libs/establishment/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { SINCE } from '../support/county.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;
let caseNumber: string;

beforeAll(async () => {
  world = await PostingWorld.start();
  const registrar = world.test.app.get(Registrar, { strict: false });
  const other = await world.transactions.run((tx) =>
    registrar.institution(tx, {
      communityId: world.county.communityId,
      code: 'TOWNSHIP_B',
      kind: 'TOWNSHIP_HOSPITAL',
      parentId: null,
      name: '乙镇卫生院',
      shortName: '乙镇',
      validFrom: SINCE,
    }),
  );
  await world.officer('hr.b', other);
  await world.officer('hr.hospital', world.county.hospitalId);
  const recruit = world.content(await world.hire('CONTRACT'), { kind: 'COUNTY_RECRUIT' });
  const submitted = await world.service.submit(await world.driver.as('hr'), recruit, newId());
  caseNumber = submitted.number;
  await world.driver.settle(caseNumber);
  await world.driver.upToFiling(caseNumber);
});
afterAll(() => world.test.close());

/** Lines of the community's 编制 as the user sees them. */
async function poolOf(user: string) {
  const ctx = await world.driver.as(user);
  const reader = world.test.app.get(EstablishmentReader, { strict: false });
  const balances = await reader.balancesFor(ctx, world.day(60));
  const pool = balances.find((row) => row.institutionName === null && row.resource === 'INSTITUTION');
  const { total, items } = await reader.entriesFor(ctx, pool?.accountId ?? '', { first: 50, offset: 0 });
  return {
    reserved: pool?.reserved,
    total,
    lines: items.map((line) => ({
      kind: line.entryKind,
      count: line.count,
      person: line.personName,
      case: line.caseNumber,
    })),
  };
}

describe('the community’s ledger', () => {
  it('edge-23 tells another township’s officer the figures, but not whom or which case they concern', async () => {
    expect(await poolOf('hr.b')).toEqual({
      reserved: 1,
      total: 1,
      lines: [{ kind: 'RESERVE', count: 1, person: null, case: null }],
    });
  });

  it.each(['hr', 'auditor', 'hr.hospital'])('tells %s, who may read them, the person', async (user) => {
    const { reserved, lines } = await poolOf(user);
    expect(reserved).toBe(1);
    expect(lines).toEqual([expect.objectContaining({ kind: 'RESERVE', count: 1 })]);
    expect(lines[0]?.person).toMatch(/^王示/);
  });

  it('tells the case’s number to who may read the case', async () => {
    expect((await poolOf('hr')).lines[0]?.case).toBe(caseNumber);
    expect((await poolOf('auditor')).lines[0]?.case).toBe(caseNumber);
  });
});
