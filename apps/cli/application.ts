import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule } from '../../libs/database/index.js';
import { allEntities, featureModules } from './composition.js';
import { databaseUrl, personalDataKeys } from './settings.js';

@Module({})
class OperatorApplication {
  static create(): DynamicModule {
    return {
      module: OperatorApplication,
      imports: [
        DatabaseModule.forRoot({
          url: databaseUrl(),
          ...personalDataKeys(),
          entities: allEntities,
          movableClock: process.env.YIGONGTI_DEMO === '1',
        }),
        ...featureModules,
      ],
    };
  }
}

/**
 * Opens the application's use cases without HTTP, does the work, and closes them. Opened only by the commands that
 * need it, so that help, migrations and the schema work without a database.
 */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(OperatorApplication.create(), {
    logger: ['fatal', 'error'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
