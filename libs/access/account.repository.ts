import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Account } from './entities/account.entity.js';
import { AccountGrant } from './entities/account-grant.entity.js';
import type { Grant, Role } from './ability.js';

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

  /** The account, locked: its roles change one after another. */
  async lockByUsername(tx: Tx, username: string): Promise<Account | null> {
    const rows: { id: string }[] = await tx.query('SELECT id FROM account WHERE username = ? FOR UPDATE', [
      username,
    ]);
    return rows[0] ? this.byId(tx, rows[0].id) : null;
  }

  async setDisabled(tx: Tx, id: string, disabled: boolean): Promise<void> {
    await tx.query('UPDATE account SET disabled = ?, rights_version = rights_version + 1 WHERE id = ?', [
      disabled,
      id,
    ]);
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.query('UPDATE account SET password_hash = ? WHERE id = ?', [passwordHash, id]);
  }

  /** The grant of just this role and reach that is in force on the day, if there is one. */
  async grantInForce(
    tx: Tx,
    accountId: string,
    { role, communityId, institutionId }: Pick<AccountGrant, 'role' | 'communityId' | 'institutionId'>,
    day: string,
  ): Promise<AccountGrant | null> {
    const grants = await tx.findBy(AccountGrant, { accountId, role, communityId });
    const found = grants.find(
      (grant) =>
        grant.institutionId === institutionId &&
        grant.validFrom <= day &&
        (grant.validTo === null || grant.validTo >= day),
    );
    return found ?? null;
  }

  async endGrant(tx: Tx, { id, accountId }: AccountGrant, validTo: string): Promise<void> {
    await tx.query('UPDATE account_grant SET valid_to = ? WHERE id = ?', [validTo, id]);
    await tx.query('UPDATE account SET rights_version = rights_version + 1 WHERE id = ?', [accountId]);
  }

  /** Which of the persons can sign in at all. */
  async thoseWhoSignIn(tx: Tx, personIds: readonly string[]): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows: { person_id: string }[] = await tx.query(
      'SELECT DISTINCT person_id FROM account WHERE person_id IN (?) AND disabled = 0',
      [personIds],
    );
    return new Set(rows.map((row) => row.person_id));
  }

  /** Which of the persons have the role on the day, anywhere. */
  async thoseWithRole(tx: Tx, role: Role, personIds: readonly string[], today: string): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows: { person_id: string }[] = await tx.query(
      `SELECT DISTINCT a.person_id FROM account_grant g JOIN account a ON a.id = g.account_id
        WHERE g.role = ? AND a.person_id IN (?) AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?)`,
      [role, personIds, today, today],
    );
    return new Set(rows.map((row) => row.person_id));
  }

  /** Drops cached rights of everybody who acts as one of these persons. */
  async dropCachedRights(tx: Tx, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    await tx.query('UPDATE account SET rights_version = rights_version + 1 WHERE person_id IN (?)', [
      personIds,
    ]);
  }

  /** Drops cached rights of everybody who has ever been given any for the institution. */
  async dropCachedRightsFor(tx: Tx, institutionId: string): Promise<void> {
    await tx.query(
      `UPDATE account SET rights_version = rights_version + 1
        WHERE id IN (SELECT g.account_id FROM account_grant g WHERE g.institution_id = ?)`,
      [institutionId],
    );
  }

  /** Enabled accounts of the persons. */
  async ofPersons(tx: Tx, personIds: readonly string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    const rows: { id: string }[] = await tx.query(
      'SELECT id FROM account WHERE person_id IN (?) AND disabled = 0 ORDER BY id',
      [personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Enabled accounts that have the role in the community on the day. */
  async withRole(
    tx: Tx,
    role: Role,
    communityId: string,
    today: string,
    institutionId: string | null = null,
  ): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT a.id FROM account_grant g JOIN account a ON a.id = g.account_id
        WHERE g.role = ? AND g.community_id = ? AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?)
          AND (? IS NULL OR g.institution_id IS NULL OR g.institution_id = ?)
          AND a.disabled = 0 ORDER BY a.id`,
      [role, communityId, today, today, institutionId, institutionId],
    );
    return rows.map(({ id }) => id);
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
}
