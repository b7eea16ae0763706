import { Injectable } from '@nestjs/common';
import { scopeCondition } from '../access/index.js';
import type { RuleScope } from '../access/index.js';
import type { Tx } from '../database/index.js';

export interface EmploymentLine {
  institutionId: string;
  communityId: string;
  communityName: string;
  departmentName: string | null;
  postName: string | null;
  staffNumber: string;
  establishmentType: string;
  from: string;
  to: string | null;
}

export interface HoldingLine {
  id: string;
  groupId: string;
  resource: string;
  communityId: string;
  institutionId: string;
  from: string;
  to: string | null;
  releasedFrom: string | null;
  documentNumber: string | null;
  caseNumber: string | null;
  recordedAt: Date;
}

export interface ServiceLine {
  kindName: string;
  homeInstitutionId: string;
  hostInstitutionId: string;
  postName: string;
  from: string;
  to: string;
  caseNumber: string;
}

/** What the records hold of one person, each by its own key of the person and within what the reader may see. */
@Injectable()
export class PersonFileRepository {
  employments(tx: Tx, personId: string, scopes: readonly RuleScope[], on: string): Promise<EmploymentLine[]> {
    const scope = scopeCondition(scopes, {
      communityId: 'e.community_id',
      institutionId: 'e.institution_id',
    });
    return tx.query(
      `SELECT e.institution_id AS institutionId, e.community_id AS communityId, c.name AS communityName,
              d.name AS departmentName, e.post_name AS postName, e.staff_number AS staffNumber,
              e.establishment_type AS establishmentType, e.valid_from AS \`from\`, e.valid_to AS \`to\`
         FROM employment e JOIN community c ON c.id = e.community_id
         LEFT JOIN department d ON d.id = e.department_id
        WHERE e.person_id = ? AND e.valid_from <= ? AND ${scope.sql} ORDER BY e.valid_from DESC`,
      [personId, on, ...scope.params],
    );
  }

  titles(
    tx: Tx,
    personId: string,
    on: string,
  ): Promise<{ name: string; level: string; grassrootsOnly: number; from: string; to: string | null }[]> {
    return tx.query(
      `SELECT name, level, grassroots_only AS grassrootsOnly, certified_on AS \`from\`, held_to AS \`to\`
         FROM professional_title WHERE person_id = ? AND certified_on <= ? ORDER BY certified_on DESC`,
      [personId, on],
    );
  }

  /** Occupancies of institutions' accounts as the ledger stood when `recordedUntil` had passed. */
  holdings(
    tx: Tx,
    personId: string,
    communityIds: readonly string[],
    { on, recordedUntil }: { on: string; recordedUntil: Date | null },
  ): Promise<HoldingLine[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    const recorded = recordedUntil ? 'AND e.recorded_at <= ?' : '';
    const released = recordedUntil ? 'AND r.recorded_at <= ?' : '';
    const until = recordedUntil ? [recordedUntil] : [];
    return tx.query(
      `SELECT e.id, e.group_id AS groupId, a.resource, a.community_id AS communityId,
              a.institution_id AS institutionId, e.from_on AS \`from\`,
              e.to_on AS \`to\`, e.document_number AS documentNumber, e.case_number AS caseNumber,
              e.recorded_at AS recordedAt,
              (SELECT MIN(r.from_on) FROM establishment_entry r
                WHERE r.points_to = e.id AND r.entry_kind = 'RELEASE' ${released}) AS releasedFrom
         FROM establishment_entry e JOIN establishment_account a ON a.id = e.account_id
        WHERE e.person_id = ? AND e.holding = 'OCCUPIED' AND e.count > 0 AND e.from_on <= ?
          AND a.institution_id IS NOT NULL AND a.resource <> 'RESIDENT_POST' AND a.community_id IN (?) ${recorded}
        ORDER BY e.from_on DESC, e.id DESC`,
      [...until, personId, on, communityIds, ...until],
    );
  }

