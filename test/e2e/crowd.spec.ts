import { Connection } from '@temporalio/client';
import { ChainClient, PARTS } from '../bench/approve/chain-client.js';
import { HttpApi } from '../bench/approve/http-api.js';
import { makePostingWorld } from '../bench/approve/world.js';
import { accountsOf, problemsOf } from '../bench/thousand/accounts.js';
import { Crowd } from '../bench/thousand/crowd.js';
import { testEnvironment } from '../support/app.js';
import { freshDatabase } from '../support/database.js';
import { withFeatures } from '../support/features.js';
import { startApi, startProgram } from '../support/programs.js';
import { ownNamespace, temporalAddress } from '../workflows/support.js';

/** The same at full size: `npm run bench -- thousand`. */
const CASES = 60;
const DECIDERS = 50;

const closers: (() => Promise<unknown>)[] = [];
let env: NodeJS.ProcessEnv;
let chain: ChainClient;

beforeAll(async () => {
  const database = await freshDatabase();
  closers.push(() => database.drop());
  const connection = await Connection.connect({ address: temporalAddress() });
  closers.push(() => connection.close());
  env = {
    ...testEnvironment(database.url),
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_NAMESPACE: await ownNamespace(connection),
  };
  const world = await withFeatures(env, (app) => makePostingWorld(app, CASES));
  const worker = startProgram('worker', env);
  closers.push(() => worker.stop());
  const api = await startApi(env);
  closers.push(() => api.stop());
  const http = new HttpApi(api.baseUrl);
  closers.push(() => {
    http.close();
    return Promise.resolve();
  });
  await http.signInAll(world, ['hr', ...Object.values(PARTS).flat()]);
  const { today } = await http.ask<{ today: string }>('hr', '{ businessClock { today } }', {});
  chain = new ChainClient(http, world, today);
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

it('many cases at once, fifty deciders at once: no decision lost or doubled, every case ends as planned, the trail is whole', async () => {
  const played = await new Crowd(chain, DECIDERS).play(CASES);
  expect(played.faults).toEqual([]);
  // Two who decide the same task at once, and one who sends a decision twice, were among them.
  expect(Math.min(played.races, played.resent)).toBeGreaterThan(20);
  const accounts = await withFeatures(env, (app) => accountsOf(app, played.cases));
  expect(problemsOf(accounts)).toEqual([]);
  expect(accounts.ends).toEqual({ IMPLEMENTED: 48, REJECTED: 6, WITHDRAWN: 6 });
});
