import { checkout, launch } from './support/checkout.js';
import { removeScratch } from './support/scratch.js';

afterAll(removeScratch);

async function unit(files: Record<string, string>) {
  const run = launch(checkout(files), 'test', ['--only', 'unit']);
  const code = await run.ended;
  const output = run.output();
  return { code, output, last: output.trimEnd().split('\n').at(-1) };
}

const PASSING = `it('holds', () => expect(1).toBe(1));\n`;
const FAILING = `it('breaks here', () => expect(1).toBe(2));\n`;

describe('npm test', () => {
  it('counts what passed and failed in its last line, and shows a failure in full', async () => {
    const { code, output, last } = await unit({ 'libs/a.spec.ts': PASSING, 'libs/b.spec.ts': FAILING });
    expect(last).toBe('1 passed, 1 failed');
    expect(code).toBe(1);
    expect(output).toContain('breaks here');
  });

  it('succeeds when all pass', async () => {
    const { code, last } = await unit({ 'libs/a.spec.ts': PASSING });
    expect([code, last]).toEqual([0, '1 passed, 0 failed']);
  });

  it('names skipped tests', async () => {
    const { last } = await unit({ 'libs/a.spec.ts': `${PASSING}it.skip('later', () => {});\n` });
    expect(last).toBe('1 passed, 0 failed, 1 skipped');
  });

  it('fails when a file cannot even be loaded', async () => {
    const { code, last } = await unit({
      'libs/a.spec.ts': PASSING,
      'libs/b.spec.ts': `import './missing.js';\n`,
    });
    expect([code, last]).toEqual([1, '1 passed, 1 failed']);
  });

  it('fails when no test ran', async () => {
    const { code, last } = await unit({ 'libs/a.ts': 'export {};\n' });
    expect([code, last]).toEqual([1, '0 passed, 1 failed']);
  });

  it('refuses a part that does not exist', async () => {
    const run = launch(checkout({}), 'test', ['--only', 'units']);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('没有这样的测试：units');
  });
});
