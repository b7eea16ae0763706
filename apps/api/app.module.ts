import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../../libs/access/index.js';
import { featureModules } from './composition.js';
import { ConsoleController } from './console.controller.js';
import { ExportController } from './exports/export.controller.js';
import { ExportLists } from './exports/lists.js';
import { FaultFilter } from './fault.filter.js';
import { graphqlModule, scalarResolvers } from './graphql.module.js';
import { apiResolvers } from './resolvers.js';
import { apiSettings } from './settings.js';

/** Everything the API serves. */
@Module({})
export class AppModule {
  static forEnvironment(env: NodeJS.ProcessEnv): DynamicModule {
    const { production, publicOrigin } = apiSettings(env);
    return {
      module: AppModule,
      imports: [...featureModules(env), graphqlModule(production, publicOrigin)],
      controllers: [ExportController, ConsoleController],
      providers: [
        ExportLists,
        ...apiResolvers,
        ...scalarResolvers,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: FaultFilter },
      ],
    };
  }
}
