import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CaseTaskRow } from './case-task.entity.js';
import { RecordedAct } from './recorded-act.js';

/** SENT 送达, RECEIVED 签收, SUPPLEMENT_ASKED 要求补正, SUPPLEMENT_GIVEN 补正 */
export type FilingEventKind = 'SENT' | 'RECEIVED' | 'SUPPLEMENT_ASKED' | 'SUPPLEMENT_GIVEN';

/** What passed between the submitter and one recipient of a 备案 before it was decided. Append-only. */
@Entity('filing_event')
@Unique('uq_filing_event_round', ['taskId', 'kind', 'round'])
@Index('ix_filing_event_case', ['caseId'])
export class FilingEventRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_filing_event_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: FilingEventKind;

  /** 1; for 补正 which request it is, or answers. */
  @Column({ type: 'int', unsigned: true })
  round!: number;

  /** Number of the receipt, for 签收. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  number!: string | null;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  text!: string | null;
}
