import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CaseTaskRow } from './case-task.entity.js';
import { DelegationRow } from './delegation.entity.js';
import { MeetingRow } from '../meetings/entities/meeting.entity.js';

/** What a body decided, on which text, by whom recorded. Append-only. */
@Entity('decision')
@Unique('uq_decision_closes_task', ['closesTaskId'])
@Unique('uq_decision_filing_number', ['bodyId', 'filingNumber'])
@Index('ix_decision_case', ['caseId', 'recordedAt'])
@Index('ix_decision_actor_person', ['actorPersonId'])
export class DecisionRow {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @ForeignKey(() => CaseTaskRow, { name: 'fk_decision_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  /** The task, when this decision closes it: the unique key refuses a second one. null for 缓议. */
  @Column({ name: 'closes_task_id', type: 'char', length: 36, nullable: true })
  closesTaskId!: string | null;

  @Column({ name: 'step_key', type: 'varchar', length: 40 })
  stepKey!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;

  /** Hash of what was shown to whoever decided. */
  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  /** APPROVED, RETURNED, REJECTED, OBJECTED, DEFERRED, or the reply of someone consulted: AGREED, REMARKED */
  @Column({ type: 'varchar', length: 32 })
  outcome!: string;

  @Column({ name: 'return_to', type: 'varchar', length: 40, nullable: true })
  returnTo!: string | null;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  opinion!: string | null;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ name: 'seat_id', type: 'char', length: 36 })
  seatId!: string;

  @Column({ name: 'seat_title', type: 'varchar', length: 100 })
  seatTitle!: string;

  @Column({ name: 'actor_account_id', type: 'char', length: 36 })
  actorAccountId!: string;

  @Column({ name: 'actor_person_id', type: 'char', length: 36 })
  actorPersonId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Whose seat the actor acted for by delegation; null when the seat was the actor's own. */
  @Column({ name: 'on_behalf_of_person_id', type: 'char', length: 36, nullable: true })
  onBehalfOfPersonId!: string | null;

  @Column({ name: 'on_behalf_of_name', type: 'varchar', length: 100, nullable: true })
  onBehalfOfName!: string | null;

  @ForeignKey(() => DelegationRow, { name: 'fk_decision_delegation_id' })
  @Column({ name: 'delegation_id', type: 'char', length: 36, nullable: true })
  delegationId!: string | null;

  @ForeignKey(() => MeetingRow, { name: 'fk_decision_meeting_id' })
  @Column({ name: 'meeting_id', type: 'char', length: 36, nullable: true })
  meetingId!: string | null;

  /** Canonical JSON of the counted votes. */
  @Column({ type: 'text', nullable: true })
  tally!: string | null;

  @Column({ name: 'filing_number', type: 'varchar', length: 100, nullable: true })
  filingNumber!: string | null;

  /** Calendar day of the event: of the meeting, of the filing, or of the opinion. */
  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: string;

  /** Business time of entry. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  /** Machine time of entry. */
  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}
