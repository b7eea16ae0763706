import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/**
 * A person. ID number and phone are encrypted; the masked copies are what lists show, so that showing them needs
 * no key. The row's lock puts the postings of one person in line.
 */
@Entity('person')
@Unique('uq_person_id_number_index', ['idNumberIndex'])
export class Person {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 50 })
  name!: string;

  /** MALE or FEMALE. */
  @Column({ type: 'varchar', length: 8 })
  gender!: string;

  @Column({ name: 'birth_date', type: 'date' })
  birthDate!: string;

  @Column({ name: 'id_number', type: 'varchar', length: 255 })
  idNumber!: string;

  /** Keyed digest: finds a number again, and keeps it unique, without reading it. */
  @Column({ name: 'id_number_index', type: 'char', length: 64 })
  idNumberIndex!: string;

  @Column({ name: 'id_number_masked', type: 'varchar', length: 18 })
  idNumberMasked!: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  phone!: string | null;

  @Column({ name: 'phone_masked', type: 'varchar', length: 20, nullable: true })
  phoneMasked!: string | null;
}

/** 职称. At most one is held at a time; the next one closes it. */
@Entity('professional_title')
@Unique('uq_professional_title_person_id_certified_on', ['personId', 'certifiedOn'])
export class ProfessionalTitle {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Person, { name: 'fk_professional_title_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ type: 'varchar', length: 50 })
  name!: string;

  /** JUNIOR, INTERMEDIATE, ASSOCIATE_SENIOR or SENIOR. */
  @Column({ type: 'varchar', length: 32 })
  level!: string;

  @Column({ name: 'certified_on', type: 'date' })
  certifiedOn!: string;

  /** Last day before the next title; null while held. */
  @Column({ name: 'held_to', type: 'date', nullable: true })
  heldTo!: string | null;

  /** 基层定向: valid at grassroots units only. */
  @Column({ name: 'grassroots_only', type: 'boolean' })
  grassrootsOnly!: boolean;
}
