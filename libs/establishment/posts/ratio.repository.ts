import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { InstitutionKind } from '../../organization/index.js';
import type { CalendarDate, StructureRatio } from '../../rules/index.js';
import type { PaperDocument } from './document.js';

/** 岗位结构比例 of a kind of institution by a document. */
export interface RatioTable extends PaperDocument {
  profileCode: string;
  institutionKind: InstitutionKind;
  ratio: StructureRatio;
  validFrom: CalendarDate;
}

/** A table as it is kept. */
export interface RatioTableRow extends RatioTable {
  id: string;
  recordedAt: Date;
}

interface RawRatio {
  id: string;
  profile_code: string;
  institution_kind: InstitutionKind;
  parts: string;
  document_number: string;
  document_date: CalendarDate;
  valid_from: CalendarDate;
  is_demo: number;
  recorded_at: Date;
}

/** Ratio tables, append-only. */
@Injectable()
export class RatioRepository {
  async insert(tx: Tx, row: RatioTableRow): Promise<void> {
    await tx.query(
      `INSERT INTO structure_ratio (id, profile_code, institution_kind, parts, document_number, document_date,
         valid_from, is_demo, recorded_at) VALUES (?)`,
      [
        [
          ...[row.id, row.profileCode, row.institutionKind, canonicalJson(row.ratio), row.documentNumber],
          ...[row.documentDate, row.validFrom, row.isDemo, row.recordedAt],
        ],
      ],
    );
  }

  /** Every version of the profile in the order in which it was recorded; of all profiles when none is named. */
  async versions(tx: Tx, profileCode?: string): Promise<RatioTableRow[]> {
    const rows: RawRatio[] = await tx.query(
      `SELECT id, profile_code, institution_kind, parts, document_number, document_date, valid_from, is_demo,
              recorded_at
         FROM structure_ratio ${profileCode === undefined ? '' : 'WHERE profile_code = ?'} ORDER BY id`,
      profileCode === undefined ? [] : [profileCode],
    );
    return rows.map((row) => ({
      id: row.id,
      profileCode: row.profile_code,
      institutionKind: row.institution_kind,
      ratio: JSON.parse(row.parts) as StructureRatio,
      documentNumber: row.document_number,
      documentDate: row.document_date,
      validFrom: row.valid_from,
      isDemo: row.is_demo === 1,
      recordedAt: row.recorded_at,
    }));
  }
}
