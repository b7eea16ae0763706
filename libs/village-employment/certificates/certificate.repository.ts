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

  ofCommunities(tx: Tx, communityIds: readonly string[]): Promise<LoadedCertificate[]> {
    if (communityIds.length === 0) return Promise.resolve([]);
    return this.load(tx, 'community_id IN (?)', [communityIds]);
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
