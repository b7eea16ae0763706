import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DecisionRow } from '../../entities/decision.entity.js';
import { RecordedAct } from '../../entities/recorded-act.js';
import { MeetingRow } from './meeting.entity.js';

/**
 * A motion of 复议: whether a body takes up again what it has decided. When carried it points to the decision that it
 * supersedes, which happens to no decision twice. Append-only.
 */
@Entity('reconsideration')
@Unique('uq_reconsideration_meeting', ['meetingId', 'decisionId'])
@Unique('uq_reconsideration_supersedes', ['supersedesDecisionId'])
@Index('ix_reconsideration_case', ['caseId'])
export class ReconsiderationRow extends RecordedAct {
  @ForeignKey(() => MeetingRow, { name: 'fk_reconsideration_meeting_id' })
  @Column({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  /** What was to be taken up again. */
  @ForeignKey(() => DecisionRow, { name: 'fk_reconsideration_decision_id' })
  @Column({ name: 'decision_id', type: 'char', length: 36 })
  decisionId!: string;

  /** The same decision when the motion was carried, else null. */
  @Column({ name: 'supersedes_decision_id', type: 'char', length: 36, nullable: true })
  supersedesDecisionId!: string | null;

  /** Version, with the same text, on which the step is decided again; null when the motion failed. */
  @Column({ name: 'new_version', type: 'int', unsigned: true, nullable: true })
  newVersion!: number | null;

  @Column({ type: 'varchar', length: 2000 })
  reason!: string;

  /** Canonical JSON of the counted votes. */
  @Column({ type: 'text' })
  tally!: string;

  /** Canonical JSON of each seat's vote. */
  @Column({ type: 'text' })
  votes!: string;

  /** Day of the session. */
  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: string;
}
