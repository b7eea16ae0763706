import { performance } from 'node:perf_hooks';
import type { EntityManager } from 'typeorm';
import { allEntities } from '../../apps/api/composition.js';
import { openDataSource } from '../../libs/database/index.js';
import { ProjectionRepository } from '../../libs/establishment/projection/projection.repository.js';
import { addDays, addMonths, calendarDate, projectAccount } from '../../libs/rules/index.js';
import { fillCommunities } from './projection/world.js';
import { median, report, rounded } from './support/measure.js';
import { freshDatabase } from '../support/database.js';
import { machine } from './support/system.js';

/**
 * The 24-month projection of a county with 3,000 staff and 20,000 entries, beside a single SQL aggregate over the same
 * entries; A B A B … in one run. Then the same county again among 100 such communities.
 */
const quick = process.argv.includes('--quick');
const COMMUNITIES = quick ? 5 : 100;
const STAFF = quick ? 600 : 3_000;
const ENTRIES = quick ? 4_000 : 20_000;
const ROUNDS = 41;
const WARM_UP = 5;

const from = calendarDate('2026-03-01');
const to = addDays(addMonths(from, 24), -1);

// Two schemas of one server, so that the county alone and the same county among many are measured in turn.
const [small, large] = [await freshDatabase(), await freshDatabase()];
const sources = await Promise.all(
  [small, large].map(({ url }) => openDataSource({ url, poolSize: 4 }, allEntities)),
);
const repository = new ProjectionRepository();

/** The whole of what `establishmentProjection` computes: steps of every account, lowest day, breaches. */
async function ours(tx: EntityManager, communityId: string): Promise<number> {
  const found = await repository.steps(tx, communityId, from, to);
  return found.reduce((sum, { steps }) => sum + projectAccount(steps, from, to).steps.length, 0);
}

/** Changes by account, figure and day, summed by the database over all the community's entries. */
async function overEntries(tx: EntityManager, communityId: string): Promise<number> {
  const rows: unknown[] = await tx.query(
    `SELECT e.account_id, e.holding, e.from_on, SUM(e.count) AS n
       FROM establishment_account a JOIN establishment_entry e ON e.account_id = a.id
      WHERE a.community_id = ? GROUP BY e.account_id, e.holding, e.from_on`,
    [communityId],
  );
  return rows.length;
}

/** The least left by account, over the very steps that the projection reads: one row an account comes back. */
async function overSteps(tx: EntityManager, communityId: string): Promise<number> {
  const rows: unknown[] = await tx.query(
    `SELECT b.account_id, COUNT(*) AS steps, MIN(CAST(b.verified AS SIGNED) + CAST(b.borrowed AS SIGNED)
              - CAST(b.lent AS SIGNED) - CAST(b.occupied AS SIGNED) - CAST(b.reserved AS SIGNED)) AS least
       FROM establishment_account a JOIN establishment_balance b ON b.account_id = a.id
      WHERE a.community_id = ? AND b.from_on <= ? GROUP BY b.account_id`,
    [communityId, to],
  );
  return rows.length;
}

async function timed(work: Promise<number>): Promise<number> {
  const begun = performance.now();
  await work;
  return performance.now() - begun;
}

try {
  const [alone, among] = sources.map(({ manager }) => manager);
  if (!alone || !among) throw new Error('two schemas are needed');
  const size = { staff: STAFF, entries: ENTRIES };
  const [first = ''] = await fillCommunities(alone, { ...size, count: 1 });
  const begun = performance.now();
  const many = await fillCommunities(among, { ...size, count: COMMUNITIES });
  const setUpSeconds = Math.round((performance.now() - begun) / 1_000);
  const middle = many[Math.floor(many.length / 2)] ?? '';
  const times: { ours: number; entries: number; steps: number; among: number }[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const one = {
      ours: await timed(ours(alone, first)),
      entries: await timed(overEntries(alone, first)),
      among: await timed(ours(among, middle)),
      steps: await timed(overSteps(alone, first)),
    };
    if (round >= 0) times.push(one);
  }
  const of = (key: 'ours' | 'entries' | 'steps' | 'among'): number => median(times.map((one) => one[key]));
  report({
    name: 'projection',
    ratio: rounded(of('ours') / of('entries')),
    ratioAmongAll: rounded(of('among') / of('ours')),
    ratioOverSteps: rounded(of('ours') / of('steps')),
    unit: 'time, lower is better. ratio: ours over one SQL aggregate over the same entries (at most 3); ratioAmongAll: one community among all over the same one alone (at most 1.2); ratioOverSteps: ours over an aggregate of the steps it reads',
    ms: {
      ours: rounded(of('ours')),
      overEntries: rounded(of('entries')),
      overSteps: rounded(of('steps')),
      oursAmongAll: rounded(of('among')),
    },
    ...{ months: 24, steps: await ours(alone, first), staff: STAFF, entries: ENTRIES },
    ...{ communities: COMMUNITIES, staffInAll: STAFF * COMMUNITIES, rounds: ROUNDS, setUpSeconds, quick },
    machine: await machine(),
  });
} finally {
  for (const source of sources) await source.destroy();
  for (const database of [small, large]) await database.drop();
}
