import { Module } from '@nestjs/common';
import { AccountsCommand } from './commands/accounts.command.js';
import { MigrateCommand } from './commands/migrate.command.js';
import { SchemaCommand, SchemaPrintCommand } from './commands/schema.command.js';
import { SeedCommand } from './commands/seed.command.js';

/** The operator's commands. None of them opens the application before it is run. */
@Module({ providers: [MigrateCommand, SeedCommand, AccountsCommand, SchemaCommand, SchemaPrintCommand] })
export class CliModule {}
