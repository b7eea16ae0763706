import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Head of one hash chain; its row lock puts the writers of a chain in line. */
@Entity('audit_chain')
@Index('ix_audit_chain_community', ['communityId'])
export class AuditChain {
  @PrimaryColumn({ name: 'chain', type: 'varchar', length: 80 })
  chain!: string;

  /** Community whose auditors may read the chain; null for the system's own. */
  @Column({ name: 'community_id', type: 'char', length: 36, nullable: true })
  communityId!: string | null;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
