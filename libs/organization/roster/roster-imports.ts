import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { RosterImport } from '../entities/index.js';
import { InstitutionRepository } from '../repositories/institution.repository.js';
import { readRosterFile } from './read-file.js';
import { RosterChecker } from './roster-checker.js';
import { RosterImporter } from './roster-importer.js';
import { RosterJobs } from './roster-jobs.js';
import { countsOf, rosterChain } from './roster-trail.js';
import { refuse } from './roster.errors.js';
import { RosterRepository } from './roster.repository.js';

/** A file as it was sent. */
export interface RosterFile {
  fileName: string;
  bytes: Uint8Array;
}

/** What an import needs of the request, or of the operator's command line. */
type Requester = Pick<RequestContext, 'actor' | 'now' | 'today'>;

/** A small file is checked or imported within this time, and the first answer shows it. */
const PATIENCE_MS = 2_000;
const OPERATOR = '命令行';

/**
 * 花名册导入: a file is checked line by line, its report is read, and then all of it, or its good lines, are carried
 * into the records. Every step is kept in the database and can be taken up again.
 */
@Injectable()
export class RosterImports {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly imports: RosterRepository,
    private readonly institutions: InstitutionRepository,
    private readonly checker: RosterChecker,
    private readonly importer: RosterImporter,
    private readonly jobs: RosterJobs,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Takes a file in and starts checking it. The same file again is checked again, or while it is being imported
   * answered with that import. Returns the import's id.
   * @throws {Refused} when the file as a whole is refused, or the community is not clear
   */
  async receive(ctx: RequestContext, file: RosterFile, communityCode: string | null): Promise<string> {
    const communityId = await this.communityFor(ctx, communityCode);
    const lines = await readRosterFile(file.bytes);
    const id = await this.open(ctx, communityId, file);
    await this.jobs.check(id, PATIENCE_MS, () => this.checker.check(id, lines, ctx.today));
    return id;
  }

  /** Lets the checked lines in. Confirming again changes nothing. */
  async confirm(ctx: RequestContext, id: string, onlyGoodRows: boolean): Promise<RosterImport> {
    const visible = await this.find(ctx, id);
    if (!visible) throw refuse.unknown();
    await this.transactions.run((tx) => this.letIn(tx, ctx, id, onlyGoodRows));
    await this.jobs.carryOn(id, PATIENCE_MS);
    return (await this.imports.find(this.transactions.reader, id)) ?? visible;
  }

  /**
   * The whole way at once, for the operator's command line: checks, and lets the lines in when all are good or
   * `onlyGoodRows` is set.
   */
  async importNow(
    requester: Requester,
    communityId: string,
    file: RosterFile,
    onlyGoodRows: boolean,
  ): Promise<RosterImport> {
    const lines = await readRosterFile(file.bytes);
    const id = await this.open(requester, communityId, file);
    await this.checker.check(id, lines, requester.today);
    const checked = await this.imports.find(this.transactions.reader, id);
    if (checked?.badRows === 0 || (onlyGoodRows && checked && checked.badRows < checked.totalRows)) {
      await this.transactions.run((tx) => this.letIn(tx, requester, id, onlyGoodRows));
      await this.importer.run(id);
    }
    const row = await this.imports.find(this.transactions.reader, id);
    if (!row) throw new Error(`roster import ${id} is gone`);
    return row;
  }

  /** The import, or null when there is none that the actor may see. */
  async find(ctx: RequestContext, id: string): Promise<RosterImport | null> {
    const row = await this.imports.find(this.transactions.reader, id);
    return row && allowsRow(ctx.ability, 'import', 'Staff', { communityId: row.communityId }) ? row : null;
  }

  page(
    ctx: RequestContext,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: RosterImport[] }> {
    return this.imports.page(this.transactions.reader, communitiesOf(ctx), page);
  }

  errors(id: string, page: { first: number; offset: number }) {
    return this.imports.errors(this.transactions.reader, id, page);
  }

  private async communityFor(ctx: RequestContext, code: string | null): Promise<string> {
    const allowed = communitiesOf(ctx);
    if (code !== null) {
      const community = await this.institutions.communityByCode(this.transactions.reader, code);
      if (community && allowed.includes(community.id)) return community.id;
      throw refuse.community();
    }
    const [only] = allowed;
    if (allowed.length !== 1 || only === undefined) throw refuse.community();
    return only;
  }

  private async open(requester: Requester, communityId: string, file: RosterFile): Promise<string> {
    const fileSha256 = createHash('sha256').update(file.bytes).digest('hex');
    const fileName = basename(file.fileName.replaceAll('\\', '/')).slice(0, 200) || '花名册';
    return this.transactions.run(async (tx) => {
      const latest = await this.imports.latestOf(tx, communityId, fileSha256);
      if (latest && latest.status !== 'DONE') return this.reopen(tx, latest.id);
      const row = newImport(requester, {
        communityId,
        fileName,
        fileSha256,
        attempt: (latest?.attempt ?? 0) + 1,
      });
      if (!(await this.imports.insert(tx, row))) {
        const other = await this.imports.latestOf(tx, communityId, fileSha256);
        return other?.id ?? row.id;
      }
      await this.audit.append(tx, requester, rosterChain(row), [
        {
          type: 'roster.received',
          summary: '收到花名册文件，开始校验',
          payload: { importId: row.id, fileSha256 },
        },
      ]);
      return row.id;
    });
  }

  private async reopen(tx: Tx, id: string): Promise<string> {
    const row = await this.imports.lock(tx, id);
    if (row && row.status !== 'IMPORTING' && row.status !== 'DONE') {
      await this.imports.update(tx, id, { status: 'VALIDATING', failure: null });
    }
    return id;
  }

  private async letIn(tx: Tx, requester: Requester, id: string, onlyGoodRows: boolean): Promise<void> {
    const row = await this.imports.lock(tx, id);
    if (!row) throw refuse.unknown();
    if (row.status === 'IMPORTING' || row.status === 'DONE') return;
    if (row.status !== 'VALIDATED') throw refuse.notChecked();
    if (row.badRows > 0 && !onlyGoodRows) throw refuse.badRows(row.badRows);
    if (row.badRows === row.totalRows) throw refuse.nothingGood();
    await this.imports.update(tx, id, { status: 'IMPORTING', effectiveOn: requester.today });
    await this.audit.append(tx, requester, rosterChain(row), [
      {
        type: 'roster.confirmed',
        summary: onlyGoodRows ? '确认仅导入合格行' : '确认导入全部行',
        payload: { ...countsOf(row), onlyGoodRows },
      },
    ]);
  }
}

function communitiesOf(ctx: RequestContext): string[] {
  return scopesOf(ctx.ability, 'import', 'Staff').map(({ communityId }) => communityId);
}

function newImport(
  { actor }: Requester,
  file: Pick<RosterImport, 'communityId' | 'fileName' | 'fileSha256' | 'attempt'>,
): RosterImport {
  return {
    id: newId(),
    ...file,
    status: 'VALIDATING',
    failure: null,
    totalRows: 0,
    newRows: 0,
    changedRows: 0,
    unchangedRows: 0,
    badRows: 0,
    importedRows: 0,
    createdAt: machineNow(),
    createdByAccountId: actor?.accountId ?? null,
    createdByName: actor?.displayName ?? OPERATOR,
    effectiveOn: null,
  };
}
