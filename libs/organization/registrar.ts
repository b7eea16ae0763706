import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import type { AuditContext } from '../audit/index.js';
import { Refused, machineNow } from '../context/index.js';
import { PersonalDataCipher, canonicalJson, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate, maskIdNumber, maskPhone } from '../rules/index.js';
import type { BodyKind, DepartmentKind, Gender, InstitutionKind, KinshipRelation } from './codes.js';
import {
  Body,
  Community,
  County,
  Department,
  Institution,
  InstitutionMembership,
  InstitutionName,
  Person,
  PolicyParameter,
  Seat,
  SeatHolder,
} from './entities/index.js';
import { KinshipWriter, placeAfter } from './kinship/kinship-writer.js';
import { KinshipRepository } from './kinship/kinship.repository.js';
import { PolicyChanges } from './policy-changes.js';
import { PolicySchemas } from './policy-schemas.js';
import { POLICY_SET, SEAT_APPOINTED } from './record-check.js';
import type { Appointment } from './record-check.js';
import { ID_NUMBER_FIELD, PHONE_FIELD } from './personal-fields.js';
import { BodyRepository } from './repositories/body.repository.js';

/** A person to be written; numbers in the clear, encrypted here. */
export interface NewPerson {
  name: string;
  gender: Gender;
  birthDate: string;
  idNumber: string;
  phone: string | null;
}

/** Writes structures and people. Callers hold the transaction, and check the rights. */
@Injectable()
export class Registrar {
  constructor(
    private readonly cipher: PersonalDataCipher,
    private readonly accounts: AccountRepository,
    private readonly bodies: BodyRepository,
    private readonly audit: AuditTrail,
    private readonly schemas: PolicySchemas,
    private readonly changes: PolicyChanges,
    private readonly kinships: KinshipRepository,
    private readonly kinshipWriter: KinshipWriter,
  ) {}

  async county(tx: Tx, county: { code: string; name: string; profileCode: string }): Promise<string> {
    const id = newId();
    await tx.insert(County, { id, ...county });
    return id;
  }

  async community(tx: Tx, community: { countyId: string; code: string; name: string }): Promise<string> {
    const id = newId();
    await tx.insert(Community, { id, ...community });
    return id;
  }

  /**
   * A new version of a parameter; the version before stays as it was and is replaced from `validFrom` on.
   * @throws {Refused} POLICY_MALFORMED when the value has not the form that its feature has registered
   */
  async policy(
    tx: Tx,
    parameter: {
      profileCode: string;
      key: string;
      value: unknown;
      documentNumber: string;
      validFrom: string;
      isDemo: boolean;
    },
    by: AuditContext = bySystem(),
  ): Promise<void> {
    const { key, value, ...rest } = parameter;
    this.schemas.parse(key, value);
    const id = newId();
    await tx.insert(PolicyParameter, {
      id,
      parameterKey: key,
      value: canonicalJson(value),
      validTo: null,
      ...rest,
    });
    const { profileCode, documentNumber, validFrom, isDemo } = rest;
    await this.audit.append(tx, by, `policy:${profileCode}`, [
      {
        type: POLICY_SET,
        summary: `录入政策参数${key}，自${validFrom}起，依据${documentNumber}${isDemo ? '（示例）' : ''}`,
        payload: { id, key, value, profileCode, documentNumber, validFrom, isDemo },
      },
    ]);
    await this.changes.heard(tx, key, profileCode);
  }

  async institution(
    tx: Tx,
    institution: {
      communityId: string;
      code: string;
      kind: InstitutionKind;
      parentId: string | null;
      name: string;
      shortName: string;
      validFrom: string;
    },
  ): Promise<string> {
    const id = newId();
    const { name, shortName, ...rest } = institution;
    await tx.insert(Institution, { id, validTo: null, successorId: null, ...rest });
    const { communityId, parentId, validFrom } = rest;
    const membership = { id: newId(), institutionId: id, communityId, parentId, validFrom, validTo: null };
    await tx.insert(InstitutionMembership, membership);
    await tx.insert(InstitutionName, {
      id: newId(),
      institutionId: id,
      name,
      shortName,
      validFrom: rest.validFrom,
      validTo: null,
    });
    return id;
  }

  /** The institution carries another name from the day on (domain §8.21). */
  async rename(
    tx: Tx,
    institutionId: string,
    to: { name: string; shortName: string; from: string },
  ): Promise<void> {
    await tx.query(
      'UPDATE institution_name SET valid_to = ? WHERE institution_id = ? AND valid_from < ? AND (valid_to IS NULL OR valid_to >= ?)',
      [addDays(calendarDate(to.from), -1), institutionId, to.from, to.from],
    );
    await tx.insert(InstitutionName, {
      id: newId(),
      institutionId,
      name: to.name,
      shortName: to.shortName,
      validFrom: to.from,
      validTo: null,
    });
  }

  async departments(
    tx: Tx,
    departments: readonly { institutionId: string; name: string; kind: DepartmentKind }[],
  ): Promise<string[]> {
    const rows = departments.map((department) => ({ id: newId(), ...department }));
    await tx.insert(Department, rows);
    return rows.map(({ id }) => id);
  }

  /** The stored form of a person: numbers encrypted, indexed and masked. */
  personRow(person: NewPerson): Person {
    return {
      id: newId(),
      name: person.name,
      gender: person.gender,
      birthDate: person.birthDate,
      idNumber: this.cipher.encrypt(ID_NUMBER_FIELD, person.idNumber),
      idNumberIndex: this.idNumberIndex(person.idNumber),
      idNumberMasked: maskIdNumber(person.idNumber),
      ...this.phoneColumns(person.phone),
    };
  }

