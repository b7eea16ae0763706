import { Module } from '@nestjs/common';
import { MigrateCommand } from './commands/migrate.command.js';
import { SchemaCommand, SchemaPrintCommand } from './commands/schema.command.js';

/** The operator's commands. None of them opens the application before it is run. */
@Module({ providers: [MigrateCommand, SchemaCommand, SchemaPrintCommand] })
export class CliModule {}
