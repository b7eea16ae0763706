import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Changes with every change of a structure (bodies, seats, delegations, policies …), by triggers. One row. A stamp is
 * never used twice, so one that was rolled back is never taken for a later one.
 */
@Entity('structure_stamp')
export class StructureStampRow {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  id!: number;

  @Column({ type: 'char', length: 36 })
  stamp!: string;
}
