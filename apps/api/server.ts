import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { ContextFactory } from '../../libs/access/index.js';
import { newId } from '../../libs/database/index.js';
import { AppModule } from './app.module.js';
import { checkSubscription, checkSubscriptionText } from './live.js';
import { queryCostGuard } from './query-cost.js';
import { addRequestContext } from './request-context.hook.js';
import { apiSettings } from './settings.js';

const BODY_LIMIT = 1024 * 1024;
const ROSTER_LIMIT = 20 * 1024 * 1024;
/** Beside the compiled API, or beside its source when the tests run it. */
const CONSOLE = ['../../console', '../../dist/console'];

interface MercuriusHooks {
  graphql: {
    addHook(
      name: 'preExecution',
      hook: (
        schema: GraphQLSchema,
        document: DocumentNode,
        context: unknown,
        variables: unknown,
      ) => Promise<void>,
    ): void;
    addHook(
      name: 'preSubscriptionParsing',
      hook: (schema: GraphQLSchema, source: string) => Promise<void>,
    ): void;
    addHook(
      name: 'preSubscriptionExecution',
      hook: (schema: GraphQLSchema, document: DocumentNode) => Promise<void>,
    ): void;
  };
}

/** The API with everything but its port. The caller closes it. */
export async function createServer(env: NodeJS.ProcessEnv): Promise<NestFastifyApplication> {
  const settings = apiSettings(env);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => newId(),
    trustProxy: settings.trustedProxies,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forEnvironment(env), adapter, {
    logger: new ConsoleLogger({ json: settings.production, logLevels: ['warn', 'error', 'fatal'] }),
  });
  const server: FastifyInstance = adapter.getInstance<FastifyInstance>();
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy(settings.publicOrigin) },
  });
  await server.register(multipart, { limits: { fileSize: ROSTER_LIMIT, files: 1, fields: 10 } });
  addRequestContext(server, app.get(ContextFactory), settings.publicOrigin.startsWith('https:'));
  await serveConsole(server);
  app.enableShutdownHooks();
  await app.init();
  guardQueries((server as unknown as MercuriusHooks).graphql);
  return app;
}

function guardQueries(graphql: MercuriusHooks['graphql']): void {
  const refuseCostly = queryCostGuard();
  graphql.addHook('preExecution', (schema, document, _context, variables) => {
    refuseCostly(schema, document, variables);
    return Promise.resolve();
  });
  graphql.addHook('preSubscriptionParsing', (_schema, source) => {
    checkSubscriptionText(source);
    return Promise.resolve();
  });
  graphql.addHook('preSubscriptionExecution', (schema, document) => {
    checkSubscription(schema, document);
    return Promise.resolve();
  });
}

async function serveConsole(server: FastifyInstance): Promise<void> {
  const root = CONSOLE.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
  if (!root) return;
  await server.register(serveStatic, {
    root,
    wildcard: false,
    index: false,
    maxAge: '365d',
    immutable: true,
  });
}

/** Own files only; Ant Design writes its styles into the page. */
function contentPolicy(origin: string): Record<string, string[] | null> {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'", 'ws:', 'wss:'],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: origin.startsWith('https:') ? [] : null,
  };
}
