import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BusinessClock } from '../context/index.js';
import { openDataSource } from './data-source.js';
import type { DatabaseSettings } from './data-source.js';
import { Idempotency } from './idempotency.js';
import { Outbox } from './outbox.js';
import { PersonalDataCipher } from './personal-data.js';
import type { PersonalDataKeys } from './personal-data.js';
import { MovableClock, RealClock } from './system-clock.js';
import { StandingReads } from './standing-reads.js';
import { TransactionRunner } from './transaction-runner.js';

/** What the composition root decides about the database. */
export interface DatabaseModuleOptions extends DatabaseSettings, PersonalDataKeys {
  entities: Parameters<typeof openDataSource>[1];
  /** Demo and test systems may move business time. */
  movableClock: boolean;
}

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  static forRoot(options: DatabaseModuleOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(options, options.entities) },
        {
          provide: BusinessClock,
          inject: [DataSource],
          useFactory: (source: DataSource) =>
            options.movableClock ? new MovableClock(source) : new RealClock(),
        },
        { provide: PersonalDataCipher, useFactory: () => new PersonalDataCipher(options) },
        TransactionRunner,
        StandingReads,
        Outbox,
        Idempotency,
      ],
      exports: [
        DataSource,
        BusinessClock,
        PersonalDataCipher,
        TransactionRunner,
        StandingReads,
        Outbox,
        Idempotency,
      ],
    };
  }
}
