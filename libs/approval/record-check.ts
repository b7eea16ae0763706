import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier } from '../audit/index.js';
import type { AuditBreak } from '../audit/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { decisionFacts } from './decision-desk.js';
import { CaseVersionRow } from './entities/case-version.entity.js';
import { DecisionRow } from './entities/decision.entity.js';
import { DecisionRepository } from './decision.repository.js';

const BATCH = 500;

/** Compares decisions and versions, row by row, with what the trail said of them when they were made. */
@Injectable()
export class ApprovalRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly decisions: DecisionRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) => this.checkDecisions(tx));
    this.verifier.addRecordCheck((tx) => this.checkVersions(tx));
  }

  private async checkDecisions(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows = await tx
        .createQueryBuilder(DecisionRow, 'd')
        .where('d.id > :after', { after })
        .orderBy('d.id')
        .limit(BATCH)
        .getMany();
      if (rows.length === 0) return breaks;
      breaks.push(...(await this.compareDecisions(tx, rows)));
      after = rows.at(-1)?.id ?? after;
    }
  }

  private async compareDecisions(tx: Tx, rows: readonly DecisionRow[]): Promise<AuditBreak[]> {
    const ids = rows.map((row) => row.id);
    const votes = await this.decisions.votesOf(tx, ids);
    const told: { case_id: string; chain: string; sequence: number; payload: string }[] = await tx.query(
      `SELECT c.id AS case_id, e.chain, e.sequence, e.payload FROM approval_case c
         JOIN audit_event e ON e.chain = CONCAT('case:', c.number) AND e.type = 'decision.made'
        WHERE c.id IN (?)`,
      [[...new Set(rows.map((row) => row.caseId))]],
    );
    const byDecision = new Map(
      told.map((event) => [(JSON.parse(event.payload) as { id: string }).id, event]),
    );
    return rows.flatMap((row) => {
      const event = byDecision.get(row.id);
      const facts = canonicalJson(
        decisionFacts(
          row,
          votes.filter((vote) => vote.decisionId === row.id),
        ),
      );
      if (event?.payload === facts) return [];
      return [differs(`decision#${row.id}`, event, '决定或其表决记录与审计条目所载不符')];
    });
  }

  private async checkVersions(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = { caseId: '', version: 0 }; ;) {
      const rows: (CaseVersionRow & { matterType: string; number: string })[] = await tx.query(
        `SELECT v.case_id AS caseId, v.version, v.form_version AS formVersion, v.content, v.shown, v.title,
                v.content_sha256 AS contentSha256, c.matter_type AS matterType, c.number
           FROM case_version v JOIN approval_case c ON c.id = v.case_id
          WHERE (v.case_id = ? AND v.version > ?) OR v.case_id > ? ORDER BY v.case_id, v.version LIMIT ${BATCH}`,
        [after.caseId, after.version, after.caseId],
      );
      const last = rows.at(-1);
      if (!last) return breaks;
      for (const row of rows) {
        if (this.hashOf(row) === row.contentSha256) continue;
        breaks.push(
          differs(
            `case_version#${row.caseId}/${row.version}`,
            { chain: `case:${row.number}`, sequence: 0 },
            '版本内容与其哈希不符',
          ),
        );
      }
      after = { caseId: last.caseId, version: last.version };
    }
  }

  private hashOf(row: CaseVersionRow & { matterType: string }): string {
    const { formVersion, title } = row;
    const content = JSON.parse(row.content) as object;
    const fields = JSON.parse(row.shown) as object;
    return sha256(canonicalJson({ type: row.matterType, formVersion, content, title, fields }));
  }
}

function differs(
  entry: string,
  event: { chain: string; sequence: number } | undefined,
  message: string,
): AuditBreak {
  return {
    kind: 'RECORD_DIFFERS',
    entry,
    chain: event?.chain ?? null,
    sequence: event?.sequence ?? null,
    message,
  };
}
