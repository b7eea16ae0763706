import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A text of a posting whose host is of another community than the person: the host's community has to consent to it by
 * a case of its own. Written with the submission, for what the two were to each other then. Append-only.
 */
@Entity('posting_crossing')
@Unique('uq_posting_crossing_content', ['caseId', 'contentSha256'])
@Index('ix_posting_crossing_case_number', ['caseNumber'])
@Index('ix_posting_crossing_community', ['communityId', 'occurredAt'])
export class PostingCrossingRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('approval_case', { name: 'fk_posting_crossing_case' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @Column({ name: 'case_version', type: 'int', unsigned: true })
  caseVersion!: number;

  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  @ForeignKey('community', { name: 'fk_posting_crossing_home_community' })
  @Column({ name: 'home_community_id', type: 'char', length: 36 })
  homeCommunityId!: string;

  /** The host's. */
  @ForeignKey('community', { name: 'fk_posting_crossing_community' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('person', { name: 'fk_posting_crossing_person' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @ForeignKey('institution', { name: 'fk_posting_crossing_home' })
  @Column({ name: 'home_institution_id', type: 'char', length: 36 })
  homeInstitutionId!: string;

  @ForeignKey('institution', { name: 'fk_posting_crossing_host' })
  @Column({ name: 'host_institution_id', type: 'char', length: 36 })
  hostInstitutionId!: string;

  @Column({ name: 'kind_name', type: 'varchar', length: 50 })
  kindName!: string;

  @Column({ name: 'start_on', type: 'date' })
  startOn!: string;

  @Column({ name: 'end_on', type: 'date' })
  endOn!: string;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** CONSENTED: to this text, until it turns out to be void. The others ended without a word on it. */
export type ReceptionEffect = 'CONSENTED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED' | 'SUPERSEDED';

/**
 * What a case of the host's community asks its bodies: to consent to this text of the sending case. While it runs and
 * once they have consented it holds the text's place: the unique key refuses a second. A row changes when it ends, and a
 * consent gives its place up when it is void.
 */
@Entity('posting_reception')
@Unique('uq_posting_reception_held', ['heldCaseId', 'contentSha256'])
@Index('ix_posting_reception_case', ['caseId', 'requestedAt'])
@Index('ix_posting_reception_sending', ['sendingCaseId', 'requestedAt'])
export class PostingReceptionRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** The case of the host's community. */
  @ForeignKey('approval_case', { name: 'fk_posting_reception_case' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @Column({ name: 'case_version', type: 'int', unsigned: true })
  caseVersion!: number;

  /** The host's. */
  @ForeignKey('community', { name: 'fk_posting_reception_community' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('approval_case', { name: 'fk_posting_reception_sending' })
  @Column({ name: 'sending_case_id', type: 'char', length: 36 })
  sendingCaseId!: string;

  @Column({ name: 'sending_case_number', type: 'varchar', length: 40 })
  sendingCaseNumber!: string;

  @Column({ name: 'sending_version', type: 'int', unsigned: true })
  sendingVersion!: number;

  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  /** The sending case, while this is open or has been consented to. */
  @Column({ name: 'held_case_id', type: 'char', length: 36, nullable: true })
  heldCaseId!: string | null;

  @Column({ name: 'requested_at', type: 'datetime', precision: 3 })
  requestedAt!: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  effect!: ReceptionEffect | null;
}

/** A consent in which a relative of the person had a part (edge-03): it is asked for anew. Append-only. */
@Entity('posting_reception_voiding')
@Unique('uq_posting_reception_voiding_reception', ['receptionId'])
export class ReceptionVoidingRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('posting_reception', { name: 'fk_posting_reception_voiding_reception' })
  @Column({ name: 'reception_id', type: 'char', length: 36 })
  receptionId!: string;

  /** Canonical JSON of who had a part in which decision, by ids. */
  @Column({ type: 'text' })
  voices!: string;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
