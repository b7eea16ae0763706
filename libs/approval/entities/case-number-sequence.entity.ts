import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Last number given out under a prefix, e.g. `MX-DP-2026`. */
@Entity('case_number_sequence')
export class CaseNumberSequenceRow {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  prefix!: string;

  @Column({ name: 'last_number', type: 'int', unsigned: true })
  lastNumber!: number;
}
