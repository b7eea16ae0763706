import type { BatchContent } from '../../libs/posting/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { LifeWorld } from './posting-life-world.js';
import type { PostingView } from './posting-life-world.js';

let life: LifeWorld;

beforeAll(async () => {
  life = await LifeWorld.start();
});
afterAll(() => life.closeAgreeing());

const d = (offset: number): CalendarDate => life.day(offset);

/** So many people of the hospital at a township of their own, where nobody else serves; ids of their postings. */
async function serving(people: number): Promise<{ hostInstitutionId: string; ids: string[] }> {
  const hostInstitutionId = await life.township(60);
  const lines: BatchContent['lines'] = [];
  for (let n = 0; n < people; n += 1)
    lines.push({
      ...{ kind: 'RESIDENT', personId: await life.world.hire(), hostInstitutionId },
      ...{ startOn: d(-20), endOn: d(100), postName: '全科医师', duties: '门诊与带教' },
    });
  const number = await life.world.driver.submit('POSTING_BATCH', { reason: '充实基层力量', lines });
  await life.carry(number);
  const rows = await life.world.query('SELECT id FROM posting WHERE case_number = ?', [number]);
  return { hostInstitutionId, ids: rows.map(({ id }) => String(id)) };
}

const suspend = (id: string): Promise<PostingView> =>
  life.record(id, 'SUSPENDED', { fromOn: d(10), toOn: d(19), coverageReason: null });

/** What was accepted and what refused. */
function counted(answers: readonly PostingView[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { __typename, code } of answers) {
    const key = code ?? __typename;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('edge-33 those who are taken away from one unit at one instant', () => {
  it('of fifty suspensions one is refused: the last one would leave nobody', async () => {
    const { ids } = await serving(50);
    expect(counted(await Promise.all(ids.map(suspend)))).toEqual({ Posting: 49, COVERAGE_GAP: 1 });
  });

  it('of twenty who leave and twenty who are suspended, the gap is refused or told of, never unnoticed', async () => {
    const { ids } = await serving(40);
    const answers = await Promise.all(
      ids.map((id, at) => (at % 2 ? suspend(id) : life.record(id, 'RESIGNED', { toOn: d(5) }))),
    );
    const { COVERAGE_GAP: refused = 0 } = counted(answers);
    const told = await life.world.query(
      `SELECT e.id FROM audit_event e WHERE e.type = 'life.coverage-opened' AND e.payload REGEXP ?`,
      [ids.join('|')],
    );
    // Whoever comes last leaves nobody there: a suspension is refused, of a leaving it is told.
    expect(refused + told.length).toBe(1);
  });

  it('an early return that takes effect while the other one is suspended', async () => {
    const { ids } = await serving(2);
    const [returning = '', other = ''] = ids;
    const { number = '' } = await life.change(returning, 'RETURN', d(9));
    await life.world.driver.upToFiling(number);
    for (const office of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU'])
      await life.world.driver.file(number, office);
    const [answer] = await Promise.all([
      suspend(other),
      life.world.driver.file(number, 'CIVIL_HR_BUREAU').catch(() => undefined),
    ]);
    const returned = (await life.status(number)) === 'IMPLEMENTED';
    expect([answer.code === 'COVERAGE_GAP', returned]).toEqual(returned ? [true, true] : [false, false]);
  });
});
