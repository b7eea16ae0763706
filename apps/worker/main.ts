import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime, makeTelemetryFilterString } from '@temporalio/worker';
import { featureModules } from '../api/composition.js';
import { ConductorWorker } from './conductor-worker.js';
import { Duties } from './duties.js';
import { workerSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

// Shutdown is ours to order: the workflow worker first, the database last.
Runtime.install({
  shutdownSignals: [],
  logger: new DefaultLogger('ERROR'),
  // Every poller would tell of every attempt while Temporal is away.
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});

const app = await NestFactory.createApplicationContext(
  WorkerModule.forRoot(workerSettings(process.env), featureModules(process.env)),
  { logger: ['warn', 'error', 'fatal'] },
);
// Ours also says when it connects; the framework's list of modules is of no use to anybody.
app.useLogger(
  new ConsoleLogger({
    json: process.env['NODE_ENV'] === 'production',
    logLevels: ['log', 'warn', 'error', 'fatal'],
  }),
);
const log = new Logger('Worker');
const worker = app.get(ConductorWorker);
const duties = app.get(Duties);
let stopping = false;

async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.log(`${signal}: finishing what is under way`);
  await Promise.all([duties.stop(), worker.stop()]);
  await app.close();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop(signal).catch((error: unknown) => {
      log.error(error instanceof Error ? error.stack : String(error));
      process.exit(1);
    });
  });
}

worker.start();
duties.start();
log.log('started');
