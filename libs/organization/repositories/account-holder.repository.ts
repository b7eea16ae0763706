import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { ColleagueView } from '../views.js';

/** `on` is in force for the row of the alias. */
const inForce = (alias: string): string =>
  `${alias}.valid_from <= ? AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ?)`;

@Injectable()
export class AccountHolderRepository {
  /** People who can sign in and on the day have a role, a seat or an employment in the community. */
  find(
    tx: Tx,
    { communityId, on }: { communityId: string; on: string },
    search: { text?: string; personId?: string; first: number },
  ): Promise<ColleagueView[]> {
    const text = search.text?.trim();
    const like = text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    return tx.query(
      `SELECT p.id AS personId, p.name, COALESCE(
                (SELECT MIN(b.name) FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
                  WHERE h.person_id = p.id AND ${inForce('h')}),
                (SELECT MIN(n.name) FROM employment e JOIN institution_name n ON n.institution_id = e.institution_id
                    AND ${inForce('n')}
                  WHERE e.person_id = p.id AND ${inForce('e')})) AS place
         FROM person p
        WHERE EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id AND a.disabled = 0)
          AND (EXISTS (SELECT 1 FROM account a JOIN account_grant g ON g.account_id = a.id
                        WHERE a.person_id = p.id AND a.disabled = 0 AND g.community_id = ? AND ${inForce('g')})
            OR EXISTS (SELECT 1 FROM employment e
                        WHERE e.person_id = p.id AND e.community_id = ? AND ${inForce('e')})
            OR EXISTS (SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
                         JOIN community c ON c.id = ? AND b.owner_id IN (c.id, c.county_id)
                        WHERE h.person_id = p.id AND ${inForce('h')} AND ${inForce('s')}))
          AND (? IS NULL OR p.name LIKE ?) AND (? IS NULL OR p.id = ?)
        ORDER BY p.name, p.id LIMIT ?`,
      [
        ...[on, on, on, on, on, on],
        ...[communityId, on, on],
        ...[communityId, on, on],
        ...[communityId, on, on, on, on],
        ...[like, like, search.personId ?? null, search.personId ?? null],
        search.first,
      ],
    );
  }
}
