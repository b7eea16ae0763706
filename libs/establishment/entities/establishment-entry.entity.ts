import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EstablishmentAccount } from './establishment-account.entity.js';

/** One movement of one account, with the days on which it counts. Append-only; corrections point to what they end. */
@Entity('establishment_entry')
@Index('ix_establishment_entry_account_id', ['accountId', 'id'])
@Index('ix_establishment_entry_group_id', ['groupId'])
@Index('ix_establishment_entry_case_id', ['caseId'])
@Index('ix_establishment_entry_person_id', ['personId'])
export class EstablishmentEntryRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => EstablishmentAccount, { name: 'fk_establishment_entry_account_id' })
  @Column({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  /** Shared by the rows that one movement writes to the institution's and the community's account. */
  @Column({ name: 'group_id', type: 'char', length: 36 })
  groupId!: string;

  @Column({ name: 'entry_kind', type: 'varchar', length: 32 })
  entryKind!: string;

  /** Figure that the row moves: OCCUPIED, RESERVED, BORROWED or LENT. */
  @Column({ type: 'varchar', length: 32 })
  holding!: string;

  /** Negative for a RELEASE, so that the figure of a day is the sum over the rows that cover it. */
  @Column({ type: 'int' })
  count!: number;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  /** Last day, inclusive; null is open-ended. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: string | null;

  @ForeignKey('person', { name: 'fk_establishment_entry_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36, nullable: true })
  personId!: string | null;

  @Column({ name: 'case_id', type: 'char', length: 36, nullable: true })
  caseId!: string | null;

  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  @Column({ name: 'document_number', type: 'varchar', length: 100, nullable: true })
  documentNumber!: string | null;

  /** Entry that a RELEASE ends from its first day on, or that a MOVE continues. */
  @ForeignKey(() => EstablishmentEntryRow, { name: 'fk_establishment_entry_points_to' })
  @Index('ix_establishment_entry_points_to')
  @Column({ name: 'points_to', type: 'char', length: 36, nullable: true })
  pointsTo!: string | null;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
