import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PostingRow } from './posting.entity.js';

/**
 * What happened to a posting after its implementation. Append-only; the unique sequence lets only one writer be next,
 * and a suspension is resumed once.
 */
@Entity('posting_life_event')
@Unique('uq_posting_life_event_sequence', ['postingId', 'sequence'])
@Unique('uq_posting_life_event_points_to', ['pointsTo'])
export class PostingLifeEventRow {
  /** Made by the client for what HR records, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_life_event_posting_id' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  /** EXTENDED, RETURNED, SUSPENDED, RESUMED, RESIGNED, RETIRED, DIED, ASSESSED, CLOSED. */
  @Column({ name: 'event_kind', type: 'varchar', length: 32 })
  eventKind!: string;

  /** First day of a suspension, or first day served again. */
  @Column({ name: 'from_on', type: 'date', nullable: true })
  fromOn!: string | null;

  /** Last day: of the posting, of the employment, of the suspension. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: string | null;

  /** Suspension that a RESUMED ends. */
  @ForeignKey(() => PostingLifeEventRow, { name: 'fk_posting_life_event_points_to' })
  @Column({ name: 'points_to', type: 'char', length: 36, nullable: true })
  pointsTo!: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  grade!: string | null;

  /** Name of the grade on the day. */
  @Column({ name: 'grade_name', type: 'varchar', length: 50, nullable: true })
  gradeName!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  assessor!: string | null;

  @Column({ name: 'document_number', type: 'varchar', length: 100, nullable: true })
  documentNumber!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  /** Case that has decided it. */
  @ForeignKey('approval_case', { name: 'fk_posting_life_event_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36, nullable: true })
  caseId!: string | null;

  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  @Column({ name: 'actor_account_id', type: 'char', length: 36, nullable: true })
  actorAccountId!: string | null;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** What becomes of a change: effective, or how its case ended otherwise. */
export type ChangeEffect = 'IMPLEMENTED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED';

/**
 * A case that is to extend a posting or to end it early. While it is open it holds the posting's place: the unique key
 * refuses a second one. A row changes once, when the case ends; a trigger sees to that.
 */
@Entity('posting_change')
@Unique('uq_posting_change_open', ['openPostingId'])
@Index('ix_posting_change_posting_id', ['postingId'])
export class PostingChangeRow {
  @ForeignKey('approval_case', { name: 'fk_posting_change_case_id' })
  @PrimaryColumn({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_change_posting_id' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  /** The posting, while the case is open. */
  @Column({ name: 'open_posting_id', type: 'char', length: 36, nullable: true })
  openPostingId!: string | null;

  /** EXTENSION or RETURN. */
  @Column({ name: 'change_kind', type: 'varchar', length: 16 })
  changeKind!: string;

  @Column({ name: 'requested_at', type: 'datetime', precision: 3 })
  requestedAt!: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  effect!: ChangeEffect | null;
}

/** What was left to be settled when a posting ended with its person's leaving. Append-only. */
@Entity('posting_settlement')
@Unique('uq_posting_settlement_event_id', ['eventId'])
@Index('ix_posting_settlement_posting_id', ['postingId'])
export class PostingSettlementRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_settlement_posting_id' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  @ForeignKey(() => PostingLifeEventRow, { name: 'fk_posting_settlement_event_id' })
  @Column({ name: 'event_id', type: 'char', length: 36 })
  eventId!: string;

  /** Canonical JSON of the items, in order. */
  @Column({ type: 'text' })
  items!: string;

  @Column({ name: 'settled_at', type: 'datetime', precision: 3 })
  settledAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/**
 * A gap in the coverage of a grassroots unit that a decided early return, or a suspension recorded with a document,
 * makes knowingly. Append-only.
 */
@Entity('posting_coverage_override')
@Unique('uq_posting_coverage_override_gap', ['caseId', 'institutionId', 'gapFrom'])
@Index('ix_posting_coverage_override_institution_id', ['communityId', 'institutionId', 'gapFrom'])
export class PostingCoverageOverrideRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_coverage_override_posting_id' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  /** Case that has accepted it; null for a suspension. */
  @ForeignKey('approval_case', { name: 'fk_posting_coverage_override_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36, nullable: true })
  caseId!: string | null;

  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  /** Document of a suspension. */
  @Column({ name: 'document_number', type: 'varchar', length: 100, nullable: true })
  documentNumber!: string | null;

  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('institution', { name: 'fk_posting_coverage_override_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @Column({ name: 'gap_from', type: 'date' })
  gapFrom!: string;

  @Column({ name: 'gap_to', type: 'date' })
  gapTo!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  /** Who submitted the version that asks for it, or recorded the suspension. */
  @Column({ name: 'asked_by_account_id', type: 'char', length: 36 })
  askedByAccountId!: string;

  @Column({ name: 'asked_by_name', type: 'varchar', length: 100 })
  askedByName!: string;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
