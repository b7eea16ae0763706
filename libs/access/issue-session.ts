import { randomBytes } from 'node:crypto';
import { machineNow } from '../context/index.js';
import { newId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { SessionRepository } from './session.repository.js';

/** A secret that is shown once. */
export interface IssuedSecret {
  id: string;
  secret: string;
  expiresAt: Date;
}

/** Opens a session and answers its secret, of which only the digest is kept. */
export async function issueSession(
  sessions: SessionRepository,
  tx: Tx,
  { lifeMs, ...session }: { accountId: string; kind: 'BROWSER' | 'TOKEN'; name: string; lifeMs: number },
): Promise<IssuedSecret> {
  const id = newId();
  const secret = randomBytes(32).toString('base64url');
  const createdAt = machineNow();
  const expiresAt = new Date(createdAt.getTime() + lifeMs);
  await sessions.open(tx, {
    ...session,
    id,
    tokenSha256: sha256(secret),
    createdAt,
    expiresAt,
    revokedAt: null,
  });
  return { id, secret, expiresAt };
}
