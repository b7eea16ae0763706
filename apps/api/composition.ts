import type { DynamicModule, ModuleMetadata, Type } from '@nestjs/common';
import { AccessModule, accessEntities } from '../../libs/access/index.js';
import {
  AttachmentModule,
  attachmentAppendOnlyTables,
  attachmentEntities,
} from '../../libs/attachment/index.js';
import { ApprovalModule, approvalAppendOnlyTables, approvalEntities } from '../../libs/approval/index.js';
import { AuditModule, auditAppendOnlyTables, auditEntities } from '../../libs/audit/index.js';
import {
  DeclaredMatterModule,
  declaredMatterAppendOnlyTables,
  declaredMatterEntities,
} from '../../libs/declared-matter/index.js';
import { DatabaseModule, databaseEntities } from '../../libs/database/index.js';
import {
  EstablishmentModule,
  establishmentAppendOnlyTables,
  establishmentEntities,
} from '../../libs/establishment/index.js';
import {
  InstitutionHistoryModule,
  institutionHistoryAppendOnlyTables,
  institutionHistoryEntities,
} from '../../libs/institution-history/index.js';
import { NotificationModule, notificationEntities } from '../../libs/notification/index.js';
import {
  OrganizationModule,
  organizationAppendOnlyTables,
  organizationEntities,
} from '../../libs/organization/index.js';
import { PersonnelModule } from '../../libs/personnel/index.js';
import { PlacementModule, placementAppendOnlyTables, placementEntities } from '../../libs/placement/index.js';
import { PostSchemeModule } from '../../libs/post-scheme/index.js';
import { PostingModule, postingAppendOnlyTables, postingEntities } from '../../libs/posting/index.js';
import {
  VillageEmploymentModule,
  villageAppendOnlyTables,
  villageEntities,
} from '../../libs/village-employment/index.js';
import { TemporalModule } from '../../libs/temporal/index.js';
import { processSettings } from './settings.js';

/** Every table's entity. */
export const allEntities = [
  ...databaseEntities,
  ...auditEntities,
  ...accessEntities,
  ...organizationEntities,
  ...attachmentEntities,
  ...approvalEntities,
  ...establishmentEntities,
  ...institutionHistoryEntities,
  ...postingEntities,
  ...placementEntities,
  ...declaredMatterEntities,
  ...villageEntities,
  ...notificationEntities,
];

/** Tables that only ever grow. The application's account gets no right to change or delete their rows. */
export const appendOnlyTables = [
  ...auditAppendOnlyTables,
  ...organizationAppendOnlyTables,
  ...attachmentAppendOnlyTables,
  ...approvalAppendOnlyTables,
  ...establishmentAppendOnlyTables,
  ...institutionHistoryAppendOnlyTables,
  ...postingAppendOnlyTables,
  ...placementAppendOnlyTables,
  ...declaredMatterAppendOnlyTables,
  ...villageAppendOnlyTables,
];

/** The features; the API serves them, the worker and the operator's commands use them. */
export const matterModules: Type[] = [
  OrganizationModule,
  ApprovalModule,
  EstablishmentModule,
  InstitutionHistoryModule,
  PostingModule,
  PlacementModule,
  PersonnelModule,
  PostSchemeModule,
  DeclaredMatterModule,
  VillageEmploymentModule,
  NotificationModule,
];

/** Infrastructure and features of one process, from its environment. */
export function featureModules(env: NodeJS.ProcessEnv): NonNullable<ModuleMetadata['imports']> {
  return [...infrastructure(env), ...matterModules];
}

function infrastructure(env: NodeJS.ProcessEnv): (Type | DynamicModule)[] {
  const settings = processSettings(env);
  return [
    DatabaseModule.forRoot({ ...settings.database, entities: allEntities }),
    TemporalModule.forRoot(settings.temporal),
    AuditModule,
    AccessModule,
    AttachmentModule.forRoot(settings.attachments),
  ];
}
