import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { standInsOf, standingsOf } from '../succession.js';
import type { StandIn, Standing, Succession } from '../succession.js';
import type { CommunityView, DatedName, InstitutionView, MemberSpan, Membership } from '../views.js';

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

  /** Institutions that are of the community on a day of the term, with these days, by code; each span by itself. */
  membersBetween(tx: Tx, communityId: string, from: string, to: string): Promise<MemberSpan[]> {
    return tx.query(
      `SELECT i.id, i.kind, GREATEST(m.valid_from, i.valid_from, CAST(? AS DATE)) AS \`from\`,
              LEAST(COALESCE(m.valid_to, CAST('9999-12-31' AS DATE)), COALESCE(i.valid_to, CAST('9999-12-31' AS DATE)), CAST(? AS DATE)) AS \`to\`
         FROM institution i JOIN institution_membership m ON m.institution_id = i.id
        WHERE m.community_id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)
          AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to >= ?)
        ORDER BY i.code, m.valid_from`,
      [from, to, communityId, to, from, to, from],
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

  /** Ids of these institutions and of all that were ever merged into them, over however many mergers. */
  async mergedInto(tx: Tx, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows: { id: string }[] = await tx.query(
      `WITH RECURSIVE merged AS (
         SELECT id FROM institution WHERE id IN (?)
         UNION SELECT i.id FROM institution i JOIN merged m ON i.successor_id = m.id)
       SELECT id FROM merged`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Who stands for each of the institutions on which days. */
  async standIns(tx: Tx, ids: readonly string[]): Promise<StandIn[]> {
    if (ids.length === 0) return [];
    const rows: Succession[] = await tx.query(
      `WITH RECURSIVE following AS (
         SELECT id, valid_to, successor_id FROM institution WHERE id IN (?)
         UNION SELECT i.id, i.valid_to, i.successor_id FROM institution i JOIN following f ON i.id = f.successor_id)
       SELECT id, valid_to AS validTo, successor_id AS successorId FROM following`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return [...new Set(ids)].flatMap((id) => standInsOf(id, byId));
  }

  /** Who stands for each of the institutions on which days, and of which community. */
  async standings(tx: Tx, ids: readonly string[]): Promise<Standing[]> {
    const spans = await this.standIns(tx, ids);
    const rows = await this.memberships(tx, [...new Set(spans.map(({ institutionId }) => institutionId))]);
    return spans.flatMap((span) =>
      standingsOf(
        span,
        rows.filter(({ institutionId }) => institutionId === span.institutionId),
      ),
    );
  }

  /** The institution itself, or whoever has taken it over by the day, over however many mergers. */
  async standingFor(tx: Tx, id: string, on: string): Promise<string> {
    const found = await this.standIns(tx, [id]);
    return found.find(({ from, to }) => (!from || from <= on) && (!to || to >= on))?.institutionId ?? id;
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
