import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** A plan as it is kept; its lines in canonical JSON. */
export interface PlanRow {
  id: string;
  communityId: string;
  institutionId: string;
  linesJson: string;
  documentNumber: string;
  documentDate: CalendarDate;
  validFrom: CalendarDate;
  isDemo: boolean;
  caseNumber: string | null;
  recordedAt: Date;
}

const SELECT = `SELECT id, community_id AS communityId, institution_id AS institutionId, lines_json AS linesJson,
    document_number AS documentNumber, document_date AS documentDate, valid_from AS validFrom, is_demo AS isDemo,
    case_number AS caseNumber, recorded_at AS recordedAt FROM post_plan`;

type Raw = Omit<PlanRow, 'isDemo'> & { isDemo: number };

/** Plans, append-only. */
@Injectable()
export class PlanRepository {
  async insert(tx: Tx, row: PlanRow): Promise<void> {
    await tx.query(
      `INSERT INTO post_plan (id, community_id, institution_id, lines_json, document_number, document_date,
         valid_from, is_demo, case_number, recorded_at) VALUES (?)`,
      [
        [
          ...[row.id, row.communityId, row.institutionId, row.linesJson, row.documentNumber],
          ...[row.documentDate, row.validFrom, row.isDemo, row.caseNumber, row.recordedAt],
        ],
      ],
    );
  }

  /** In the order in which they were recorded. */
  ofInstitution(tx: Tx, institutionId: string): Promise<PlanRow[]> {
    return rows(tx, `${SELECT} WHERE institution_id = ? ORDER BY id`, [institutionId]);
  }

  /** The latest to take effect first. */
  ofCommunity(tx: Tx, communityId: string): Promise<PlanRow[]> {
    return rows(tx, `${SELECT} WHERE community_id = ? ORDER BY valid_from DESC, id DESC`, [communityId]);
  }

  async ofCase(tx: Tx, caseNumber: string): Promise<PlanRow | null> {
    const [row] = await rows(tx, `${SELECT} WHERE case_number = ? ORDER BY id DESC LIMIT 1`, [caseNumber]);
    return row ?? null;
  }

  all(tx: Tx): Promise<PlanRow[]> {
    return rows(tx, `${SELECT} ORDER BY id`, []);
  }
}

async function rows(tx: Tx, sql: string, params: unknown[]): Promise<PlanRow[]> {
  const found: Raw[] = await tx.query(sql, params);
  return found.map((row) => ({ ...row, isDemo: row.isDemo === 1 }));
}
