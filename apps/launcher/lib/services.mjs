import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { layout as defaultLayout } from './paths.mjs';
import * as mariadb from './mariadb.mjs';
import { isFree, nextFree } from './ports.mjs';
import { OperatorError, say, step } from './print.mjs';
import { databaseAnswers, temporalAnswers, waitUntil } from './probe.mjs';
import { isAlive, refOf, stopProcess } from './process.mjs';
import { loadSecrets, secretsId } from './secrets.mjs';
import { forget, readState, remember, runningOf, withLock } from './state.mjs';
import * as temporal from './temporal.mjs';

/**
 * @typedef {'mariadb' | 'temporal'} ServiceName
 * @typedef {import('./state.mjs').Running} Running
 * @typedef {{ databaseUrl: string, databaseAdminUrl: string, temporalAddress: string }} Addresses
 * @typedef {Addresses & { started: ServiceName[] }} Services started: what this call brought up
 * @typedef {{ layout?: import('./paths.mjs').Layout, owner?: 'start' | 'services', ports?: Partial<Record<ServiceName, number>>,
 *   useEnvironment?: boolean }} Options
 */

export const noInstall = () => process.env.YIGONGTI_NO_INSTALL === '1';

const START_MS = 60_000;

/**
 * Makes sure that the database and Temporal answer: given by the environment, already up, or started here.
 * @param {Options} [options]
 * @returns {Promise<Services>}
 */
export async function ensureServices({
  layout = defaultLayout(),
  owner = 'services',
  ports = {},
  useEnvironment = true,
} = {}) {
  const given = useEnvironment ? process.env : {};
  return withLock(`${layout.dir}/services.lock`, async () => {
    const servers = await requirePrograms(layout, given);
    const context = { layout, owner, ports, servers };
    // Together: each takes about two seconds. Both are awaited, so that a failure of one leaves no stray start of the other.
    const [database, workflows] = await Promise.allSettled([
      given.DATABASE_URL ? givenDatabase(given.DATABASE_URL) : ensureDatabase(context),
      given.TEMPORAL_ADDRESS ? givenTemporal(given.TEMPORAL_ADDRESS) : ensureTemporal(context),
    ]);
    if (database.status === 'rejected') throw database.reason;
    if (workflows.status === 'rejected') throw workflows.reason;
    return {
      ...database.value.urls,
      temporalAddress: workflows.value.address,
      started: [...database.value.started, ...workflows.value.started],
    };
  });
}

const programs = { mariadb, temporal };
const GIVEN_BY = /** @type {const} */ ({ mariadb: 'DATABASE_URL', temporal: 'TEMPORAL_ADDRESS' });

/**
 * The programs of what is ours and does not run yet, before anything is started: all that is missing is said at once.
 * @param {import('./paths.mjs').Layout} layout @param {NodeJS.ProcessEnv} [given]
 * @returns {Promise<Partial<Record<ServiceName, string>>>}
 */
export async function requirePrograms(layout, given = process.env) {
  /** @type {Partial<Record<ServiceName, string>>} */
  const servers = {};
  const missing = [];
  for (const name of /** @type {const} */ (['mariadb', 'temporal'])) {
    if (given[GIVEN_BY[name]] || runningOf(layout, name)) continue;
    try {
      servers[name] = await programs[name].findServer({ noInstall: noInstall() });
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      missing.push(error.message);
    }
  }
  if (missing.length > 0) throw new OperatorError(missing.join('\n'));
  return servers;
}

/** @param {string} url */
async function givenDatabase(url) {
  const { hostname, port } = new URL(url);
  const answers = () => databaseAnswers({ host: hostname, port: Number(port || 3306) });
  if (!(await waitUntil(answers, { timeoutMs: 15_000, everyMs: 500 }))) {
    throw new OperatorError(`DATABASE_URL 所指的数据库（${hostname}:${port || 3306}）没有应答。`);
  }
  return {
    urls: { databaseUrl: url, databaseAdminUrl: process.env.DATABASE_ADMIN_URL ?? url },
    started: /** @type {ServiceName[]} */ ([]),
  };
}

/** @param {string} address */
async function givenTemporal(address) {
  if (!(await waitUntil(() => temporalAnswers(address), { timeoutMs: 15_000, everyMs: 500 }))) {
    throw new OperatorError(`TEMPORAL_ADDRESS 所指的 Temporal（${address}）没有应答。`);
  }
  return { address, started: /** @type {ServiceName[]} */ ([]) };
}

/** @typedef {{ layout: import('./paths.mjs').Layout, owner: string, ports: Partial<Record<ServiceName, number>>, insist?: boolean,
 *   servers?: Partial<Record<ServiceName, string>> }} Context */

/** @param {Context} context */
async function ensureDatabase(context) {
  const secrets = await loadSecrets(context.layout);
  const id = secretsId(secrets);
  const { port, started } = await ensure(context, 'mariadb', {
    program: mariadb,
    orphan: () => mariadb.findOrphan(context.layout),
    // Started with other passwords than the ones we hold: it must be started again.
    usable: (running) => running.secrets === undefined || running.secrets === id,
    extra: { secrets: id },
    start: (server, on) => mariadb.start(context.layout, { server, port: on, secrets }),
    title: '数据库',
  });
  return { urls: mariadb.urls(port, secrets, mariadb.socketPath(context.layout)), started };
}

/** @param {Context} context */
async function ensureTemporal(context) {
  const { port, started } = await ensure(context, 'temporal', {
    program: temporal,
    orphan: () => null,
    usable: () => true,
    extra: {},
    start: (server, on) => temporal.start(context.layout, { server, port: on }),
    title: 'Temporal',
  });
  return { address: `127.0.0.1:${port}`, started };
}

