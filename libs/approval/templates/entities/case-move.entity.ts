import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ApprovalCaseRow } from '../../entities/approval-case.entity.js';
import { ChainTemplateRow } from '../../entities/chain-template.entity.js';
import { RecordedAct } from '../../entities/recorded-act.js';

/** A running case goes on under another version of its chain, by an administrator's order. Append-only. */
@Entity('case_move')
@Unique('uq_case_move_number', ['caseId', 'number'])
export class CaseMoveRow extends RecordedAct {
  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_case_move_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  override caseId!: string;

  /** The how-many-eth move of the case. */
  @Column({ type: 'int', unsigned: true })
  number!: number;

  @ForeignKey(() => ChainTemplateRow, { name: 'fk_case_move_from_template_id' })
  @Column({ name: 'from_template_id', type: 'char', length: 36 })
  fromTemplateId!: string;

  @ForeignKey(() => ChainTemplateRow, { name: 'fk_case_move_to_template_id' })
  @Column({ name: 'to_template_id', type: 'char', length: 36 })
  toTemplateId!: string;

  /** JSON list of the tasks whose decisions stay valid under the new chain; every other earlier one does not. */
  @Column({ name: 'kept_task_ids', type: 'text' })
  keptTaskIds!: string;

  /** Key of the step at which the case stood after the move. */
  @Column({ name: 'stands_at', type: 'varchar', length: 40 })
  standsAt!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;
}
