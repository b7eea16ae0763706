import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { addDays, bandOfPost, minDate, postResource } from '../../rules/index.js';
import type { CalendarDate, Post, PostResource } from '../../rules/index.js';

/** 岗位余缺调剂: posts of one institution that another uses for a time (000 (十五)). */
export interface PostLoan {
  communityId: string;
  fromInstitutionId: string;
  toInstitutionId: string;
  post: Post;
  count: number;
  fromOn: CalendarDate;
  /** Last day, inclusive; null is open-ended. */
  toOn: CalendarDate | null;
  documentNumber: string;
}

/** A loan as both sides' entries tell it; `resource` is the grade's where it was lent by grade. */
export interface LoanRow {
  id: string;
  communityId: string;
  fromInstitutionId: string;
  toInstitutionId: string;
  resource: PostResource;
  count: number;
  fromOn: CalendarDate;
  /** Last day, inclusive, also of one that was ended early; null is open-ended. */
  toOn: CalendarDate | null;
  documentNumber: string;
  recordedAt: Date;
}

interface Raw extends LoanRow {
  releasedFrom: CalendarDate | null;
}

/** Loans, read from their entries. */
@Injectable()
export class LoanRepository {
  /** Loans of the community, the newest first; those that were ended before they began are left out. */
  async ofCommunity(tx: Tx, communityId: string): Promise<LoanRow[]> {
    // Longer names are grades': of the two rows that a side has, the one that says more.
    const rows: Raw[] = await tx.query(
      `SELECT l.group_id AS id, a.community_id AS communityId, a.institution_id AS fromInstitutionId,
              c.institution_id AS toInstitutionId,
              CASE WHEN MAX(CHAR_LENGTH(a.resource)) >= MAX(CHAR_LENGTH(c.resource)) THEN MAX(a.resource)
                   ELSE MAX(c.resource) END AS resource,
              l.count, l.from_on AS fromOn, l.to_on AS toOn, l.document_number AS documentNumber,
              MIN(l.recorded_at) AS recordedAt,
              MIN((SELECT MIN(r.from_on) FROM establishment_entry r
                    WHERE r.points_to = l.id AND r.entry_kind = 'RELEASE')) AS releasedFrom
         FROM establishment_account a
         JOIN establishment_entry l ON l.account_id = a.id AND l.entry_kind = 'LEND'
         JOIN establishment_entry b ON b.group_id = l.group_id AND b.entry_kind = 'BORROW'
         JOIN establishment_account c ON c.id = b.account_id
        WHERE a.community_id = ?
        GROUP BY l.group_id, a.community_id, a.institution_id, c.institution_id, l.count, l.from_on, l.to_on,
                 l.document_number
        ORDER BY l.group_id DESC`,
      [communityId],
    );
    return rows.flatMap(({ releasedFrom, ...row }) => {
      if (releasedFrom === null) return [row];
      if (releasedFrom <= row.fromOn) return [];
      const last = addDays(releasedFrom, -1);
      return [{ ...row, toOn: row.toOn ? minDate(row.toOn, last) : last }];
    });
  }

  /** Id of a loan with the same units, posts, days and document that has not been ended; null when there is none. */
  async same(tx: Tx, loan: PostLoan): Promise<string | null> {
    const resource = postResource(loan.post);
    // Where neither side goes by grades, a grade that was named is not kept.
    const band = postResource(bandOfPost(loan.post));
    const found = (await this.ofCommunity(tx, loan.communityId)).find(
      (row) =>
        (row.resource === resource || row.resource === band) &&
        row.fromInstitutionId === loan.fromInstitutionId &&
        row.toInstitutionId === loan.toInstitutionId &&
        row.count === loan.count &&
        row.fromOn === loan.fromOn &&
        row.toOn === loan.toOn &&
        row.documentNumber === loan.documentNumber,
    );
    return found?.id ?? null;
  }
}
