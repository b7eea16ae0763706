import type { AuditContext, NewAuditEvent } from '../../audit/index.js';
import type { RosterImport } from '../entities/index.js';
import type { RosterRecord } from './check-line.js';
import { rosterColumns } from './columns.js';
import type { RosterColumn } from './columns.js';

/** Audit chain of one import. */
export const rosterChain = (row: Pick<RosterImport, 'id' | 'communityId'>) => ({
  chain: `roster-import:${row.id}`,
  communityId: row.communityId,
});

/** In whose name a confirmed import is carried on. */
export function importerOf(row: RosterImport): AuditContext['actor'] {
  return row.createdByAccountId
    ? { accountId: row.createdByAccountId, personId: null, displayName: row.createdByName }
    : null;
}

/** What the audit trail says of an import: counts and the file's hash, nobody's data. */
export function countsOf(row: RosterImport): Record<string, unknown> {
  const { id, fileSha256, totalRows, newRows, changedRows, unchangedRows, badRows, importedRows } = row;
  return { importId: id, fileSha256, totalRows, newRows, changedRows, unchangedRows, badRows, importedRows };
}

/** Who came by which line, and where to; nothing of what the person is called or numbered. */
export function joined(
  importId: string,
  line: number,
  personId: string,
  record: RosterRecord,
): NewAuditEvent {
  const { institutionId, establishmentType, hiredOn } = record;
  return {
    type: 'staff.joined',
    summary: `花名册第${line}行：新增在册人员`,
    payload: { importId, line, personId, institutionId, establishmentType, hiredOn },
  };
}

/** Whose columns a line has changed; the values stay in the records. */
export function changed(
  importId: string,
  line: number,
  personId: string,
  fields: readonly RosterColumn[],
): NewAuditEvent {
  return {
    type: 'staff.changed',
    summary: `花名册第${line}行：变更${fields.map((field) => rosterColumns[field]).join('、')}`,
    payload: { importId, line, personId, fields: [...fields] },
  };
}
