import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { bandOfPost, calendarDate, postResource } from '../rules/index.js';
import { postOf } from './resources.js';
import type { AccountKey, Resource } from './resources.js';

/** An account as the ledger handles it. */
export interface AccountRow extends AccountKey {
  id: string;
  capped: boolean;
}

interface RawAccount {
  id: string;
  community_id: string;
  institution_id: string | null;
  resource: Resource;
  capped: number;
}

const SELECT = 'SELECT id, community_id, institution_id, resource, capped FROM establishment_account';

/** First day of every account: its opening segment stands there, with nothing verified. */
export const BEGINNING = calendarDate('1000-01-01');

@Injectable()
export class EstablishmentAccountRepository {
  async find(tx: Tx, key: AccountKey): Promise<AccountRow | null> {
    const rows: RawAccount[] = await tx.query(
      `${SELECT} WHERE community_id = ? AND owner_id = ? AND resource = ?`,
      [key.communityId, key.institutionId ?? key.communityId, key.resource],
    );
    return rows[0] ? toAccount(rows[0]) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<AccountRow[]> {
    if (ids.length === 0) return [];
    const rows: RawAccount[] = await tx.query(`${SELECT} WHERE id IN (?)`, [ids]);
    return rows.map(toAccount);
  }

  async all(tx: Tx): Promise<AccountRow[]> {
    const rows: RawAccount[] = await tx.query(`${SELECT} ORDER BY id`);
    return rows.map(toAccount);
  }

  async ofCommunity(tx: Tx, communityId: string): Promise<AccountRow[]> {
    const rows: RawAccount[] = await tx.query(`${SELECT} WHERE community_id = ?`, [communityId]);
    return rows.map(toAccount);
  }

  /** Communities of the counties under a policy profile. */
  async communitiesOfProfile(tx: Tx, profileCode: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT c.id FROM community c JOIN county y ON y.id = c.county_id WHERE y.profile_code = ? ORDER BY c.id',
      [profileCode],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * What taking of the resource takes: the institution's account, and the community's where there is one. Of a post
   * with a grade, its band's account too.
   */
  async affectedBy(tx: Tx, key: AccountKey): Promise<AccountRow[]> {
    const post = postOf(key.resource);
    const resources = post ? [key.resource, postResource(bandOfPost(post))] : [key.resource];
    const rows: RawAccount[] = await tx.query(
      `${SELECT} WHERE community_id = ? AND owner_id IN (?) AND resource IN (?)`,
      [key.communityId, [key.communityId, key.institutionId ?? key.communityId], resources],
    );
    return rows.map(toAccount);
  }

  /** Accounts of an institution. */
  async ofInstitution(tx: Tx, communityId: string, institutionId: string): Promise<AccountRow[]> {
    const rows: RawAccount[] = await tx.query(`${SELECT} WHERE community_id = ? AND owner_id = ?`, [
      communityId,
      institutionId,
    ]);
    return rows.map(toAccount);
  }

  /** Locks the rows in the documented order: community accounts first, then institutions', by id. */
  async lock(tx: Tx, accounts: readonly AccountRow[]): Promise<void> {
    const rank = (account: AccountRow): string => (account.institutionId ? '1' : '0') + account.id;
    const ordered = [...accounts].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    for (const { id } of ordered)
      await tx.query('SELECT id FROM establishment_account WHERE id = ? FOR UPDATE', [id]);
  }

  /** Throws the database's duplicate key error when another process has opened it meanwhile. */
  async insert(tx: Tx, key: AccountKey, capped: boolean): Promise<AccountRow> {
    const id = newId();
    await tx.query(
      `INSERT INTO establishment_account (id, community_id, institution_id, owner_id, resource, capped)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, key.communityId, key.institutionId, key.institutionId ?? key.communityId, key.resource, capped],
    );
    await tx.query(
      `INSERT INTO establishment_balance (account_id, from_on, verified, occupied, reserved, borrowed, lent)
       VALUES (?, ?, 0, 0, 0, 0, 0)`,
      [id, BEGINNING],
    );
    return { ...key, id, capped };
  }

  async setCapped(tx: Tx, id: string, capped: boolean): Promise<void> {
    await tx.query('UPDATE establishment_account SET capped = ? WHERE id = ?', [capped, id]);
  }
}

function toAccount(row: RawAccount): AccountRow {
  return {
    id: row.id,
    communityId: row.community_id,
    institutionId: row.institution_id,
    resource: row.resource,
    capped: Boolean(row.capped),
  };
}
