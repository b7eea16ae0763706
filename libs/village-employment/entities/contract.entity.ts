import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Recorded, Timed } from './recorded.js';

/** Whom a case of 乡聘村用 is about: one person has one case under way. Append-only. */
@Entity('village_application')
@Index('ix_village_application_person_id', ['personId'])
@Index('ix_village_application_renews_id', ['renewsId'])
export class VillageApplicationRow {
  @ForeignKey('approval_case', { name: 'fk_village_application_case_id' })
  @PrimaryColumn({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @Column({ name: 'hospital_id', type: 'char', length: 36 })
  hospitalId!: string;

  @ForeignKey('person', { name: 'fk_village_application_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** Contract that it is to follow, for a renewal. */
  @Column({ name: 'renews_id', type: 'char', length: 36, nullable: true })
  renewsId!: string | null;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;
}

/**
 * A contract as its case has decided it. The database refuses a second live one of the same person; what happens to
 * it are its events. Append-only.
 */
@Entity('village_contract')
@Unique('uq_village_contract_case_id', ['caseId'])
@Index('ix_village_contract_renews_id', ['renewsId'])
@Index('ix_village_contract_person_id', ['personId', 'startOn'])
@Index('ix_village_contract_hospital_id', ['hospitalId', 'startOn'])
@Index('ix_village_contract_community_id', ['communityId', 'startOn'])
export class VillageContractRow extends Timed {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('approval_case', { name: 'fk_village_contract_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @ForeignKey('community', { name: 'fk_village_contract_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** Township hospital that employs. */
  @ForeignKey('institution', { name: 'fk_village_contract_hospital_id' })
  @Column({ name: 'hospital_id', type: 'char', length: 36 })
  hospitalId!: string;

  /** Clinic of the first day; later ones are events. */
  @ForeignKey('institution', { name: 'fk_village_contract_clinic_id' })
  @Column({ name: 'clinic_id', type: 'char', length: 36 })
  clinicId!: string;

  @ForeignKey('person', { name: 'fk_village_contract_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** Name of the day. */
  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;

  /** FIXED_TERM, OPEN_ENDED or SERVICE_AGREEMENT. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  @Column({ name: 'start_on', type: 'date' })
  startOn!: string;

  /** Last day, inclusive; null: open-ended. */
  @Column({ name: 'end_on', type: 'date', nullable: true })
  endOn!: string | null;

  /** Day on which the retirement age is reached by the table of the day; null for a 劳务协议. */
  @Column({ name: 'retires_on', type: 'date', nullable: true })
  retiresOn!: string | null;

  /** Monthly pay before deductions, in fen; the four shares sum to it. */
  @Column({ name: 'gross_fen', type: 'bigint' })
  grossFen!: string;

  @Column({ name: 'fiscal_fen', type: 'bigint' })
  fiscalFen!: string;

  @Column({ name: 'public_health_fen', type: 'bigint' })
  publicHealthFen!: string;

  @Column({ name: 'essential_drugs_fen', type: 'bigint' })
  essentialDrugsFen!: string;

  @Column({ name: 'service_income_fen', type: 'bigint' })
  serviceIncomeFen!: string;

  @ForeignKey(() => VillageContractRow, { name: 'fk_village_contract_renews_id' })
  @Column({ name: 'renews_id', type: 'char', length: 36, nullable: true })
  renewsId!: string | null;
}

/** What happened to a contract: SIGNED, REGISTERED, MOVED, PAY_CHANGED, TERMINATED, SETTLED. Append-only. */
@Entity('village_contract_event')
@Unique('uq_village_contract_event_sequence', ['contractId', 'sequence'])
@Unique('uq_village_contract_event_once_key', ['onceKey'])
export class VillageContractEventRow extends Recorded {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => VillageContractRow, { name: 'fk_village_contract_event_contract_id' })
  @Column({ name: 'contract_id', type: 'char', length: 36 })
  contractId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'varchar', length: 32 })
  type!: string;

  @Column({ name: 'on_date', type: 'date' })
  onDate!: string;

  /** Last day of the contract, for TERMINATED: what the database reads to know who is free. */
  @Column({ name: 'last_on', type: 'date', nullable: true })
  lastOn!: string | null;

  /** What happens once: a type of the contract, a registration number of the community. */
  @Column({ name: 'once_key', type: 'varchar', length: 120, nullable: true })
  onceKey!: string | null;

  /** Canonical JSON of what the type tells more. */
  @Column({ type: 'text' })
  event!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}
