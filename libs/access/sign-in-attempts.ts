import { Injectable } from '@nestjs/common';
import { Refused, machineNow } from '../context/index.js';
import { PersonalDataCipher, TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';

/** After so many wrong passwords in a row the name rests for a while. */
const FAILURES = 5;
const LOCK_MINUTES = 15;
const MINUTE = 60_000;
const FORGOTTEN_AFTER = 24 * 60 * MINUTE;
/** Old rows cleared away at a time. */
const SWEPT = 20;

/** One attempt that was let through to the password. */
export interface Attempt {
  digest: string;
  /** How many it makes in a row. */
  count: number;
  /** Lock that this attempt set, being the last one allowed; only its own success lifts it. */
  lock: Date | null;
}

/**
 * Counts attempts before the password is verified, so that attempts made at once can't outrun the lock. A name that
 * nobody has is counted and locked like any other.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** Takes one of the attempts that are left. Throws {@link Refused} `ACCOUNT_LOCKED` when none is. */
  reserve(username: string): Promise<Attempt> {
    const digest = this.cipher.index('account.username', username);
    return this.transactions.run(async (tx) => {
      const now = machineNow();
      const { failed, lockedUntil } = await lockRow(tx, digest, now);
      if (lockedUntil && lockedUntil > now) throw locked();
      // A lock that is over starts the count anew.
      const count = lockedUntil ? 1 : failed + 1;
      const lock = count >= FAILURES ? new Date(now.getTime() + LOCK_MINUTES * MINUTE) : null;
      await tx.query('UPDATE sign_in_attempt SET failed = ?, locked_until = ? WHERE username_digest = ?', [
        count,
        lock,
        digest,
      ]);
      return { digest, count, lock };
    });
  }

  /** The attempt succeeded: the count starts anew. A lock that others ran into meanwhile goes on. */
  async succeeded(tx: Tx, { digest, lock }: Attempt): Promise<void> {
    await tx.query(
      `UPDATE sign_in_attempt SET failed = 0, locked_until = NULL
        WHERE username_digest = ? AND (locked_until IS NULL OR locked_until = ?)`,
      [digest, lock],
    );
  }

  /** Clears away what nobody has tried for a day, a few rows at a time. */
  async sweep(): Promise<void> {
    const before = new Date(machineNow().getTime() - FORGOTTEN_AFTER);
    await this.transactions.run((tx) =>
      tx.query('DELETE FROM sign_in_attempt WHERE attempted_at < ? ORDER BY attempted_at LIMIT ?', [
        before,
        SWEPT,
      ]),
    );
  }
}

async function lockRow(
  tx: Tx,
  digest: string,
  now: Date,
): Promise<{ failed: number; lockedUntil: Date | null }> {
  await tx.query(
    `INSERT INTO sign_in_attempt (username_digest, failed, attempted_at) VALUES (?, 0, ?)
       ON DUPLICATE KEY UPDATE attempted_at = ?`,
    [digest, now, now],
  );
  const rows: { failed: number; locked_until: Date | null }[] = await tx.query(
    'SELECT failed, locked_until FROM sign_in_attempt WHERE username_digest = ? FOR UPDATE',
    [digest],
  );
  return { failed: rows[0]?.failed ?? 0, lockedUntil: rows[0]?.locked_until ?? null };
}

function locked(): Refused {
  return new Refused({
    code: 'ACCOUNT_LOCKED',
    message: `密码错误次数过多，账号已锁定，请${LOCK_MINUTES}分钟后再试`,
  });
}
