import { Injectable } from '@nestjs/common';
import { PersonalDataCipher } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { ID_NUMBER_FIELD } from '../personal-fields.js';
import type { PersonView, PersonWithHome } from '../views.js';

const PERSON = `SELECT id, name, gender, birth_date AS birthDate, id_number_masked AS idNumberMasked,
  phone_masked AS phoneMasked FROM person`;

interface HomeRow extends Omit<PersonWithHome, 'titleGrassrootsOnly'> {
  titleGrassrootsOnly: number | null;
}

@Injectable()
export class PersonRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  async find(tx: Tx, id: string): Promise<PersonView | null> {
    const rows: PersonView[] = await tx.query(`${PERSON} WHERE id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Decrypted; null when there is no such person. */
  async idNumber(tx: Tx, id: string): Promise<string | null> {
    const rows: { idNumber: string }[] = await tx.query(
      'SELECT id_number AS idNumber FROM person WHERE id = ?',
      [id],
    );
    return rows[0] ? this.cipher.decrypt(ID_NUMBER_FIELD, rows[0].idNumber) : null;
  }

  /** Takes the person's row lock. False when there is no such person. */
  async lock(tx: Tx, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.query('SELECT id FROM person WHERE id = ? FOR UPDATE', [id]);
    return rows.length > 0;
  }

  async withHome(tx: Tx, id: string, on: string): Promise<PersonWithHome | null> {
    const rows: HomeRow[] = await tx.query(
      `SELECT p.id AS personId, p.name, p.gender, p.birth_date AS birthDate, e.community_id AS communityId,
              e.institution_id AS homeInstitutionId, n.name AS homeInstitutionName, i.kind AS homeInstitutionKind,
              d.name AS departmentName, e.post_name AS postName, e.staff_number AS staffNumber,
              e.establishment_type AS establishmentType, e.valid_from AS employedFrom, e.valid_to AS employedTo,
              t.name AS titleName, t.level AS titleLevel, t.certified_on AS titleCertifiedOn,
              t.grassroots_only AS titleGrassrootsOnly
         FROM person p
         LEFT JOIN employment e ON e.person_id = p.id AND e.valid_from <= ? AND (e.valid_to IS NULL OR e.valid_to >= ?)
         LEFT JOIN institution i ON i.id = e.institution_id
         LEFT JOIN institution_name n ON n.institution_id = e.institution_id
              AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?)
         LEFT JOIN department d ON d.id = e.department_id
         LEFT JOIN professional_title t ON t.person_id = p.id
              AND t.certified_on <= ? AND (t.held_to IS NULL OR t.held_to >= ?)
        WHERE p.id = ?`,
      [on, on, on, on, on, on, id],
    );
    const row = rows[0];
    return row ? { ...row, titleGrassrootsOnly: row.titleGrassrootsOnly === 1 } : null;
  }
}
