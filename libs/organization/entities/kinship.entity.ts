import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Community } from './county.entity.js';
import { Person } from './person.entity.js';

/**
 * Relationship between two persons, for recusal. Append-only: a correction or the end is a further row that points to
 * the one before. The last row of a pair says what holds; the unique number lets only one writer be next.
 */
@Entity('kinship')
@Unique('uq_kinship_pair', ['personAId', 'personBId', 'number'])
@Unique('uq_kinship_follows', ['followsId'])
@Index('ix_kinship_community', ['communityId'])
export class Kinship {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Where it was registered. It holds wherever one of the two decides. */
  @ForeignKey(() => Community, { name: 'fk_kinship_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** The lower of the two ids. */
  @ForeignKey(() => Person, { name: 'fk_kinship_person_a_id' })
  @Column({ name: 'person_a_id', type: 'char', length: 36 })
  personAId!: string;

  @ForeignKey(() => Person, { name: 'fk_kinship_person_b_id' })
  @Column({ name: 'person_b_id', type: 'char', length: 36 })
  personBId!: string;

  /** Counts the pair's rows from 1. */
  @Column({ type: 'int', unsigned: true })
  number!: number;

  /** The row before; null for the pair's first. */
  @ForeignKey(() => Kinship, { name: 'fk_kinship_follows_id' })
  @Column({ name: 'follows_id', type: 'char', length: 36, nullable: true })
  followsId!: string | null;

  /** See `kinshipKinds`. */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  /** See `kinshipRelations`. */
  @Column({ type: 'varchar', length: 32 })
  relation!: string;

  /** See `kinshipSources`. */
  @Column({ type: 'varchar', length: 16 })
  source!: string;

  /** Name or number of the document, when the source is one. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  document!: string | null;

  /** Day from which it is known; of an end, the day of it. */
  @Column({ name: 'declared_on', type: 'date' })
  declaredOn!: string;

  /** Why it was corrected or ended. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  /** null: by an operator's command. */
  @Column({ name: 'actor_account_id', type: 'char', length: 36, nullable: true })
  actorAccountId!: string | null;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Business time. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'request_sha256', type: 'char', length: 64, nullable: true })
  requestSha256!: string | null;
}