  /** Keyed digest under which an ID number is found again. */
  idNumberIndex(idNumber: string): string {
    return this.cipher.index(ID_NUMBER_FIELD, idNumber);
  }

  phoneColumns(phone: string | null): Pick<Person, 'phone' | 'phoneMasked'> {
    return phone === null
      ? { phone: null, phoneMasked: null }
      : { phone: this.cipher.encrypt(PHONE_FIELD, phone), phoneMasked: maskPhone(phone) };
  }

  async body(
    tx: Tx,
    body: {
      countyId: string;
      communityId: string | null;
      /** Set for a body of one institution, which decides that institution's cases only. */
      institutionId?: string | null;
      code: string;
      name: string;
      kind: BodyKind;
    },
  ): Promise<string> {
    const id = newId();
    const { institutionId, ...row } = body;
    await tx.insert(Body, { id, ownerId: institutionId ?? row.communityId ?? row.countyId, ...row });
    return id;
  }

  async seat(tx: Tx, seat: Omit<Seat, 'id' | 'validTo'>): Promise<string> {
    const id = newId();
    await tx.insert(Seat, { id, validTo: null, ...seat });
    return id;
  }

  /** The person takes the seat on the day; whoever held it leaves the day before. */
  async appoint(
    tx: Tx,
    appointment: { seatId: string; personId: string; from: string },
    by: AuditContext = bySystem(),
  ): Promise<void> {
    const { seatId, personId, from } = appointment;
    await tx.query('SELECT id FROM seat WHERE id = ? FOR UPDATE', [seatId]);
    const before: { person_id: string; valid_from: string }[] = await tx.query(
      'SELECT person_id, valid_from FROM seat_holder WHERE seat_id = ? AND (valid_to IS NULL OR valid_to >= ?)',
      [seatId, from],
    );
    if (before.some((holder) => holder.valid_from >= from)) {
      throw new Refused({ code: 'LATER_APPOINTMENT_EXISTS', message: `该席位在${from}或之后已有任职安排` });
    }
    await tx.query(
      `UPDATE seat_holder SET valid_to = ? WHERE seat_id = ? AND valid_from < ? AND (valid_to IS NULL OR valid_to >= ?)`,
      [addDays(calendarDate(from), -1), seatId, from, from],
    );
    const holderId = newId();
    await tx.insert(SeatHolder, { id: holderId, seatId, personId, validFrom: from, validTo: null });
    await this.tellAppointment(tx, by, { holderId, seatId, personId, from });
    // Whoever stands in for a holder does so for as long as the seat is that holder's.
    const delegates = await this.bodies.delegatesOf(tx, seatId, from);
    const holders = [personId, ...before.map((row) => row.person_id)];
    await this.accounts.dropCachedRights(tx, [...holders, ...delegates]);
  }

  /** Registers a relationship; declared again with another relation or day, it is corrected. */
  async kinship(
    tx: Tx,
    kinship: { personIds: readonly [string, string]; relation: KinshipRelation; declaredOn: string },
    by: AuditContext = bySystem(),
  ): Promise<void> {
    const { relation, declaredOn } = kinship;
    const [personAId = '', personBId = ''] = [...kinship.personIds].sort();
    const last = await this.kinships.last(tx, [personAId, personBId]);
    const holds = last && last.kind !== 'ENDED';
    if (holds && last.relation === relation && last.declaredOn === declaredOn) return;
    await this.kinshipWriter.append(tx, by, {
      ...{ id: newId(), personAId, personBId, kind: holds ? 'CORRECTED' : 'REGISTERED' },
      communityId: await this.communityOf(tx, personAId, personBId),
      ...{ relation, source: 'SELF', document: null, declaredOn, requestSha256: null },
      reason: holds ? '重新载入' : null,
      ...placeAfter(last),
    });
  }

  private async communityOf(tx: Tx, ...personIds: [string, string]): Promise<string> {
    const [ofA, ofB] = await Promise.all(personIds.map((id) => this.kinships.communitiesOf(tx, id)));
    const communityId = ofA?.find((id) => ofB?.includes(id)) ?? ofA?.[0] ?? ofB?.[0];
    if (!communityId) throw new Error('relatives of no community');
    return communityId;
  }

  private async tellAppointment(tx: Tx, by: AuditContext, appointment: Appointment): Promise<void> {
    const rows: { bodyId: string; bodyName: string; title: string }[] = await tx.query(
      `SELECT b.id AS bodyId, b.name AS bodyName, s.title FROM seat s JOIN body b ON b.id = s.body_id
        WHERE s.id = ?`,
      [appointment.seatId],
    );
    const { bodyId = '', bodyName = '', title = '' } = rows[0] ?? {};
    const [communityId] = await this.bodies.communitiesServedBy(tx, bodyId);
    const chain = communityId ? { chain: `body:${bodyId}`, communityId } : `body:${bodyId}`;
    await this.audit.append(tx, by, chain, [
      {
        type: SEAT_APPOINTED,
        summary: `${bodyName}${title}自${appointment.from}起换任`,
        payload: { ...appointment },
      },
    ]);
  }
}

/** Structures are set up by the operator, without anybody signed in. */
function bySystem(): AuditContext {
  return { actor: null, now: machineNow() };
}
