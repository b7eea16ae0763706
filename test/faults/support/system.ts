import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { migrate } from '../../../apps/cli/database/migrations.js';
import { ensureSchema } from '../../../apps/cli/database/schemas.js';
import {
  ensureServices,
  isAlive,
  layout as layoutOf,
  nextFree,
  restartService,
  runningOf,
  stopServices,
} from '../../../apps/launcher/lib/index.mjs';
import type { Layout, ServiceName } from '../../../apps/launcher/lib/index.mjs';
import { ChainClient } from '../../bench/approve/chain-client.js';
import { HttpApi } from '../../bench/approve/http-api.js';
import { makePostingWorld } from '../../bench/approve/world.js';
import type { PostingWorld } from '../../bench/approve/world.js';
import { withFeatures } from '../../support/features.js';
import { startApi, startProgram } from '../../support/programs.js';
import type { Program } from '../../support/programs.js';

export const ALL_PARTS = [
  'hr',
  'PARTY_COMMITTEE.clerk',
  'SECRETARIAT',
  'LEADING_GROUP.clerk',
  'ESTABLISHMENT_OFFICE',
  'HEALTH_BUREAU',
  'CIVIL_HR_BUREAU',
];

/** What `reconcile --json` says; `nudged` counts conductors that looked again. */
export interface ReconcileReport {
  open: number;
  started: string[];
  nudged: number;
  failed: string[];
}

const run = promisify(execFile);

/** A whole system of real processes that a test may kill: database, Temporal, API and worker, all private. */
export class PrivateSystem {
  private readonly layout: Layout;
  private worker: Program | null = null;
  private api: (Program & { port: number }) | null = null;
  private http: HttpApi | null = null;

  private constructor(
    private readonly env: NodeJS.ProcessEnv,
    layout: Layout,
    readonly world: PostingWorld,
  ) {
    this.layout = layout;
  }

  static async start(staff: number): Promise<PrivateSystem> {
    const layout = layoutOf(mkdtempSync(join(tmpdir(), 'yigongti-faults-')));
    try {
      const env = await privateEnvironment(layout);
      const world = await withFeatures(env, (app) => makePostingWorld(app, staff));
      const system = new PrivateSystem(env, layout, world);
      system.startWorker();
      await system.startApi();
      return system;
    } catch (error) {
      await stopServices({ layout });
      throw error;
    }
  }

  /** Speaks with the API as it is now. */
  async chain(): Promise<ChainClient> {
    if (!this.http) throw new Error('the API is not running');
    const { today } = await this.http.ask<{ today: string }>('hr', '{ businessClock { today } }', {});
    return (this.client ??= new ChainClient(this.http, this.world, today));
  }
  private client: ChainClient | null = null;

  startWorker(): void {
    this.worker = startProgram('worker', this.env);
  }

  async killWorker(): Promise<void> {
    await this.worker?.kill();
  }

  async startApi(): Promise<void> {
    const known = this.api?.port;
    const api = await startApi(this.env, known);
    this.api = api;
    if (this.http) return;
    this.http = new HttpApi(api.baseUrl);
    await this.http.signInAll(this.world, ALL_PARTS);
  }

  async killApi(): Promise<void> {
    await this.api?.kill();
  }

  /** As when the machine lost it: nothing is flushed, nobody is told. */
  async killService(name: ServiceName): Promise<void> {
    const running = runningOf(this.layout, name);
    if (!running) throw new Error(`${name} is not running`);
    process.kill(running.pid, 'SIGKILL');
    while (isAlive(running)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Where it was, with the data it had. */
  restartService(name: ServiceName): Promise<void> {
    return restartService(name, this.layout);
  }

  /** Temporal forgets everything. Only while it is down. */
  deleteTemporalStore(): void {
    for (const file of readdirSync(this.layout.temporal)) rmSync(join(this.layout.temporal, file));
  }

  /** Looks behind the API, with the features over the same database. */
  behind<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
    return withFeatures(this.env, work);
  }

  /** The operator's command; answers its JSON. */
  async reconcile(): Promise<ReconcileReport> {
    const command = fileURLToPath(new URL('../../../dist/apps/cli/main.js', import.meta.url));
    const { NODE_OPTIONS: _options, ...inherited } = process.env;
    const { stdout } = await run(process.execPath, [command, 'reconcile', '--json'], {
      env: { ...inherited, ...this.env },
    });
    return JSON.parse(stdout) as ReconcileReport;
  }

  workerIsAlive(): boolean {
    return this.worker?.alive() ?? false;
  }

  async stop(): Promise<void> {
    this.http?.close();
    await Promise.all([this.api?.stop(), this.worker?.stop()]);
    await stopServices({ layout: this.layout });
    rmSync(this.layout.dir, { recursive: true, force: true });
  }
}

/** Starts the services, migrates, and says how programs reach them. */
async function privateEnvironment(layout: Layout): Promise<NodeJS.ProcessEnv> {
  // Below the ports that the system itself gives to outgoing connections: a service comes back on its own.
  const from = 12_000 + Math.floor(Math.random() * 8_000);
  const ports = { mariadb: await nextFree(from), temporal: await nextFree(from + 500) };
  const services = await ensureServices({ layout, owner: 'start', ports, useEnvironment: false });
  await ensureSchema(services.databaseAdminUrl);
  await migrate(services.databaseAdminUrl);
  return {
    NODE_ENV: 'test',
    DATABASE_URL: services.databaseAdminUrl,
    TEMPORAL_ADDRESS: services.temporalAddress,
    TEMPORAL_NAMESPACE: 'default',
    YIGONGTI_DATA_KEY: randomBytes(32).toString('base64'),
    YIGONGTI_INDEX_KEY: randomBytes(32).toString('base64'),
    YIGONGTI_STATE_DIR: layout.dir,
    YIGONGTI_DEMO: '1',
  };
}
