import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Session } from './entities/session.entity.js';

/** Account of a live session. */
export interface SessionAccount {
  accountId: string;
  personId: string | null;
  displayName: string;
  username: string;
  rightsVersion: number;
}

/** A token that works, without its secret. */
export interface TokenRow {
  id: string;
  name: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Sessions live on machine time: moving the demo's clock ends none. */
const LIVE = 'revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(3)';

@Injectable()
export class SessionRepository {
  async open(tx: Tx, session: Session): Promise<void> {
    await tx.insert(Session, session);
  }

  async revoke(tx: Tx, tokenSha256: string): Promise<void> {
    await tx.query(
      'UPDATE session SET revoked_at = UTC_TIMESTAMP(3) WHERE token_sha256 = ? AND revoked_at IS NULL',
      [tokenSha256],
    );
  }

  async revokeById(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE session SET revoked_at = UTC_TIMESTAMP(3) WHERE id = ? AND revoked_at IS NULL', [
      id,
    ]);
  }

  /** Ends every session and token of the account. */
  async revokeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      'UPDATE session SET revoked_at = UTC_TIMESTAMP(3) WHERE account_id = ? AND revoked_at IS NULL',
      [accountId],
    );
  }

  /** Puts changes to the tokens of one account in line. */
  async lockOwner(tx: Tx, accountId: string): Promise<void> {
    await tx.query('SELECT id FROM account WHERE id = ? FOR UPDATE', [accountId]);
  }

  liveTokens(tx: Tx, accountId: string): Promise<TokenRow[]> {
    return tx.query(
      `SELECT id, name, created_at AS createdAt, expires_at AS expiresAt FROM session
        WHERE account_id = ? AND kind = 'TOKEN' AND ${LIVE} ORDER BY created_at DESC, id DESC`,
      [accountId],
    );
  }

  /** Kind of a live session: BROWSER or TOKEN. */
  async kindOf(tx: Tx, tokenSha256: string): Promise<string | null> {
    const rows: { kind: string }[] = await tx.query(
      `SELECT kind FROM session WHERE token_sha256 = ? AND ${LIVE}`,
      [tokenSha256],
    );
    return rows[0]?.kind ?? null;
  }

  /** The account behind a live session. */
  async account(tx: Tx, tokenSha256: string): Promise<SessionAccount | null> {
    const rows: SessionAccount[] = await tx.query(
      `SELECT a.id AS accountId, a.person_id AS personId, a.display_name AS displayName, a.username,
              a.rights_version AS rightsVersion
         FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.token_sha256 = ? AND s.revoked_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3) AND a.disabled = 0`,
      [tokenSha256],
    );
    return rows[0] ?? null;
  }
}
