import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier } from '../audit/index.js';
import type { AuditBreak } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { PostingRow } from './entities/posting.entity.js';

const BATCH = 500;

type Implemented = Pick<
  PostingRow,
  'kind' | 'personId' | 'homeInstitutionId' | 'hostInstitutionId' | 'startOn' | 'endOn'
> & { postingId: string };

/** What the trail keeps of a posting that takes effect. */
export function implementedFacts(posting: Implemented): Record<string, unknown> {
  const { postingId, kind, personId, homeInstitutionId, hostInstitutionId, startOn, endOn } = posting;
  return { postingId, kind, personId, homeInstitutionId, hostInstitutionId, startOn, endOn };
}

/** Compares postings in force with what the trail said of them when they were implemented. */
@Injectable()
export class PostingRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) => this.check(tx));
  }

  private async check(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows: (Implemented & { caseNumber: string; payload: string | null; sequence: number | null })[] =
        await tx.query(
          `SELECT p.id AS postingId, p.case_number AS caseNumber, p.kind, p.person_id AS personId,
                  p.home_institution_id AS homeInstitutionId, p.host_institution_id AS hostInstitutionId,
                  p.start_on AS startOn, p.end_on AS endOn, e.payload, e.sequence
             FROM posting p
             LEFT JOIN audit_event e ON e.chain = CONCAT('case:', p.case_number) AND e.type = 'case.implemented'
            WHERE p.id > ? AND p.implemented_at IS NOT NULL ORDER BY p.id LIMIT ${BATCH}`,
          [after],
        );
      const last = rows.at(-1);
      if (!last) return breaks;
      breaks.push(...rows.filter((row) => !isTold(row)).map(differs));
      after = last.postingId;
    }
  }
}

function isTold(row: Implemented & { payload: string | null }): boolean {
  if (!row.payload) return false;
  return (
    canonicalJson(implementedFacts(JSON.parse(row.payload) as Implemented)) ===
    canonicalJson(implementedFacts(row))
  );
}

function differs(row: { postingId: string; caseNumber: string; sequence: number | null }): AuditBreak {
  return {
    kind: 'RECORD_DIFFERS',
    entry: `posting#${row.postingId}`,
    chain: `case:${row.caseNumber}`,
    sequence: row.sequence,
    message: '派驻记录与审计条目所载不符',
  };
}
