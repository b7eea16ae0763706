import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Acknowledgements } from './acknowledgements.js';
import { CaseMessenger } from './case-messenger.js';
import { CaseWorkflows } from './case-workflows.js';
import { Reconciler } from './reconciler.js';
import { TemporalLink } from './temporal-link.js';
import type { TemporalSettings } from './temporal-link.js';

/** Client side of Temporal; needs the database module beside it. Opens no connection until something is sent. */
@Global()
@Module({})
export class TemporalModule {
  static forRoot(settings: TemporalSettings): DynamicModule {
    return {
      module: TemporalModule,
      providers: [
        { provide: TemporalLink, useFactory: () => new TemporalLink(settings) },
        Acknowledgements,
        CaseWorkflows,
        CaseMessenger,
        Reconciler,
      ],
      exports: [TemporalLink, CaseMessenger, Reconciler],
    };
  }
}
