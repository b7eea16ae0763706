import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { BodyPlace, BodyView, ColleagueView, HeldSeat, Seat } from '../views.js';

const BODY = 'SELECT id, county_id AS countyId, community_id AS communityId, code, name, kind FROM body';

/**
 * Communities that a body `b` serves: its own, or all of its county. A body of an institution goes with it: it serves
 * where the institution belongs, from when that is recorded on, and one that it has left while cases of its own are
 * open there.
 */
const SERVED = `(CASE
    WHEN b.community_id IS NULL THEN c.county_id = b.county_id
    WHEN EXISTS (SELECT 1 FROM institution w WHERE w.id = b.owner_id) THEN EXISTS (
      SELECT 1 FROM institution_membership m
       WHERE m.institution_id = b.owner_id AND m.community_id = c.id
         AND (m.valid_to IS NULL OR m.valid_to >= UTC_DATE() OR EXISTS (
           SELECT 1 FROM approval_case k
            WHERE k.community_id = c.id AND k.institution_id = b.owner_id AND k.ended_at IS NULL)))
    ELSE c.id = b.community_id END)`;

interface SeatRow extends Omit<Seat, 'isChair' | 'isClerk' | 'isVoting'> {
  isChair: number;
  isClerk: number;
  isVoting: number;
}

