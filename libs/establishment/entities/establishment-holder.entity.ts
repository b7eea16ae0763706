import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EstablishmentEntryRow } from './establishment-entry.entity.js';

/**
 * What a person holds: the 编制 or the post that an entry gave, to the day before it was released. It follows from the
 * entries and is kept so that the database itself refuses a second one on the same day. A holding released from its
 * first day on ends the day before it begins.
 */
@Entity('establishment_holder')
@Index('ix_establishment_holder_person_id', ['personId', 'kind', 'fromOn'])
export class EstablishmentHolder {
  @ForeignKey(() => EstablishmentEntryRow, { name: 'fk_establishment_holder_entry_id' })
  @PrimaryColumn({ name: 'entry_id', type: 'char', length: 36 })
  entryId!: string;

  @ForeignKey('person', { name: 'fk_establishment_holder_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** HEADCOUNT or POST. */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: string | null;
}
