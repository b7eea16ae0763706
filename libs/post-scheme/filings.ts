import { Injectable } from '@nestjs/common';
import type { CaseRef } from '../approval/index.js';
import type { Tx } from '../database/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Longest document number that the ledger keeps. */
const LONGEST = 100;

/** The paper that a plan of a case rests on. */
@Injectable()
export class SchemeFilings {
  /** The 备案号 of the case's current version with the day of the last; of a chain that files nowhere, the case itself. */
  async paperOf(
    tx: Tx,
    ref: CaseRef,
    today: CalendarDate,
  ): Promise<{ documentNumber: string; documentDate: CalendarDate }> {
    const rows: { filingNumber: string; decidedOn: CalendarDate }[] = await tx.query(
      `SELECT filing_number AS filingNumber, decided_on AS decidedOn FROM decision
        WHERE case_id = ? AND version = ? AND outcome = 'APPROVED' AND filing_number IS NOT NULL
        ORDER BY decided_on, id`,
      [ref.id, ref.version],
    );
    const last = rows.at(-1);
    if (!last) return { documentNumber: ref.number, documentDate: today };
    const numbers = rows.map(({ filingNumber }) => filingNumber).join('、');
    const whole = [...numbers].length <= LONGEST;
    return { documentNumber: whole ? numbers : last.filingNumber, documentDate: last.decidedOn };
  }
}
