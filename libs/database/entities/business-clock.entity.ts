import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the business clock of a demo or test system runs ahead of the real one. One row. */
@Entity('business_clock')
export class BusinessClockRow {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  id!: number;

  @Column({ name: 'offset_ms', type: 'bigint' })
  offsetMs!: string;

  @Column({ name: 'moved_at', type: 'datetime', precision: 3 })
  movedAt!: Date;
}