@Injectable()
export class BodyRepository {
  /** Whether cases that the institution has submitted in the community are still under way. */
  async hasOpenCases(tx: Tx, institutionId: string, communityId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'SELECT 1 FROM approval_case WHERE institution_id = ? AND community_id = ? AND ended_at IS NULL LIMIT 1',
      [institutionId, communityId],
    );
    return rows.length > 0;
  }

  /** To whom holders of the seat have delegated it, for the day or later ones. */
  async delegatesOf(tx: Tx, seatId: string, from: string): Promise<string[]> {
    const rows: { personId: string }[] = await tx.query(
      'SELECT DISTINCT to_person_id AS personId FROM delegation WHERE seat_id = ? AND to_on >= ?',
      [seatId, from],
    );
    return rows.map(({ personId }) => personId);
  }

  async find(tx: Tx, id: string): Promise<BodyView | null> {
    const rows: BodyView[] = await tx.query(`${BODY} WHERE id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Of each code the institution's own body, or else the community's, or else the county's. */
  async byCodes(
    tx: Tx,
    { communityId, institutionId }: BodyPlace,
    codes: readonly string[],
  ): Promise<Map<string, BodyView>> {
    if (codes.length === 0) return new Map();
    const institution = institutionId ?? '';
    const rows: BodyView[] = await tx.query(
      `${BODY} WHERE code IN (?) AND owner_id IN (?, ?, (SELECT county_id FROM community WHERE id = ?))
        ORDER BY owner_id = ?, community_id IS NOT NULL`,
      [codes, institution, communityId, communityId, institution],
    );
    return new Map(rows.map((body) => [body.code, body]));
  }

  /** Bodies that serve any of the communities. */
  serving(tx: Tx, communityIds: readonly string[]): Promise<BodyView[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT DISTINCT b.id, b.county_id AS countyId, b.community_id AS communityId, b.code, b.name, b.kind
         FROM community c JOIN body b ON ${SERVED}
        WHERE c.id IN (?) ORDER BY b.id`,
      [communityIds],
    );
  }

  async communitiesServedBy(tx: Tx, bodyId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT c.id FROM body b JOIN community c ON ${SERVED} WHERE b.id = ? ORDER BY c.code`,
      [bodyId],
    );
    return rows.map(({ id }) => id);
  }

  /** Seats of bodies with their holders of the day, in their order. */
  async seats(tx: Tx, bodyIds: readonly string[], on: string): Promise<Seat[]> {
    if (bodyIds.length === 0) return [];
    const rows: SeatRow[] = await tx.query(
      `SELECT s.id AS seatId, s.body_id AS bodyId, s.title, s.is_chair AS isChair, s.is_clerk AS isClerk,
              s.is_voting AS isVoting, p.id AS personId, p.name AS personName
         FROM seat s
         LEFT JOIN seat_holder h ON h.seat_id = s.id AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?)
         LEFT JOIN person p ON p.id = h.person_id
        WHERE s.body_id IN (?) AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?)
        ORDER BY s.body_id, s.sort_order, s.id`,
      [on, on, bodyIds, on, on],
    );
    return rows.map(toBooleans);
  }

  async heldBy(tx: Tx, personId: string, on: string): Promise<HeldSeat[]> {
    const rows: (SeatRow & Pick<HeldSeat, 'bodyCode' | 'bodyName' | 'bodyKind'>)[] = await tx.query(
      `SELECT s.id AS seatId, s.body_id AS bodyId, s.title, s.is_chair AS isChair, s.is_clerk AS isClerk,
              s.is_voting AS isVoting, b.code AS bodyCode, b.name AS bodyName, b.kind AS bodyKind
         FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
        WHERE h.person_id = ? AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?)
          AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?)
        ORDER BY s.body_id, s.sort_order`,
      [personId, on, on, on, on],
    );
    return rows.map(toBooleans);
  }

  async lockSeat(tx: Tx, seatId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query('SELECT id FROM seat WHERE id = ? FOR UPDATE', [seatId]);
    return rows.length > 0;
  }

  /** People with an account and a role or a seat where the body decides. */
  colleagues(
    tx: Tx,
    { bodyId, on }: { bodyId: string; on: string },
    search: { text?: string; personId?: string; first: number },
  ): Promise<ColleagueView[]> {
    const text = search.text?.trim();
    const like = text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    return tx.query(
      `SELECT p.id AS personId, p.name, COALESCE(
                (SELECT MIN(b2.name) FROM seat_holder h2 JOIN seat s2 ON s2.id = h2.seat_id JOIN body b2 ON b2.id = s2.body_id
                  WHERE h2.person_id = p.id AND h2.valid_from <= ? AND (h2.valid_to IS NULL OR h2.valid_to >= ?)),
                (SELECT MIN(n.name) FROM employment e JOIN institution_name n ON n.institution_id = e.institution_id
                    AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?)
                  WHERE e.person_id = p.id AND e.valid_from <= ? AND (e.valid_to IS NULL OR e.valid_to >= ?))) AS place
         FROM person p
        WHERE EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id AND a.disabled = 0)
          AND (EXISTS (SELECT 1 FROM account a JOIN account_grant g ON g.account_id = a.id
                         JOIN body b ON b.id = ? JOIN community c ON ${SERVED} AND c.id = g.community_id
                        WHERE a.person_id = p.id AND a.disabled = 0
                          AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?))
            OR EXISTS (SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat_id
                         JOIN body o ON o.id = s.body_id JOIN body b ON b.id = ? AND b.county_id = o.county_id
                          AND (o.community_id IS NULL OR b.community_id IS NULL OR o.community_id = b.community_id)
                        WHERE h.person_id = p.id AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?)))
          AND (? IS NULL OR p.name LIKE ?) AND (? IS NULL OR p.id = ?)
        ORDER BY p.name, p.id LIMIT ?`,
      [
        ...[on, on, on, on, on, on],
        ...[bodyId, on, on],
        ...[bodyId, on, on],
        ...[like, like, search.personId ?? null, search.personId ?? null],
        search.first,
      ],
    );
  }

  /** Which communities a person's seats reach, by body. */
  reachOf(
    tx: Tx,
    personId: string,
    on: string,
  ): Promise<{ bodyId: string; bodyCode: string; communityId: string }[]> {
    return tx.query(
      `SELECT DISTINCT b.id AS bodyId, b.code AS bodyCode, c.id AS communityId
         FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
         JOIN community c ON ${SERVED}
        WHERE h.person_id = ? AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?)
          AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?)`,
      [personId, on, on, on, on],
    );
  }
}

function toBooleans<T extends { isChair: number; isClerk: number; isVoting: number }>(row: T) {
  return { ...row, isChair: row.isChair === 1, isClerk: row.isClerk === 1, isVoting: row.isVoting === 1 };
}
