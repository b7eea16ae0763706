import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import type { Tx } from '../database/index.js';
import { actHash } from './act-hash.js';
import { StepActRepository, actTables } from './step-act.repository.js';
import type { ActTable } from './step-act.repository.js';

const BATCH = 500;
const TYPES = [
  'publicity.published',
  'publicity.corrected',
  'publicity.objection-received',
  'publicity.objection-answered',
  'filing.sent',
  'filing.received',
  'filing.supplement-asked',
  'filing.supplement-given',
  'task.transferred',
  'task.taken-back',
  'task.nudged',
  'opinion.asked',
  'opinion.given',
  'opinion.withdrawn',
  'case.copied',
  'copy.read',
  'comment.made',
  'comment.retracted',
];

interface Told {
  chain: string;
  sequence: number;
  payload: string;
}

/** Compares every act on a step with the fingerprint that the trail took of it. */
@Injectable()
export class StepActCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly acts: StepActRepository,
  ) {}

  onModuleInit(): void {
    for (const table of Object.keys(actTables) as ActTable[]) {
      this.verifier.addRecordCheck((tx) => this.check(tx, table));
    }
    this.verifier.addRecordCheck((tx) => this.lost(tx));
  }

  private async check(tx: Tx, table: ActTable): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows = await this.acts.after(tx, table, after, BATCH);
      if (rows.length === 0) return breaks;
      const told = await this.toldOf(tx, [...new Set(rows.map((row) => row.caseId))]);
      for (const row of rows) {
        const event = told.get(row.id);
        if (event?.sha256 === actHash(row)) continue;
        breaks.push({
          kind: 'RECORD_DIFFERS',
          entry: `${table}#${row.id}`,
          chain: event?.chain ?? null,
          sequence: event?.sequence ?? null,
          message: '办理往来记录与审计条目所载不符',
        });
      }
      after = rows.at(-1)?.id ?? after;
    }
  }

  /** Acts that were told and are there no more. */
  private async lost(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for await (const events of toldOfTypes(tx, TYPES)) {
      const tableOf = ({ payload }: ToldEvent): ActTable => String(payload['table']) as ActTable;
      for (const table of new Set(events.map(tableOf))) {
        const told = events.filter((event) => tableOf(event) === table);
        const found = await this.acts.existing(
          tx,
          table,
          told.map(({ payload }) => String(payload['id'])),
        );
        for (const event of told) {
          const id = String(event.payload['id']);
          if (!found.has(id))
            breaks.push(recordDiffers(`${table}#${id}`, event, '办理往来记录已缺失，审计条目载有此项'));
        }
      }
    }
    return breaks;
  }

  private async toldOf(tx: Tx, caseIds: string[]): Promise<Map<string, Told & { sha256: string }>> {
    const events: Told[] = await tx.query(
      `SELECT e.chain, e.sequence, e.payload FROM approval_case c
         JOIN audit_event e ON e.chain = CONCAT('case:', c.number) AND e.type IN (?)
        WHERE c.id IN (?)`,
      [TYPES, caseIds],
    );
    return new Map(
      events.map((event) => {
        const { id, sha256 } = JSON.parse(event.payload) as { id: string; sha256: string };
        return [id, { ...event, sha256 }];
      }),
    );
  }
}
