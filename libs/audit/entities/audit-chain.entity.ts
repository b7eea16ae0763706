import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Head of one hash chain; its row lock puts the writers of a chain in line. */
@Entity('audit_chain')
export class AuditChain {
  @PrimaryColumn({ name: 'chain', type: 'varchar', length: 80 })
  chain!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
