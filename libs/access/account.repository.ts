import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Account } from './entities/account.entity.js';
import { AccountGrant } from './entities/account-grant.entity.js';
import { Session } from './entities/session.entity.js';
import type { Grant, Role } from './ability.js';

/** Account of a live session. */
export interface SessionAccount {
  accountId: string;
  personId: string | null;
  displayName: string;
  username: string;
  rightsVersion: number;
}

@Injectable()
export class AccountRepository {
  findByUsername(tx: Tx, username: string): Promise<Account | null> {
    return tx.findOneBy(Account, { username });
  }

  async byId(tx: Tx, id: string): Promise<Account> {
    return tx.findOneByOrFail(Account, { id });
  }

  async insert(tx: Tx, account: Account): Promise<void> {
    await tx.insert(Account, account);
  }

  async addGrant(tx: Tx, grant: AccountGrant): Promise<void> {
    await tx.insert(AccountGrant, grant);
    await tx.query('UPDATE account SET rights_version = rights_version + 1 WHERE id = ?', [grant.accountId]);
  }

  /** Drops cached rights of everybody who acts as one of these persons. */
  async dropCachedRights(tx: Tx, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    await tx.query('UPDATE account SET rights_version = rights_version + 1 WHERE person_id IN (?)', [
      personIds,
    ]);
  }

  /** Failed attempts so far; the row stays locked, so that attempts made at once all count. */
  async lockFailures(tx: Tx, accountId: string): Promise<number> {
    const rows: { failed_attempts: number }[] = await tx.query(
      'SELECT failed_attempts FROM account WHERE id = ? FOR UPDATE',
      [accountId],
    );
    return rows[0]?.failed_attempts ?? 0;
  }

  async setFailures(tx: Tx, accountId: string, failed: number, lockedUntil: Date | null): Promise<void> {
    await tx.update(Account, { id: accountId }, { failedAttempts: failed, lockedUntil });
  }

  async grantsOn(tx: Tx, accountId: string, today: string): Promise<Grant[]> {
    const rows: { role: Role; community_id: string; institution_id: string | null }[] = await tx.query(
      `SELECT role, community_id, institution_id FROM account_grant
        WHERE account_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)`,
      [accountId, today, today],
    );
    return rows.map((row) => ({
      role: row.role,
      communityId: row.community_id,
      institutionId: row.institution_id,
      bodyId: null,
    }));
  }

  async openSession(tx: Tx, session: Session): Promise<void> {
    await tx.insert(Session, session);
  }

  async revokeSession(tx: Tx, tokenSha256: string): Promise<void> {
    await tx.query(
      'UPDATE session SET revoked_at = UTC_TIMESTAMP(3) WHERE token_sha256 = ? AND revoked_at IS NULL',
      [tokenSha256],
    );
  }

  /** The account behind a live session. Sessions live on machine time: moving the demo's clock ends none. */
  async findSession(tx: Tx, tokenSha256: string): Promise<SessionAccount | null> {
    const rows: {
      id: string;
      person_id: string | null;
      display_name: string;
      username: string;
      rights_version: number;
    }[] = await tx.query(
      `SELECT a.id, a.person_id, a.display_name, a.username, a.rights_version
         FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.token_sha256 = ? AND s.revoked_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3) AND a.disabled = 0`,
      [tokenSha256],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      accountId: row.id,
      personId: row.person_id,
      displayName: row.display_name,
      username: row.username,
      rightsVersion: row.rights_version,
    };
  }
}
