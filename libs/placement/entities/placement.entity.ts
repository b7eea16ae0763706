import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A round of 首次安置 as it was published. Nothing of it changes: what happens in it are its entries. */
@Entity('placement_round')
@Unique('uq_placement_round_name', ['communityId', 'name'])
export class PlacementRoundRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_placement_round_community' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  /** Document on which zones and years of service rest. */
  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  /** Canonical JSON of posts, candidates, witnesses and the first draw, with the names of the day. */
  @Column({ type: 'mediumtext' })
  opening!: string;

  @Column({ name: 'opening_sha256', type: 'char', length: 64 })
  openingSha256!: string;

  @Column({ name: 'opened_by_account_id', type: 'char', length: 36 })
  openedByAccountId!: string;

  @Column({ name: 'opened_by_name', type: 'varchar', length: 100 })
  openedByName!: string;

  /** Business time. */
  @Column({ name: 'opened_at', type: 'datetime', precision: 3 })
  openedAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** One thing that happened in a round. The unique sequence lets only one writer be next. */
@Entity('placement_entry')
@Unique('uq_placement_entry_sequence', ['roundId', 'sequence'])
export class PlacementEntryRow {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PlacementRoundRow, { name: 'fk_placement_entry_round' })
  @Column({ name: 'round_id', type: 'char', length: 36 })
  roundId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  /** Type of the entry, e.g. CHOSE. */
  @Column({ type: 'varchar', length: 32 })
  type!: string;

  /** Canonical JSON of the entry as the rules fold it. */
  @Column({ type: 'text' })
  entry!: string;

  /** Reason or remark. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  @Column({ name: 'actor_account_id', type: 'char', length: 36 })
  actorAccountId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** Secret of a draw until it is revealed, encrypted. Written with the draw's announcement. */
@Entity('placement_secret')
@Index('ix_placement_secret_round', ['roundId'])
export class PlacementSecretRow {
  @PrimaryColumn({ name: 'draw_id', type: 'char', length: 36 })
  drawId!: string;

  @ForeignKey(() => PlacementRoundRow, { name: 'fk_placement_secret_round' })
  @Column({ name: 'round_id', type: 'char', length: 36 })
  roundId!: string;

  @Column({ type: 'varchar', length: 255 })
  sealed!: string;
}
