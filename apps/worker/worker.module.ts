import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { ApprovalActivities } from './approval.activities.js';
import { ConductorWorker } from './conductor-worker.js';
import { Duties } from './duties.js';
import { WORKER_SETTINGS } from './settings.js';
import type { WorkerSettings } from './settings.js';

/** The worker: the features' use cases without any way in from outside. */
@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings, features: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: WorkerModule,
      imports: features,
      providers: [
        { provide: WORKER_SETTINGS, useValue: settings },
        ApprovalActivities,
        ConductorWorker,
        Duties,
      ],
    };
  }
}
