import { Injectable } from '@nestjs/common';
import { plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { foldCertificate } from '../../rules/index.js';
import type { CertificateEvent, CertificateState } from '../../rules/index.js';
import { VillageCertificateEventRow, VillageCertificateRow } from '../entities/certificate.entity.js';

/** A certificate with everything in its register. */
export interface LoadedCertificate {
  row: VillageCertificateRow;
  entries: { row: VillageCertificateEventRow; event: CertificateEvent }[];
  state: CertificateState;
}

/** Somebody who works at a clinic or at its hospital. */
export interface VillagePerson {
  id: string;
  name: string;
  staffNumber: string;
  institutionId: string;
}

/** What is already in the register was checked when it was written. */
const AS_WRITTEN = { retakeMonths: 1_200 };

@Injectable()
export class CertificateRepository {
  async find(tx: Tx, id: string): Promise<LoadedCertificate | null> {
    return (await this.load(tx, 'id = ?', [id]))[0] ?? null;
  }

  ofPerson(tx: Tx, personId: string): Promise<LoadedCertificate[]> {
    return this.load(tx, 'person_id = ?', [personId]);
  }

  async ofPeople(tx: Tx, personIds: readonly string[]): Promise<Map<string, LoadedCertificate[]>> {
    const found = new Map<string, LoadedCertificate[]>();
    if (personIds.length === 0) return found;
    for (const one of await this.load(tx, 'person_id IN (?)', [personIds]))
      found.set(one.row.personId, [...(found.get(one.row.personId) ?? []), one]);
    return found;
  }

  /** Certificates of the counties of the communities: a clinic may have come from another community since. */
  ofCounties(tx: Tx, communityIds: readonly string[]): Promise<LoadedCertificate[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    const within = `community_id IN (SELECT c.id FROM community c JOIN community o ON o.county_id = c.county_id
      WHERE o.id IN (?))`;
    return this.load(tx, within, [communityIds]);
  }

  /** People employed on the day at clinics of the hospitals, or at the hospitals themselves, by name. */
  async doctors(
    tx: Tx,
    hospitalIds: readonly string[],
    search: { clinicId: string | null; text: string; on: string; first: number },
  ): Promise<VillagePerson[]> {
    if (hospitalIds.length === 0) return [];
    const { clinicId, text, on, first } = search;
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    return tx.query(
      `SELECT e.person_id AS id, e.person_name AS name, e.staff_number AS staffNumber, e.institution_id AS institutionId
         FROM employment e JOIN institution i ON i.id = e.institution_id
         JOIN institution_membership m ON m.institution_id = i.id AND m.valid_from <= ?
           AND (m.valid_to IS NULL OR m.valid_to >= ?)
        WHERE (m.parent_id IN (?) OR i.id IN (?)) AND e.valid_from <= ? AND (e.valid_to IS NULL OR e.valid_to >= ?)
          AND (? IS NULL OR e.institution_id = ?)
          AND (e.person_name LIKE ? OR e.initials LIKE ? OR e.staff_number LIKE ?)
        ORDER BY i.kind = 'VILLAGE_CLINIC' DESC, e.staff_number LIMIT ?`,
      [on, on, hospitalIds, hospitalIds, on, on, clinicId, clinicId, like, like, like, first],
    );
  }

  /** Names of the people, by id. */
  async namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.query(
      'SELECT id, name FROM person WHERE id IN (?)',
      [[...new Set(personIds)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async load(tx: Tx, condition: string, params: readonly unknown[]): Promise<LoadedCertificate[]> {
    const rows = await plainRows(tx, VillageCertificateRow, `${condition} ORDER BY id`, params);
    if (rows.length === 0) return [];
    const events = await plainRows(
      tx,
      VillageCertificateEventRow,
      'certificate_id IN (?) ORDER BY certificate_id, sequence',
      [rows.map(({ id }) => id)],
    );
    const byCertificate = new Map<string, VillageCertificateEventRow[]>();
    for (const row of events)
      byCertificate.set(row.certificateId, [...(byCertificate.get(row.certificateId) ?? []), row]);
    return rows.map((row) => {
      const entries = (byCertificate.get(row.id) ?? []).map((entry) => ({
        row: entry,
        event: JSON.parse(entry.event) as CertificateEvent,
      }));
      const state = foldCertificate(
        entries.map(({ event }) => event),
        AS_WRITTEN,
      );
      return { row, entries, state };
    });
  }
}

/** Where the certificate was registered before the entry; by now, when there is no such entry. */
export function clinicBefore({ entries, state }: LoadedCertificate, entryId: string | null): string {
  const at = entries.findIndex(({ row }) => row.id === entryId);
  const places = entries
    .slice(0, Math.max(at, 0))
    .flatMap(({ event }) => ('clinicId' in event ? event.clinicId : []));
  return places.at(-1) ?? state.clinicId;
}
