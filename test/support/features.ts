import 'reflect-metadata';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { featureModules } from '../../apps/api/composition.js';

/** Runs the work with the features over the database of the environment, beside the programs that serve it. */
export async function withFeatures<T>(
  env: NodeJS.ProcessEnv,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  @Module({ imports: featureModules(env) })
  class Behind {}
  const app = await NestFactory.createApplicationContext(Behind, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
