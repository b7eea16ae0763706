import { Module } from '@nestjs/common';
import type { Command } from 'commander';
import { InjectCommander } from 'nest-commander';
import { AccountCreateCommand } from './commands/account-create.command.js';
import { AccountGrantCommand, AccountWithdrawCommand } from './commands/account-role.command.js';
import {
  AccountDisableCommand,
  AccountEnableCommand,
  AccountPasswordCommand,
} from './commands/account-state.command.js';
import { AccountsCommand } from './commands/accounts.command.js';
import { AuditCheckpointCommand, AuditCommand, AuditVerifyCommand } from './commands/audit.command.js';
import {
  ChannelCommand,
  ChannelListCommand,
  ChannelRemoveCommand,
  ChannelSetCommand,
} from './commands/channel.command.js';
import { CountyCommand, CountyExampleCommand, CountyLoadCommand } from './commands/county.command.js';
import {
  DemoChainCommand,
  DemoCommand,
  DemoExchangeCommand,
  DemoPlacementCommand,
  DemoTransferCommand,
  DemoVillageCommand,
  DemoPostingCommand,
} from './commands/demo.command.js';
import {
  EstablishmentCommand,
  EstablishmentHoldersCommand,
  EstablishmentPlansCommand,
  EstablishmentRatiosCommand,
  EstablishmentTotalsCommand,
} from './commands/establishment.command.js';
import { ImportCommand, ImportStaffCommand } from './commands/import.command.js';
import { MigrateCommand } from './commands/migrate.command.js';
import { PolicyCommand, PolicyListCommand, PolicySetCommand } from './commands/policy.command.js';
import { ReconcileCommand } from './commands/reconcile.command.js';
import { SchemaCommand, SchemaPrintCommand } from './commands/schema.command.js';
import { SeedCommand } from './commands/seed.command.js';

/** The operator's commands. None of them opens the application before it is run. */
@Module({
  providers: [
    MigrateCommand,
    SeedCommand,
    AccountsCommand,
    AccountCreateCommand,
    AccountGrantCommand,
    AccountDisableCommand,
    AccountEnableCommand,
    AccountPasswordCommand,
    AccountWithdrawCommand,
    ImportCommand,
    ImportStaffCommand,
    AuditCommand,
    AuditVerifyCommand,
    AuditCheckpointCommand,
    DemoCommand,
    DemoPostingCommand,
    DemoExchangeCommand,
    DemoPlacementCommand,
    DemoTransferCommand,
    DemoVillageCommand,
    DemoChainCommand,
    CountyCommand,
    CountyLoadCommand,
    CountyExampleCommand,
    SchemaCommand,
    SchemaPrintCommand,
    PolicyCommand,
    PolicyListCommand,
    PolicySetCommand,
    ReconcileCommand,
    ChannelCommand,
    ChannelListCommand,
    ChannelSetCommand,
    ChannelRemoveCommand,
    EstablishmentCommand,
    EstablishmentTotalsCommand,
    EstablishmentRatiosCommand,
    EstablishmentPlansCommand,
    EstablishmentHoldersCommand,
  ],
})
export class CliModule {
  constructor(@InjectCommander() root: Command) {
    // An option after a subcommand's name is the subcommand's. The factory's options reach the children only.
    root.name('npm run cli --').enablePositionalOptions();
  }
}