  services(
    tx: Tx,
    personId: string,
    scopes: readonly RuleScope[],
    { on, recordedUntil }: { on: string; recordedUntil: Date | null },
  ): Promise<ServiceLine[]> {
    const scope = postingScope(scopes);
    return tx.query(
      `SELECT p.kind_name AS kindName, p.home_institution_id AS homeInstitutionId,
              s.institution_id AS hostInstitutionId, p.post_name AS postName, s.from_on AS \`from\`,
              s.to_on AS \`to\`, p.case_number AS caseNumber
         FROM service_place s JOIN posting p ON p.id = s.source_id
        WHERE s.person_id = ? AND s.from_on <= ? AND s.to_on >= s.from_on AND ${scope.sql}
          ${recordedUntil ? 'AND p.implemented_at <= ?' : ''} ORDER BY s.from_on DESC`,
      [personId, on, ...scope.params, ...(recordedUntil ? [recordedUntil] : [])],
    );
  }

  /** Seats of bodies that serve a community whose bodies the reader may see. */
  seats(
    tx: Tx,
    personId: string,
    bodyIds: readonly string[],
    on: string,
  ): Promise<{ bodyName: string; title: string; from: string; to: string | null }[]> {
    if (bodyIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT b.name AS bodyName, s.title, h.valid_from AS \`from\`, h.valid_to AS \`to\`
         FROM seat_holder h JOIN seat s ON s.id = h.seat_id JOIN body b ON b.id = s.body_id
        WHERE h.person_id = ? AND h.valid_from <= ? AND b.id IN (?) ORDER BY h.valid_from DESC`,
      [personId, on, bodyIds],
    );
  }

  /** Cases that have led to a posting of the person or to an entry about them, and those on the way to a posting. */
  cases(
    tx: Tx,
    personId: string,
    scopes: readonly RuleScope[],
    until: Date,
  ): Promise<{ number: string; title: string; status: string; submittedAt: Date }[]> {
    const scope = scopeCondition(scopes, {
      communityId: 'c.community_id',
      institutionId: 'c.institution_id',
    });
    return tx.query(
      `SELECT c.number, c.title, c.status, c.submitted_at AS submittedAt FROM approval_case c
        WHERE c.id IN (SELECT p.case_id FROM posting p WHERE p.person_id = ?
                       UNION SELECT m.case_id FROM matter_in_force_person q
                               JOIN matter_in_force m ON m.id = q.entry_id WHERE q.person_id = ?)
          AND c.submitted_at <= ? AND ${scope.sql}
        ORDER BY c.submitted_at DESC LIMIT 100`,
      [personId, personId, until, ...scope.params],
    );
  }
}

/** Of another community, to whose very text the host's has consented: among its own from the implementation on. */
const RECEIVED = `(p.implemented_at IS NOT NULL AND EXISTS (SELECT 1 FROM posting_reception r
    JOIN posting_crossing x ON x.case_id = r.sending_case_id AND x.content_sha256 = r.content_sha256
   WHERE r.sending_case_id = p.case_id AND r.effect = 'CONSENTED' AND r.community_id = ?
     AND x.host_institution_id = p.host_institution_id))`;

/** An officer of one institution sees whom it sends and whom it receives. */
export function postingScope(scopes: readonly RuleScope[]): { sql: string; params: string[] } {
  const params: string[] = [];
  const parts = scopes.map(({ communityId, institutionId }) => {
    if (!institutionId) {
      params.push(communityId, communityId);
      return `(p.community_id = ? OR ${RECEIVED})`;
    }
    params.push(communityId, institutionId, institutionId, communityId, institutionId);
    return `((p.community_id = ? AND (p.home_institution_id = ? OR p.host_institution_id = ?))
      OR (${RECEIVED} AND p.host_institution_id = ?))`;
  });
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : '(1 = 0)', params };
}
