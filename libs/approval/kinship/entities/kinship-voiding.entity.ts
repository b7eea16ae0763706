import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ApprovalCaseRow } from '../../entities/approval-case.entity.js';
import { DecisionRow } from '../../entities/decision.entity.js';

/**
 * A decision that is void because somebody who gave it, or voted in it, was found to be a relative of whom the matter
 * concerns. The decision stays on record as it was made. Append-only.
 */
@Entity('kinship_voiding')
@Unique('uq_kinship_voiding_decision', ['decisionId', 'personId'])
@Index('ix_kinship_voiding_case', ['caseId'])
export class KinshipVoidingRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_kinship_voiding_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @ForeignKey(() => DecisionRow, { name: 'fk_kinship_voiding_decision_id' })
  @Column({ name: 'decision_id', type: 'char', length: 36 })
  decisionId!: string;

  /** Who gave it, or voted in it. */
  @ForeignKey('person', { name: 'fk_kinship_voiding_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** The relationship as it was registered then; null when the matter concerns the person alone. */
  @ForeignKey('kinship', { name: 'fk_kinship_voiding_kinship_id' })
  @Column({ name: 'kinship_id', type: 'char', length: 36, nullable: true })
  kinshipId!: string | null;

  /** Version, with the same text, on which the step runs again. */
  @Column({ name: 'new_version', type: 'int', unsigned: true })
  newVersion!: number;

  /** Business time. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
