import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The generator's program, as its package names it. */
function generator(): string {
  const manifest = createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json');
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: Record<string, string> };
  return join(dirname(manifest), bin['graphql-codegen'] ?? '');
}

describe('the console’s typed documents', () => {
  it('are what apps/api/schema.gql and the documents give; `npx graphql-codegen --config apps/console/codegen.ts` makes them again', () => {
    const run = spawnSync(process.execPath, [generator(), '--config', 'codegen.ts', '--check'], {
      cwd: here,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      timeout: 60_000,
    });
    expect({ status: run.status, output: run.status === 0 ? '' : run.stdout + run.stderr }).toEqual({
      status: 0,
      output: '',
    });
  });
});
