import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Attempts to sign in under a name, whether or not an account has it: a lock that only real names got would tell
 * which names are real. The name itself is not kept, for people also type passwords into its field.
 */
@Entity('sign_in_attempt')
@Index('ix_sign_in_attempt_attempted_at', ['attemptedAt'])
export class SignInAttempt {
  /** Keyed digest of the name in lower case. */
  @PrimaryColumn({ name: 'username_digest', type: 'char', length: 64 })
  usernameDigest!: string;

  /** Attempts since the last success, those still being verified included. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  failed!: number;

  @Column({ name: 'locked_until', type: 'datetime', precision: 3, nullable: true })
  lockedUntil!: Date | null;

  @Column({ name: 'attempted_at', type: 'datetime', precision: 3 })
  attemptedAt!: Date;
}
