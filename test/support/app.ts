import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { featureModules } from '../../apps/api/composition.js';
import { AuthService, ContextFactory } from '../../libs/access/index.js';
import { actorOf } from '../../libs/context/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { freshDatabase } from './database.js';
import { PASSWORD } from './county.js';

/** The features over a database of the test's own, without HTTP and without Temporal. */
export interface TestApp {
  app: INestApplicationContext;
  env: NodeJS.ProcessEnv;
  /** Context of a signed-in user. */
  as(username: string): Promise<RequestContext>;
  close(): Promise<void>;
}

/** Environment of a test's own processes. */
export function testEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: '60',
    // Nobody listens there: the engine must work without its conductor.
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    YIGONGTI_DATA_KEY: randomBytes(32).toString('base64'),
    YIGONGTI_INDEX_KEY: randomBytes(32).toString('base64'),
    YIGONGTI_DEMO: '1',
    YIGONGTI_FILES_DIR: join(tmpdir(), `yigongti-files-${randomBytes(6).toString('hex')}`),
  };
}

/** Starts the features, with the test's own modules beside them. */
export async function startApp(extra: Type[] = []): Promise<TestApp> {
  const database = await freshDatabase();
  const env = testEnvironment(database.url);
  @Module({ imports: [...featureModules(env), ...extra] })
  class TestModule {}
  const app = await NestFactory.createApplicationContext(TestModule, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  return {
    app,
    env,
    as: signingIn(app),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(env['YIGONGTI_FILES_DIR'] ?? '', { recursive: true, force: true });
    },
  };
}

/** Contexts of users, each signed in once. */
export function signingIn(app: INestApplicationContext): TestApp['as'] {
  const secrets = new Map<string, string>();
  return (username) => signedIn(app, secrets, username);
}

async function signedIn(
  app: INestApplicationContext,
  secrets: Map<string, string>,
  username: string,
): Promise<RequestContext> {
  const contexts = app.get(ContextFactory, { strict: false });
  const known = secrets.get(username);
  if (known) return contexts.forSecret(known);
  const auth = app.get(AuthService, { strict: false });
  const { secret } = await auth.signIn(await contexts.forSecret(null), username, PASSWORD);
  secrets.set(username, secret);
  const ctx = await contexts.forSecret(secret);
  actorOf(ctx);
  return ctx;
}
