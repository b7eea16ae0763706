import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { seedOrganization } from '../../apps/cli/demo/mingxi/organization.js';
import {
  holdersIn,
  loadHolders,
  loadPlans,
  loadRatios,
  loadTotals,
  plansIn,
  ratiosIn,
  totalsIn,
} from '../../apps/cli/establishment/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { calendarDate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { refusal } from './establishment-world.js';

const CLI = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));
const paper = {
  community: 'MX',
  documentNumber: '明人社〔2026〕5号',
  documentDate: calendarDate('2026-01-04'),
  from: calendarDate('2026-02-01'),
  isDemo: false,
};
const RATIO = {
  ...{ high: '1', mid: '3', junior: '6', senior: null },
  ...{ grades2to4: [1, 3, 6], grades5to7: [2, 4, 4], grades8to10: [3, 4, 3], grades11to12: [5, 5] },
};

let world: TestApp;
let folder: string;
beforeAll(async () => {
  world = await startApp();
  await seedOrganization(world.app);
  folder = await mkdtemp(join(tmpdir(), 'establishment-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

async function command(name: string, value: unknown, ...options: string[]): Promise<unknown> {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(value));
  const { NODE_OPTIONS: _options, ...own } = process.env;
  const done = await promisify(execFile)(
    process.execPath,
    [CLI, 'establishment', name, file, '--community', 'MX', '--json', ...options],
    { env: { ...own, ...world.env } },
  ).catch((error: unknown) => error as { stdout: string });
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '');
}

const count = async (sql: string, params: unknown[] = []): Promise<number> => {
  const rows: { n: string }[] = await world.app.get(TransactionRunner).reader.query(sql, params);
  return Number(rows[0]?.n ?? 0);
};

describe('establishment on the command line', () => {
  it('loads verified totals with their document once, and only when they add up', async () => {
    const figures = [
      { resource: 'INSTITUTION', count: 60 },
      { institution: 'MX01', resource: 'INSTITUTION', count: 40 },
      { institution: 'MX11', resource: 'INSTITUTION', count: 20 },
    ];
    const options = ['--document', '明委编办〔2026〕2号', '--date', '2026-01-04', '--from', '2026-02-01'];
    expect(await command('totals', figures.slice(0, 2), ...options)).toMatchObject({
      error: { code: 'TOTAL_NOT_SUM' },
    });
    expect(await command('totals', figures)).toMatchObject({ error: { code: 'OPERATOR' } });
    const loaded = { figures: 3, from: '2026-02-01', document: '明委编办〔2026〕2号' };
    expect(await command('totals', figures, ...options)).toEqual(loaded);
    await loadTotals(world.app, { ...paper, documentNumber: '明委编办〔2026〕2号' }, totalsIn(figures));
    expect(await count('SELECT COUNT(*) AS n FROM verified_total')).toBe(3);
  });

  it('loads ratio tables and plans once; a plan beyond the ratio changes nothing', async () => {
    const tables = ratiosIn({ TOWNSHIP_HOSPITAL: RATIO, LEAD_HOSPITAL: RATIO });
    for (const _ of [1, 2]) await loadRatios(world.app, paper, tables);
    expect(await count('SELECT COUNT(*) AS n FROM structure_ratio')).toBe(2);
    const plans = plansIn([
      { institution: 'MX11', professional: 23, management: 2, support: 1 },
      { institution: 'MX01', lines: [{ category: 'PROFESSIONAL', band: 'HIGH', count: 9 }] },
    ]);
    expect((await refusal(loadPlans(world.app, paper, plans))).code).toBe('BANDS_OVER_RATIO');
    expect(await count('SELECT COUNT(*) AS n FROM post_plan')).toBe(0);
    expect(await loadPlans(world.app, paper, plans.slice(0, 1))).toBe(1);
    expect(await loadPlans(world.app, paper, plans.slice(0, 1))).toBe(0);
  });

  it('registers who holds which post once, by posts and titles, all or none', async () => {
    const rows: { number: string; level: string }[] = await world.app.get(TransactionRunner).reader.query(
      `SELECT e.staff_number AS number, t.level FROM employment e JOIN institution i ON i.id = e.institution_id
         JOIN professional_title t ON t.person_id = e.person_id
        WHERE i.code = 'MX11' AND t.level IN ('INTERMEDIATE', 'SENIOR', 'ASSOCIATE_SENIOR') ORDER BY e.staff_number`,
    );
    const mid = rows.find(({ level }) => level === 'INTERMEDIATE')?.number ?? '';
    const high = rows.find(({ level }) => level !== 'INTERMEDIATE')?.number ?? '';
    const holder = (staffNumber: string) => ({ staffNumber, category: 'PROFESSIONAL', grade: 10 });
    const refused = await refusal(loadHolders(world.app, paper, holdersIn([holder(mid), holder(high)])));
    expect(refused.code).toBe('TITLE_ABOVE_POST');
    expect(refused.message).toContain(`工号 ${high}`);
    expect(await count('SELECT COUNT(*) AS n FROM establishment_holder')).toBe(0);
    expect(await loadHolders(world.app, paper, holdersIn([holder(mid)]))).toBe(1);
    expect(await loadHolders(world.app, paper, holdersIn([holder(mid)]))).toBe(0);
  });

  it.each([
    ['totals', () => totalsIn([{ resource: 'PLACES', count: 1 }])],
    ['plans', () => plansIn([{ institution: 'MX11', professional: 1.5, management: 0, support: 0 }])],
    ['ratios', () => ratiosIn({ HOSPITAL: RATIO })],
    ['holders', () => holdersIn([{ category: 'PROFESSIONAL' }])],
  ])('refuses a file of %s that has not the form', (_name, read) => {
    expect(read).toThrow(/文件内容不符合要求/);
  });

  it('leaves a trail that the audit confirms', async () => {
    const report = await world.app
      .get(AuditVerifier, { strict: false })
      .verify(world.app.get(TransactionRunner).reader);
    expect(report.breaks).toEqual([]);
  });
});
