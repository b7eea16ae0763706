import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { CommunityView, DatedName, InstitutionView, Membership } from '../views.js';

/** Belonging and name of one day. */
const INSTITUTION = `
  SELECT i.id, m.community_id AS communityId, i.code, i.kind, m.parent_id AS parentId, n.name, n.short_name AS shortName
    FROM institution i
    JOIN institution_membership m ON m.institution_id = i.id AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)
    JOIN institution_name n ON n.institution_id = i.id AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?)`;

const COMMUNITY = `
  SELECT c.id, c.county_id AS countyId, y.profile_code AS profileCode, c.code, c.name
    FROM community c JOIN county y ON y.id = c.county_id`;

@Injectable()
export class InstitutionRepository {
  async find(tx: Tx, id: string, on: string): Promise<InstitutionView | null> {
    const rows: InstitutionView[] = await tx.query(`${INSTITUTION} WHERE i.id = ?`, [on, on, on, on, id]);
    return rows[0] ?? null;
  }

  /** Institutions of communities that exist on the day, by code. */
  ofCommunities(tx: Tx, communityIds: readonly string[], on: string): Promise<InstitutionView[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `${INSTITUTION} WHERE m.community_id IN (?) AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to >= ?)
        ORDER BY m.community_id, i.code`,
      [on, on, on, on, communityIds, on, on],
    );
  }

  /** Every name that the institutions have had, the earliest first. */
  names(tx: Tx, ids: readonly string[]): Promise<DatedName[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT id, institution_id AS institutionId, name, short_name AS shortName, valid_from AS validFrom,
              valid_to AS validTo
         FROM institution_name WHERE institution_id IN (?) ORDER BY institution_id, valid_from`,
      [ids],
    );
  }

  /** Where the institutions have belonged, the earliest first. */
  memberships(tx: Tx, ids: readonly string[]): Promise<Membership[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT id, institution_id AS institutionId, community_id AS communityId, parent_id AS parentId,
              valid_from AS validFrom, valid_to AS validTo
         FROM institution_membership WHERE institution_id IN (?) ORDER BY institution_id, valid_from`,
      [ids],
    );
  }

  /** Institutions that were merged into these, at whatever day, by the one that took them over. */
  async predecessors(tx: Tx, ids: readonly string[]): Promise<{ id: string; successorId: string }[]> {
    if (ids.length === 0) return [];
    return tx.query('SELECT id, successor_id AS successorId FROM institution WHERE successor_id IN (?)', [
      ids,
    ]);
  }

  /** The institution itself, or whoever has taken it over by the day, over however many mergers. */
  async standingFor(tx: Tx, id: string, on: string): Promise<string> {
    for (let found = id; ;) {
      const rows: { successorId: string | null }[] = await tx.query(
        'SELECT successor_id AS successorId FROM institution WHERE id = ? AND valid_to < ?',
        [found, on],
      );
      const next = rows[0]?.successorId;
      if (!next) return found;
      found = next;
    }
  }

  async community(tx: Tx, id: string): Promise<CommunityView | null> {
    const rows: CommunityView[] = await tx.query(`${COMMUNITY} WHERE c.id = ?`, [id]);
    return rows[0] ?? null;
  }

  async communityByCode(tx: Tx, code: string): Promise<CommunityView | null> {
    const rows: CommunityView[] = await tx.query(`${COMMUNITY} WHERE c.code = ?`, [code]);
    return rows[0] ?? null;
  }

  communities(tx: Tx, countyId?: string): Promise<CommunityView[]> {
    return countyId
      ? tx.query(`${COMMUNITY} WHERE c.county_id = ? ORDER BY c.code`, [countyId])
      : tx.query(`${COMMUNITY} ORDER BY c.code`);
  }

  /** Departments by institution. */
  departments(
    tx: Tx,
    institutionIds: readonly string[],
  ): Promise<{ id: string; institutionId: string; name: string; kind: string }[]> {
    if (institutionIds.length === 0) return Promise.resolve([]);
    return tx.query(
      'SELECT id, institution_id AS institutionId, name, kind FROM department WHERE institution_id IN (?)',
      [institutionIds],
    );
  }
}
