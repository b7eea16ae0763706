import { AccessModule, accessEntities } from '../../libs/access/index.js';
import { AuditModule, auditAppendOnlyTables, auditEntities } from '../../libs/audit/index.js';
import { databaseEntities } from '../../libs/database/index.js';
import {
  OrganizationModule,
  organizationAppendOnlyTables,
  organizationEntities,
} from '../../libs/organization/index.js';

/** Tables of all libraries. */
export const allEntities = [
  ...databaseEntities,
  ...auditEntities,
  ...accessEntities,
  ...organizationEntities,
];

/** Tables on which the application may only add. */
export const appendOnlyTables = [...auditAppendOnlyTables, ...organizationAppendOnlyTables];

/** Modules with the use cases, without HTTP. */
export const featureModules = [AuditModule, AccessModule, OrganizationModule];
