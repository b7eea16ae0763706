import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { OrganizationModule } from '../organization/index.js';
import { AttachmentLinks } from './attachment-links.js';
import { AttachmentPolicy } from './attachment-limits.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentReader } from './attachment-reader.js';
import { AttachmentRemover } from './attachment-remover.js';
import { attachmentAbilities } from './attachment.abilities.js';
import { AttachmentController } from './attachment.controller.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';
import { ClamdScanner } from './scan/clamd.js';
import { ScanDesk } from './scan/scan-desk.js';
import { NoScanner, Scanner } from './scan/scanner.js';
import { ATTACHMENT_SETTINGS } from './settings.js';
import type { AttachmentSettings } from './settings.js';
import { FileStore } from './storage/file-store.js';
import { AttachmentRecordCheck } from './verify/record-check.js';
import { StoredFilesCheck } from './verify/stored-files-check.js';

/** Files, for every feature that lets something have some. */
@Global()
@Module({
  imports: [OrganizationModule],
  controllers: [AttachmentController],
  providers: [
    AttachmentLinks,
    AttachmentOwners,
    AttachmentPolicy,
    AttachmentReader,
    AttachmentRecordCheck,
    AttachmentRemover,
    AttachmentRepository,
    AttachmentResolver,
    AttachmentService,
    FileStore,
    ScanDesk,
    StoredFilesCheck,
  ],
  exports: [AttachmentLinks, AttachmentOwners, AttachmentReader, AttachmentRemover, StoredFilesCheck],
})
export class AttachmentModule implements OnModuleInit {
  constructor(private readonly abilities: AbilityRegistry) {}

  onModuleInit(): void {
    this.abilities.contribute(attachmentAbilities);
  }

  /** With what the process's environment says of files. */
  static forRoot(settings: AttachmentSettings): DynamicModule {
    const scanner = settings.clamdAddress ? new ClamdScanner(settings.clamdAddress) : new NoScanner();
    return {
      module: AttachmentModule,
      providers: [
        { provide: ATTACHMENT_SETTINGS, useValue: settings },
        { provide: Scanner, useValue: scanner },
      ],
    };
  }
}
