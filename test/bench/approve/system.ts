import type { INestApplicationContext } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { newId } from '../../../libs/database/index.js';
import { freshDatabase } from '../../support/database.js';
import { withFeatures } from '../../support/features.js';
import { start } from '../support/system.js';
import { ChainClient, PARTS } from './chain-client.js';
import { HttpApi } from './http-api.js';
import { NoopChains } from './noop.js';
import { makePostingWorld } from './world.js';

/** Both contestants, running side by side: our whole system, and the bare chain over the same Temporal. */
export interface Contest {
  ours: ChainClient;
  noop: NoopChains;
  /** Looks behind the API, with the features over the same database. */
  behind<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts everything over a database and a Temporal namespace of this run's own. */
export async function openContest(staff: number): Promise<Contest> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    return { ...(await open(staff, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(staff: number, closers: (() => Promise<void>)[]): Promise<Omit<Contest, 'close'>> {
  const database = await freshDatabase();
  closers.push(() => database.drop());
  const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
  closers.push(() => connection.close());
  const namespace = await ownNamespace(connection);
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    TEMPORAL_NAMESPACE: namespace,
    YIGONGTI_DEMO: '1',
  };
  const world = await withFeatures(env, (app) => makePostingWorld(app, staff));
  const baseUrl = `http://127.0.0.1:${process.env.PORT ?? '13000'}`;
  const run = async (path: string, own: NodeJS.ProcessEnv, health: string | null): Promise<void> => {
    const program = await start(path, own, health);
    closers.push(() => program.stop());
  };
  await run('apps/api/main.js', { ...env, HOST: '127.0.0.1' }, `${baseUrl}/healthz`);
  await run('apps/worker/main.js', env, null);
  await run('test/bench/approve/noop-worker.js', env, null);
  const api = new HttpApi(baseUrl);
  closers.push(() => {
    api.close();
    return Promise.resolve();
  });
  await api.signInAll(world, ['hr', ...Object.values(PARTS).flat()]);
  const { today } = await api.ask<{ today: string }>('hr', '{ businessClock { today } }', {});
  return {
    ours: new ChainClient(api, world, today),
    noop: new NoopChains(new Client({ connection, namespace })),
    behind: (work) => withFeatures(env, work),
  };
}

/** Chains of earlier runs would go on beside this one. */
async function ownNamespace(connection: Connection): Promise<string> {
  const namespace = `bench-${newId()}`;
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  return namespace;
}
