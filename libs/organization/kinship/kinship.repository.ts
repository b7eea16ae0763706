import { Injectable } from '@nestjs/common';
import { plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Kinship } from '../entities/index.js';
import type { KinshipSort } from './kinship.dto.js';

/** Somebody as the registry names them. */
export interface KinPerson {
  id: string;
  name: string;
  staffNumber: string | null;
  /** Institution where the person works, or else the body where one sits. */
  place: string | null;
}

/** A relationship that holds, between one of some persons and one of others. */
export interface KinBetween {
  kinshipId: string;
  personId: string;
  relativeId: string;
}

/** Which relationships are listed: SQL over the last row `k` of each pair. */
export interface KinshipCondition {
  sql: string;
  params: unknown[];
}

/** The last row of each pair says what holds. */
const LAST = 'NOT EXISTS (SELECT 1 FROM kinship f WHERE f.follows_id = k.id)';
const HOLDS = `${LAST} AND k.kind <> 'ENDED'`;
const SERVED = '(c.id = b.community_id OR (b.community_id IS NULL AND c.county_id = b.county_id))';

const ORDER: Record<keyof typeof KinshipSort, string> = {
  ENTERED: 'k.entered_at DESC, k.id',
  KNOWN: 'k.declared_on DESC, k.id',
  NAME: 'a.name, b.name, k.id',
};
const LISTED = `FROM kinship k JOIN person a ON a.id = k.person_a_id JOIN person b ON b.id = k.person_b_id
  WHERE ${LAST}`;

/** Where a person `p` belongs: by employment, by a seat of a body, by a role. */
const BELONGS = [
  'SELECT e.community_id AS id, e.person_id AS personId FROM employment e',
  `SELECT c.id, h.person_id FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
     JOIN community c ON ${SERVED}`,
  'SELECT g.community_id, u.person_id FROM account_grant g JOIN account u ON u.id = g.account_id',
];

const PERSON = `SELECT p.id, p.name,
    (SELECT e.staff_number FROM employment e WHERE e.person_id = p.id ORDER BY e.valid_from DESC, e.id LIMIT 1) AS staffNumber,
    COALESCE(
      (SELECT n.name FROM employment e JOIN institution_name n ON n.institution_id = e.institution_id
         AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?)
        WHERE e.person_id = p.id ORDER BY e.valid_from DESC, e.id LIMIT 1),
      (SELECT MIN(b.name) FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
        WHERE h.person_id = p.id)) AS place
  FROM person p`;

@Injectable()
export class KinshipRepository {
  async find(tx: Tx, id: string): Promise<Kinship | null> {
    return (await plainRows(tx, Kinship, 'id = ?', [id]))[0] ?? null;
  }

  /** The last row of a pair; the ids in either order. */
  async last(tx: Tx, personIds: readonly [string, string]): Promise<Kinship | null> {
    const pair = 'person_a_id = ? AND person_b_id = ? ORDER BY number DESC LIMIT 1';
    return (await plainRows(tx, Kinship, pair, [...personIds].sort()))[0] ?? null;
  }

  async insert(tx: Tx, row: Kinship): Promise<void> {
    await tx.insert(Kinship, row);
  }

  /** Everybody who is a relative of one of the persons now. */
  async relativesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    const rows: { id: string }[] = await tx.query(
      `SELECT k.person_b_id AS id FROM kinship k WHERE k.person_a_id IN (?) AND ${HOLDS}
        UNION SELECT k.person_a_id FROM kinship k WHERE k.person_b_id IN (?) AND ${HOLDS}`,
      [personIds, personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Relationships that hold between one of the persons and one of the others. */
  between(tx: Tx, personIds: readonly string[], relativeIds: readonly string[]): Promise<KinBetween[]> {
    if (personIds.length === 0 || relativeIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT k.id AS kinshipId, k.person_a_id AS personId, k.person_b_id AS relativeId FROM kinship k
        WHERE k.person_a_id IN (?) AND k.person_b_id IN (?) AND ${HOLDS}
       UNION ALL
       SELECT k.id, k.person_b_id, k.person_a_id FROM kinship k
        WHERE k.person_b_id IN (?) AND k.person_a_id IN (?) AND ${HOLDS}`,
      [personIds, relativeIds, personIds, relativeIds],
    );
  }

  page(
    tx: Tx,
    { sql, params }: KinshipCondition,
    sort: keyof typeof KinshipSort,
    { first, offset }: { first: number; offset: number },
  ): Promise<{ id: string; personAId: string; personBId: string }[]> {
    return tx.query(
      `SELECT k.id, k.person_a_id AS personAId, k.person_b_id AS personBId ${LISTED} AND ${sql}
        ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?`,
      [...params, first, offset],
    );
  }

  async count(tx: Tx, { sql, params }: KinshipCondition): Promise<number> {
    const rows: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total ${LISTED} AND ${sql}`, params);
    return Number(rows[0]?.total ?? 0);
  }

  /** All rows of the pairs of these rows, in order. */
  async histories(tx: Tx, ids: readonly string[]): Promise<Kinship[]> {
    if (ids.length === 0) return [];
    const pairs = `(person_a_id, person_b_id) IN (SELECT k.person_a_id, k.person_b_id FROM kinship k WHERE k.id IN (?))
      ORDER BY person_a_id, person_b_id, number`;
    return plainRows(tx, Kinship, pairs, [ids]);
  }

  /** Communities that a person belongs to, whenever that was. */
  async communitiesOf(tx: Tx, personId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT x.id FROM (${BELONGS.join(' UNION ')}) x WHERE x.personId = ? ORDER BY x.id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async people(tx: Tx, ids: readonly string[], on: string): Promise<Map<string, KinPerson>> {
    if (ids.length === 0) return new Map();
    const rows: KinPerson[] = await tx.query(`${PERSON} WHERE p.id IN (?)`, [on, on, ids]);
    return new Map(rows.map((person) => [person.id, person]));
  }

  /** People of the communities by part of the name or by the beginning of the staff number. */
  search(
    tx: Tx,
    communityIds: readonly string[],
    text: string,
    { on, first }: { on: string; first: number },
  ): Promise<KinPerson[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    const match = personMatch('p.id', 'p.name', text);
    return tx.query(
      `${PERSON} WHERE p.id IN (SELECT x.personId FROM (${BELONGS.join(' UNION ')}) x WHERE x.id IN (?))
          AND ${match.sql} ORDER BY p.name, p.id LIMIT ?`,
      [on, on, communityIds, ...match.params, first],
    );
  }
}

/** A person is meant by part of the name, or by the beginning of the staff number. */
export function personMatch(idColumn: string, nameColumn: string, text: string): KinshipCondition {
  const literal = text
    .trim()
    .slice(0, 50)
    .replaceAll(/[\\%_]/g, '\\$&');
  if (!literal) return { sql: '1 = 1', params: [] };
  return {
    sql: `(${nameColumn} LIKE ? OR EXISTS (SELECT 1 FROM employment m WHERE m.person_id = ${idColumn}
            AND (m.staff_number LIKE ? OR m.staff_number LIKE ?)))`,
    params: [`%${literal}%`, `${literal}%`, `${literal.toUpperCase()}%`],
  };
}
