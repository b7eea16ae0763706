import type { INestApplicationContext } from '@nestjs/common';
import { startApp } from './app.js';
import { PASSWORD, makeCounty } from './county.js';
import type { TestCounty } from './county.js';
import { GraphqlClient } from './graphql-client.js';
import { startApi } from './programs.js';

/** The API as a process of its own, over a small county. */
export interface TestServer {
  /** The features over the same database, for looking behind the API. */
  app: INestApplicationContext;
  env: NodeJS.ProcessEnv;
  baseUrl: string;
  county: TestCounty;
  client: GraphqlClient;
  /** A client that is signed in as the user of that part. */
  as(part: string): Promise<GraphqlClient>;
  close(): Promise<void>;
}

export async function startServer(overrides: NodeJS.ProcessEnv = {}): Promise<TestServer> {
  const behind = await startApp();
  const county = await makeCounty(behind.app);
  const env = { ...behind.env, ...overrides };
  const api = await startApi(env);
  const client = new GraphqlClient(api.baseUrl);
  return {
    app: behind.app,
    env,
    baseUrl: api.baseUrl,
    county,
    client,
    as: (part) => client.signedIn(county.users[part] ?? part, PASSWORD),
    close: async () => {
      await api.stop();
      await behind.close();
    },
  };
}
