import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { featureModules } from '../api/composition.js';
import { databaseUrl, personalDataKeys } from './settings.js';

@Module({})
class OperatorApplication {
  static forEnvironment(env: NodeJS.ProcessEnv): DynamicModule {
    return { module: OperatorApplication, imports: featureModules(env) };
  }
}

/**
 * Opens the application's use cases without HTTP, does the work, and closes them. Opened only by the commands that
 * need it, so that help, migrations and the schema work without a database.
 */
export async function withApplication<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  // Asked first: what is missing is then said in the operator's words.
  databaseUrl();
  personalDataKeys();
  const app = await NestFactory.createApplicationContext(OperatorApplication.forEnvironment(env), {
    logger: ['fatal', 'error'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