/**
 * @typedef {{ program: typeof mariadb | typeof temporal, orphan: () => Running | null, usable: (running: Running) => boolean,
 *   extra: Partial<Running>, start: (server: string, port: number) => ReturnType<typeof mariadb.start>, title: string }} Kind
 */

/**
 * Adopts what runs and is healthy; otherwise starts it, on the port it had before where that is free.
 * @param {Context} context @param {ServiceName} name @param {Kind} kind
 * @returns {Promise<{ port: number, started: ServiceName[] }>}
 */
async function ensure(context, name, kind) {
  const { layout, owner } = context;
  const known = runningOf(layout, name) ?? kind.orphan();
  if (known?.port) {
    const port = known.port;
    const healthy = () => kind.program.isHealthy(port);
    const alive = () => isAlive(known);
    if (kind.usable(known) && (await waitUntil(healthy, { timeoutMs: 10_000, alive }))) {
      const adopted = { ...known, ...kind.extra, owner: ownerOf(known, owner) };
      if (known.owner !== adopted.owner) await remember(layout, name, adopted);
      return { port, started: adopted.owner === 'start' && owner === 'start' ? [name] : [] };
    }
    await stopProcess(known);
  }
  const server = context.servers?.[name] ?? (await kind.program.findServer({ noInstall: noInstall() }));
  const port = await startOn(context, name, kind, server);
  return { port, started: [name] };
}

/**
 * A service belongs to whoever wants it up longest: one asked for by `services up` stays. One left behind by a
 * launcher that was killed is taken over.
 * @param {Running} known @param {string} asking
 */
function ownerOf(known, asking) {
  if (known.owner === 'services' || asking === 'services') return 'services';
  return known.owner ?? asking;
}

const ATTEMPTS = 3;

/**
 * Of all checkouts of this user one at a time looks for a port and binds it: else two find the same one free, and who
 * comes second takes the other's server, which answers there, for its own.
 * @param {ServiceName} name
 */
const startingLock = (name) => join(tmpdir(), `yigongti-${userInfo().uid}-${name}.starting`);

/** @param {Context} context @param {ServiceName} name @param {Kind} kind @param {string} server */
async function startOn(context, name, kind, server) {
  const { layout, owner } = context;
  const preferred = readState(layout)[name]?.port ?? context.ports[name] ?? kind.program.DEFAULT_PORT;
  // After a crash the port is free again within moments, and running programs know no other.
  if (context.insist) await waitUntil(() => isFree(preferred), { timeoutMs: 10_000 });
  let from = preferred;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { port, up } = await withLock(startingLock(name), async () => {
      const free = await nextFree(from);
      const child = await kind.start(server, free);
      await remember(layout, name, {
        pid: child.pid,
        startTime: child.startTime,
        port: free,
        owner,
        ...kind.extra,
      });
      const alive = () => isAlive(child);
      const answers = await step(`正在启动${kind.title}`, () =>
        waitUntil(() => kind.program.isHealthy(free), { timeoutMs: START_MS, alive }),
      );
      if (answers && alive()) return { port: free, up: true };
      await stopProcess(child);
      return { port: free, up: false };
    });
    if (up) {
      if (port !== preferred) say(`${kind.title}：端口 ${preferred} 已被其他程序占用，改用 ${port}`);
      return port;
    }
    // Another program may have taken the port between our look and the server's bind.
    from = port + 1;
  }
  throw new OperatorError(`${kind.title}未能启动，日志：${layout.logs}/${name}.log`);
}

/**
 * Starts one service again where it was: same port, same data.
 * @param {ServiceName} name @param {import('./paths.mjs').Layout} layout
 */
export async function restartService(name, layout) {
  const owner = readState(layout)[name]?.owner === 'services' ? 'services' : 'start';
  await withLock(`${layout.dir}/services.lock`, async () => {
    const context = { layout, owner, ports: {}, insist: true };
    await (name === 'mariadb' ? ensureDatabase(context) : ensureTemporal(context));
  });
}

/**
 * Stops what is ours. Temporal first: it holds nothing that the database needs.
 * @param {{ layout?: import('./paths.mjs').Layout, only?: readonly ServiceName[] }} [options]
 * @returns {Promise<ServiceName[]>}
 */
export async function stopServices({ layout = defaultLayout(), only = ['temporal', 'mariadb'] } = {}) {
  return withLock(`${layout.dir}/services.lock`, async () => {
    const stopped = await Promise.all(
      only.map(async (name) => {
        const ref = runningOf(layout, name) ?? (name === 'mariadb' ? mariadb.findOrphan(layout) : null);
        const was = await stopProcess(ref, { graceMs: 30_000 });
        await forget(layout, name);
        return was ? [name] : [];
      }),
    );
    return stopped.flat();
  });
}

/** @param {import('./paths.mjs').Layout} [layout] */
export async function serviceStatus(layout = defaultLayout()) {
  const describe = async (/** @type {ServiceName} */ name) => {
    const known = runningOf(layout, name) ?? (name === 'mariadb' ? mariadb.findOrphan(layout) : null);
    if (!known?.port) return { name, running: false, healthy: false };
    const healthy = await (name === 'mariadb' ? mariadb : temporal).isHealthy(known.port);
    return { name, running: true, healthy, pid: known.pid, port: known.port };
  };
  return Promise.all([describe('mariadb'), describe('temporal')]);
}

export const self = () => refOf(process.pid);
