import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Seal over the heads of all chains; each covers the one before. Append-only. */
@Entity('audit_checkpoint')
export class AuditCheckpoint {
  @PrimaryColumn({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ name: 'taken_at', type: 'datetime', precision: 3 })
  takenAt!: Date;

  /** Chains that grew since the checkpoint before. */
  @Column({ name: 'chain_count', type: 'int', unsigned: true })
  chainCount!: number;

  @Column({ name: 'previous_hash', type: 'char', length: 64 })
  previousHash!: string;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}

/** Head of one chain at a checkpoint, where it had grown since the one before. Append-only. */
@Entity('audit_checkpoint_chain')
export class AuditCheckpointChain {
  @PrimaryColumn({ name: 'checkpoint_sequence', type: 'int', unsigned: true })
  checkpointSequence!: number;

  @PrimaryColumn({ type: 'varchar', length: 80 })
  chain!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
