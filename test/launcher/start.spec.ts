import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import {
  isAlive,
  isFree,
  layout,
  nextFree,
  readState,
  refOf,
  waitUntil,
} from '../../apps/launcher/lib/index.mjs';
import { checkout, launch, pidOf, type Started } from './support/checkout.js';
import { removeScratch } from './support/scratch.js';

const API = `
import { createServer } from 'node:http';
const admin = process.env.DATABASE_ADMIN_URL ?? null;
createServer((_, response) => response.end(JSON.stringify({ pid: process.pid, admin }))).listen(Number(process.env.PORT));
process.on('SIGTERM', () => process.exit(0));
`;
const WORKER = `setInterval(() => undefined, 1000); process.on('SIGTERM', () => process.exit(0)); export {};`;
const CLI = `
import { appendFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
const [name] = process.argv.slice(2);
const state = process.env.YIGONGTI_STATE_DIR;
appendFileSync(state + '/calls', name + ' ');
if (name === 'migrate') {
  const connection = await createConnection(process.env.DATABASE_ADMIN_URL);
  await connection.query('CREATE TABLE IF NOT EXISTS schema_migration (name VARCHAR(99) PRIMARY KEY)');
  await connection.query("INSERT IGNORE INTO schema_migration VALUES ('CreateNothing1760000000000')");
  await connection.end();
}
if (name === 'seed') writeFileSync(state + '/demo-accounts.json', JSON.stringify([{ username: 'hr', password: 'pw-1', displayName: '人事专员' }]));
if (name === 'echo') process.stdout.write(JSON.stringify({ args: process.argv.slice(3), admin: Boolean(process.env.DATABASE_ADMIN_URL) }));
`;

let dir: string;
let system: Started;
let url = '';

async function ready(): Promise<void> {
  const up = await waitUntil(async () => system.output().includes('按 Ctrl-C 停止'), { timeoutMs: 60_000 });
  if (!up) throw new Error(system.output());
  url = /http:\/\/localhost:\d+/.exec(system.output())?.[0] ?? '';
}

async function answer(): Promise<{ pid: number; admin: string | null }> {
  return (await (await fetch(url)).json()) as { pid: number; admin: string | null };
}

const start = async (env: NodeJS.ProcessEnv = {}) => {
  system = launch(dir, 'start', [], env);
  await ready();
};

beforeAll(async () => {
  dir = checkout({
    'apps/api/main.ts': API,
    'apps/worker/main.ts': WORKER,
    'apps/cli/main.ts': CLI,
    'migrations/1760000000000-CreateNothing.ts': 'export {};',
  });
  await start();
});

afterAll(async () => {
  system.kill('SIGTERM');
  await system.ended;
  removeScratch();
});

describe('npm start', () => {
  it('builds, serves, and prints the address and the demo accounts', async () => {
    expect((await answer()).pid).toBe(pidOf(dir, 'api'));
    expect(system.output()).toMatch(/hr\s+pw-1\s+人事专员/);
  });

  it('keeps the rights of migrations from the API', async () => {
    expect((await answer()).admin).toBeNull();
  });

  it.each(['api', 'worker', 'mariadb', 'temporal'])('starts %s again after kill -9', async (name) => {
    const before = readState(layout(join(dir, '.local')))[name];
    process.kill(before?.pid ?? 0, 'SIGKILL');
    const again = await waitUntil(
      async () => {
        const now = readState(layout(join(dir, '.local')))[name];
        return now !== undefined && now.pid !== before?.pid && isAlive(now);
      },
      { timeoutMs: 30_000 },
    );
    expect(again).toBe(true);
    expect(readState(layout(join(dir, '.local')))[name]?.port).toBe(before?.port);
    expect(
      await waitUntil(
        () =>
          answer().then(
            () => true,
            () => false,
          ),
        { timeoutMs: 10_000 },
      ),
    ).toBe(true);
  });

  it('is not started twice from one checkout', async () => {
    const second = launch(dir, 'start');
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`系统已在运行：${url}`);
  });

  it('gives the operator a command line whose stdout is the command’s alone', async () => {
    const run = launch(dir, 'cli', ['echo', '--json', '甲']);
    expect(await run.ended).toBe(0);
    expect(JSON.parse(run.output())).toEqual({ args: ['--json', '甲'], admin: true });
  });

  it('refuses to take the services away from a running system', async () => {
    const run = launch(dir, 'services', ['down']);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('npm start 正在运行');
  });

  it('killed outright and started again, takes over its services and starts its programs afresh', async () => {
    const before = {
      api: pidOf(dir, 'api'),
      mariadb: pidOf(dir, 'mariadb'),
      temporal: pidOf(dir, 'temporal'),
    };
    system.kill('SIGKILL');
    await system.ended;
    await start();
    expect(pidOf(dir, 'mariadb')).toBe(before.mariadb);
    expect(pidOf(dir, 'temporal')).toBe(before.temporal);
    expect((await answer()).pid).not.toBe(before.api);
  });

  it('migrates and seeds again only when the code or the list of migrations asks for it', async () => {
    const calls = () => readFileSync(join(dir, '.local/calls'), 'utf8').replaceAll('echo ', '').trim();
    expect(calls()).toBe('migrate seed');
    const env = JSON.parse(readFileSync(join(dir, '.local/env.json'), 'utf8')) as Record<string, string>;
    const connection = await createConnection(env.DATABASE_ADMIN_URL ?? '');
    await connection.query('DELETE FROM schema_migration');
    await connection.end();
    system.kill('SIGKILL');
    await system.ended;
    await start();
    expect(calls()).toBe('migrate seed migrate seed');
  });

  it('stops everything on SIGTERM, and then the command line says what to do', async () => {
    const refs = ['api', 'worker', 'mariadb', 'temporal'].map((name) => refOf(pidOf(dir, name)));
    system.kill('SIGTERM');
    expect(await system.ended).toBe(0);
    expect(refs.map(isAlive)).toEqual([false, false, false, false]);
    const run = launch(dir, 'cli', ['echo']);
    expect(await run.ended).toBe(1);
    expect(run.output().trim()).toBe('先运行 npm start 或 npm run services -- up');
  });

  it('uses and prints the next free port when the wanted one is taken', async () => {
    const wanted = await nextFree(43_000);
    const stranger = createServer();
    await new Promise<void>((done) => stranger.listen(wanted, done));
    try {
      await start({ PORT: String(wanted) });
      expect(system.output()).toContain(`端口 ${wanted} 已被其他程序占用`);
      expect(new URL(url).port).not.toBe(String(wanted));
      expect((await answer()).pid).toBe(pidOf(dir, 'api'));
    } finally {
      stranger.close();
    }
  });

  it('shows the log of a program that does not come up, and leaves nothing running', async () => {
    system.kill('SIGINT');
    await system.ended;
    const api = join(dir, 'apps/api/main.ts');
    writeFileSync(api, `throw new Error('broken on purpose');\n`);
    const failing = launch(dir, 'start');
    expect(await failing.ended).toBe(1);
    expect(failing.output()).toContain('broken on purpose');
    await sleep(200);
    const left = Object.values(readState(layout(join(dir, '.local')))).filter(isAlive);
    expect(left).toEqual([]);
    expect(await isFree(readState(layout(join(dir, '.local'))).mariadb?.port ?? 0)).toBe(true);
  });
});
