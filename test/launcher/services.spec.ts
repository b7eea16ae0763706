import { createServer } from 'node:net';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import {
  databaseAnswers,
  ensureServices,
  layout,
  nextFree,
  readState,
  restartService,
  runningOf,
  serviceStatus,
  socketPath,
  stopServices,
  temporalAnswers,
  waitUntil,
} from '../../apps/launcher/lib/index.mjs';
import { removeScratch, scratch } from './support/scratch.js';

const local = layout(join(scratch(), 'state'));
const up = (owner: 'start' | 'services' = 'services') =>
  ensureServices({
    layout: local,
    owner,
    ports: { mariadb: 28_306, temporal: 28_733 },
    useEnvironment: false,
  });

async function query<T>(url: string, sql: string): Promise<T> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query(sql);
    return rows as T;
  } finally {
    await connection.end();
  }
}

afterAll(async () => {
  await stopServices({ layout: local });
  removeScratch();
});

describe('private services', () => {
  it('start, are reused while healthy, and stop', async () => {
    const first = await up();
    expect(first.started.sort()).toEqual(['mariadb', 'temporal']);
    const before = readState(local);
    const second = await up();
    expect(second).toEqual({ ...first, started: [] });
    expect(readState(local)).toEqual(before);
    expect(await temporalAnswers(first.temporalAddress)).toBe(true);
    expect(await temporalAnswers(first.temporalAddress, 'no-such-namespace')).toBe(false);
    expect((await stopServices({ layout: local })).sort()).toEqual(['mariadb', 'temporal']);
    expect((await serviceStatus(local)).map(({ running }) => running)).toEqual([false, false]);
  });

  it('of two checkouts started at once get ports of their own, whichever they ask for', async () => {
    const other = layout(join(scratch(), 'other'));
    const ports = { mariadb: 28_306, temporal: 28_733 };
    try {
      const [mine, theirs] = await Promise.all([
        up(),
        ensureServices({ layout: other, owner: 'services', ports, useEnvironment: false }),
      ]);
      expect(mine.temporalAddress).not.toBe(theirs.temporalAddress);
      const dataOf = ({ databaseAdminUrl }: typeof mine) =>
        query<{ dir: string }[]>(databaseAdminUrl, 'SELECT @@datadir AS dir');
      expect([await dataOf(mine), await dataOf(theirs)]).toEqual([
        [{ dir: expect.stringContaining(local.dir) as string }],
        [{ dir: expect.stringContaining(other.dir) as string }],
      ]);
    } finally {
      await stopServices({ layout: other });
    }
  });

  it('keep their port and data over a stop', async () => {
    const { databaseAdminUrl } = await up();
    await query(databaseAdminUrl, 'CREATE TABLE kept (id INT PRIMARY KEY)');
    const port = readState(local).mariadb?.port;
    await stopServices({ layout: local });
    const again = await up();
    expect(readState(local).mariadb?.port).toBe(port);
    expect(await query(again.databaseAdminUrl, 'SELECT COUNT(*) AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('compare text exactly, refuse sloppy values, and keep UTC', async () => {
    const { databaseAdminUrl } = await up();
    const [settings] = await query<Record<string, unknown>[]>(
      databaseAdminUrl,
      'SELECT @@collation_server AS c, @@time_zone AS tz, @@sql_mode AS m, @@innodb_flush_log_at_trx_commit AS f',
    );
    expect(settings).toMatchObject({ c: 'utf8mb4_bin', tz: '+00:00', f: 1 });
    expect(String(settings?.m)).toContain('STRICT_ALL_TABLES');
  });

  it('give the application no rights until it is granted some, and know no account without a password', async () => {
    const { databaseUrl, databaseAdminUrl } = await up();
    await expect(query(databaseUrl, 'SELECT 1')).rejects.toThrow(/denied/);
    const stranger = new URL(databaseAdminUrl);
    for (const user of ['root', 'nobody']) {
      stranger.username = user;
      stranger.password = '';
      await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/denied/);
    }
  });

  it.each(['mariadb', 'temporal'] as const)('%s killed outright comes back on its port', async (name) => {
    await up();
    const killed = runningOf(local, name);
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    expect(await waitUntil(async () => runningOf(local, name) === null, { timeoutMs: 5_000 })).toBe(true);
    await restartService(name, local);
    expect(runningOf(local, name)?.pid).not.toBe(killed?.pid);
    expect(runningOf(local, name)?.port).toBe(killed?.port);
    expect((await serviceStatus(local)).every(({ healthy }) => healthy)).toBe(true);
  });

  it('move to the next free port when another program took theirs', async () => {
    await up();
    await stopServices({ layout: local });
    const taken = readState(local).mariadb?.port ?? 0;
    const stranger = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => stranger.listen(taken, '127.0.0.1', done));
    try {
      const { databaseUrl } = await up();
      const moved = Number(new URL(databaseUrl).port);
      expect(moved).toBeGreaterThan(taken);
      expect(await databaseAnswers({ host: '127.0.0.1', port: moved })).toBe(true);
      expect(await databaseAnswers({ host: '127.0.0.1', port: taken })).toBe(false);
    } finally {
      await new Promise((done) => stranger.close(done));
    }
  });

  it('stay up for whoever asked for them longest', async () => {
    await stopServices({ layout: local });
    expect((await up('start')).started.sort()).toEqual(['mariadb', 'temporal']);
    // The launcher that started them was killed: the next one takes them over, to be stopped with it.
    expect((await up('start')).started.sort()).toEqual(['mariadb', 'temporal']);
    await up('services');
    expect((await up('start')).started).toEqual([]);
  });

  it('use a short socket path for a checkout in a deep folder', async () => {
    const deep = layout(join(scratch(), 'd'.repeat(60), 'e'.repeat(60)));
    expect(Buffer.byteLength(socketPath(deep))).toBeLessThan(107);
    const services = await ensureServices({
      layout: deep,
      ports: { mariadb: await nextFree(33_400), temporal: await nextFree(37_300) },
      useEnvironment: false,
    });
    expect(await query(services.databaseAdminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stopServices({ layout: deep });
  });
});
