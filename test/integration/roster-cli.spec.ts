import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedOrganization } from '../../apps/cli/demo/mingxi/organization.js';
import { calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const CLI = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));
const HEADING = '工号,姓名,身份证号,所在机构,编制类型,入职日期';
const good = makeResidentId('350404', calendarDate('1991-03-04'), 21);
const wrong = makeResidentId('350404', calendarDate('1991-03-04'), 23).replace(/.$/, (digit) =>
  digit === '1' ? '2' : '1',
);

describe('import staff on the command line', () => {
  let world: TestApp;
  let folder: string;

  const run = async (...args: string[]): Promise<{ code: number | null; output: string; json: unknown }> => {
    const { NODE_OPTIONS: _options, ...own } = process.env;
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...own, ...world.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const [line = ''] = output.trim().split('\n').slice(-1);
    return { code, output, json: line.startsWith('{') ? (JSON.parse(line) as unknown) : null };
  };
  const file = async (name: string, ...lines: string[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, [HEADING, ...lines].join('\n'));
    return path;
  };

  beforeAll(async () => {
    world = await startApp();
    await seedOrganization(world.app);
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
  }, 60_000);
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await world.close();
  });

  it('reports by row and column and imports nothing while a line is bad; exit code 1', async () => {
    const path = await file(
      'a.csv',
      `C1,王示明,${good},MX11,编外,2020-01-01`,
      `C2,李例芳,${wrong},MX11,编外,2020-01-01`,
    );
    const all = await run('import', 'staff', path, '--community', 'MX', '--json');
    expect(all).toMatchObject({
      code: 1,
      json: {
        status: 'VALIDATED',
        newRows: 1,
        badRows: 1,
        importedRows: 0,
        errors: [{ row: 3, column: '身份证号', message: '身份证号校验码不符' }],
      },
    });
    expect(all.output).not.toContain(wrong.slice(6, 14));
    const some = await run('import', 'staff', path, '--only-good', '--json');
    expect(some).toMatchObject({ code: 0, json: { status: 'DONE', importedRows: 1 } });
    const again = await run('import', 'staff', await file('b.csv', `C1,王示明,${good},MX11,编外,2020-01-01`));
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('未变 1') as string });
  }, 120_000);

  it('says in Chinese and without a stack what is missing', async () => {
    const missing = await run('import', 'staff', join(folder, 'none.csv'));
    expect(missing).toMatchObject({ code: 1, output: expect.stringMatching(/^无法读取文件/) as string });
    const columns = await run('import', 'staff', await file('c.csv'), '--json');
    expect(columns).toMatchObject({ code: 1, json: { error: { code: 'EMPTY_FILE' } } });
    expect(missing.output + columns.output).not.toContain('    at ');
  }, 120_000);
});
