import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Recorded } from './recorded.js';

/** 执业证书 of one person. The number is encrypted; what happens to the certificate are its events. */
@Entity('village_certificate')
@Unique('uq_village_certificate_number_index', ['numberIndex'])
@Index('ix_village_certificate_person_id', ['personId'])
@Index('ix_village_certificate_community_id', ['communityId'])
export class VillageCertificateRow extends Recorded {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_village_certificate_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('person', { name: 'fk_village_certificate_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** PHYSICIAN, ASSISTANT_PHYSICIAN or VILLAGE_DOCTOR. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  @Column({ type: 'varchar', length: 255 })
  number!: string;

  /** Keyed digest: the same certificate is registered once, without reading its number. */
  @Column({ name: 'number_index', type: 'char', length: 64 })
  numberIndex!: string;

  @Column({ name: 'number_masked', type: 'varchar', length: 40 })
  numberMasked!: string;
}

/** One entry of a certificate's register. The unique sequence lets only one writer be next. Append-only. */
@Entity('village_certificate_event')
@Unique('uq_village_certificate_event_sequence', ['certificateId', 'sequence'])
export class VillageCertificateEventRow extends Recorded {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => VillageCertificateRow, { name: 'fk_village_certificate_event_certificate_id' })
  @Column({ name: 'certificate_id', type: 'char', length: 36 })
  certificateId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'varchar', length: 32 })
  type!: string;

  /** Canonical JSON of the entry as the rules fold it. */
  @Column({ type: 'varchar', length: 500 })
  event!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}
