import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { CommunityView, InstitutionView } from '../views.js';

const INSTITUTION = `
  SELECT i.id, i.community_id AS communityId, i.code, i.kind, i.parent_id AS parentId, n.name, n.short_name AS shortName
    FROM institution i
    JOIN institution_name n ON n.institution_id = i.id AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?)`;

const COMMUNITY = `
  SELECT c.id, c.county_id AS countyId, y.profile_code AS profileCode, c.code, c.name
    FROM community c JOIN county y ON y.id = c.county_id`;

@Injectable()
export class InstitutionRepository {
  async find(tx: Tx, id: string, on: string): Promise<InstitutionView | null> {
    const rows: InstitutionView[] = await tx.query(`${INSTITUTION} WHERE i.id = ?`, [on, on, id]);
    return rows[0] ?? null;
  }

  /** Institutions of communities that exist on the day, by code. */
  ofCommunities(tx: Tx, communityIds: readonly string[], on: string): Promise<InstitutionView[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `${INSTITUTION} WHERE i.community_id IN (?) AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to >= ?)
        ORDER BY i.community_id, i.code`,
      [on, on, communityIds, on, on],
    );
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
