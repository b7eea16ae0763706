import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, launch, write } from './support/checkout.js';
import { removeScratch } from './support/scratch.js';

afterAll(removeScratch);

const FILES = {
  'libs/a/one.ts': `export const one: number = 1;\n`,
  'libs/a/one.spec.ts': `it('is no program', () => {});\n`,
  'libs/a/data.json': `{"n": 1}\n`,
  'apps/worker/bundle-main.ts': `import { appendFileSync, writeFileSync } from 'node:fs';\nwriteFileSync('dist/workflow-bundle.js', '//');\nappendFileSync('dist/bundled', 'x');\n`,
  'workflows/w.ts': `export const w = 1;\n`,
};

async function build(dir: string): Promise<string> {
  const run = launch(dir, 'build');
  const code = await run.ended;
  return `${code} ${run.output().trim()}`;
}

describe('build', () => {
  it('compiles each source in place, copies data, leaves tests out, and then has nothing to do', async () => {
    const dir = checkout(FILES);
    expect(await build(dir)).toBe('0 已构建：server、workflow-bundle');
    expect(readFileSync(join(dir, 'dist/libs/a/one.js'), 'utf8')).toContain('export const one = 1');
    expect(existsSync(join(dir, 'dist/libs/a/data.json'))).toBe(true);
    expect(existsSync(join(dir, 'dist/libs/a/one.spec.js'))).toBe(false);
    expect(await build(dir)).toBe('0 全部为最新，无需构建。');
  });

  it('compiles what changed and removes what is gone', async () => {
    const dir = checkout({ ...FILES, 'libs/a/two.ts': `export const two = 2;\n` });
    await build(dir);
    const untouched = statSync(join(dir, 'dist/libs/a/two.js')).mtimeMs;
    write(dir, 'libs/a/one.ts', `export const one = 11;\n`);
    await build(dir);
    expect(readFileSync(join(dir, 'dist/libs/a/one.js'), 'utf8')).toContain('11');
    expect(statSync(join(dir, 'dist/libs/a/two.js')).mtimeMs).toBe(untouched);
    rmSync(join(dir, 'libs/a/two.ts'));
    await build(dir);
    expect(existsSync(join(dir, 'dist/libs/a/two.js'))).toBe(false);
  });

  it('bundles workflows again only when their contents change', async () => {
    const dir = checkout(FILES);
    const times = () => readFileSync(join(dir, 'dist/bundled'), 'utf8').length;
    await build(dir);
    utimesSync(join(dir, 'workflows/w.ts'), new Date(0), new Date(0));
    await build(dir);
    expect(times()).toBe(1);
    write(dir, 'workflows/w.ts', `export const w = 2;\n`);
    await build(dir);
    expect(times()).toBe(2);
  });

  it('names the file that does not compile', async () => {
    const dir = checkout({ 'libs/a/bad.ts': 'export const = ;\n' });
    const said = await build(dir);
    expect(said).toMatch(/^1 编译未成功/);
    expect(said).toContain('libs/a/bad.ts');
    rmSync(join(dir, 'libs/a/bad.ts'));
    expect(await build(dir)).toMatch(/^0 /);
  });
});
