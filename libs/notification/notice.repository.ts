import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { NoticeKind } from './kinds.js';

/** A notice as it is read back. */
export interface NoticeView {
  id: string;
  accountId: string;
  kind: NoticeKind;
  caseNumber: string | null;
  text: string;
  noticedAt: Date;
  readAt: Date | null;
}

/** Something that several accounts are told. */
export interface NewNotice {
  kind: NoticeKind;
  /** What it is told for; the same cause is told to an account once. */
  cause: string;
  caseNumber: string | null;
  text: string;
}

const SELECT = `SELECT id, account_id AS accountId, kind, case_number AS caseNumber, text, noticed_at AS noticedAt,
  read_at AS readAt FROM notice`;

@Injectable()
export class NoticeRepository {
  /** Accounts that have been told of this cause already stay as they are, read or not. */
  async insert(tx: Tx, notice: NewNotice, accountIds: readonly string[], noticedAt: Date): Promise<void> {
    if (accountIds.length === 0) return;
    const { kind, cause, caseNumber, text } = notice;
    const row = '(?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))';
    await tx.query(
      `INSERT INTO notice (id, account_id, kind, cause, case_number, text, noticed_at, recorded_at)
       VALUES ${accountIds.map(() => row).join(', ')} ON DUPLICATE KEY UPDATE id = id`,
      accountIds.flatMap((accountId) => [newId(), accountId, kind, cause, caseNumber, text, noticedAt]),
    );
  }

  /** Whether any of the accounts was told of the cause. */
  async wasTold(tx: Tx, cause: string, accountIds: readonly string[]): Promise<boolean> {
    if (accountIds.length === 0) return false;
    const told = 'SELECT 1 FROM notice WHERE account_id IN (?) AND cause = ? LIMIT 1';
    const rows: unknown[] = await tx.query(told, [accountIds, cause]);
    return rows.length > 0;
  }

  async page(
    tx: Tx,
    accountId: string,
    unreadOnly: boolean,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: NoticeView[] }> {
    const where = `WHERE account_id = ?${unreadOnly ? ' AND read_at IS NULL' : ''}`;
    const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total FROM notice ${where}`, [
      accountId,
    ]);
    const items: NoticeView[] = await tx.query(
      `${SELECT} ${where} ORDER BY noticed_at DESC, id DESC LIMIT ? OFFSET ?`,
      [accountId, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async unread(tx: Tx, accountId: string): Promise<number> {
    const rows: { unread: string }[] = await tx.query(
      'SELECT COUNT(*) AS unread FROM notice WHERE account_id = ? AND read_at IS NULL',
      [accountId],
    );
    return Number(rows[0]?.unread ?? 0);
  }

  async find(tx: Tx, accountId: string, id: string): Promise<NoticeView | null> {
    const rows: NoticeView[] = await tx.query(`${SELECT} WHERE id = ? AND account_id = ?`, [id, accountId]);
    return rows[0] ?? null;
  }

  /** Marks one notice of the account as read, or all of them; the first reading stays. */
  async read(tx: Tx, accountId: string, id: string | null, at: Date): Promise<void> {
    await tx.query(
      `UPDATE notice SET read_at = ? WHERE account_id = ? AND read_at IS NULL${id ? ' AND id = ?' : ''}`,
      id ? [at, accountId, id] : [at, accountId],
    );
  }

  /** Notices of the accounts that were written within the last seconds by the machine's clock, oldest first. */
  recent(tx: Tx, accountIds: readonly string[], seconds: number): Promise<NoticeView[]> {
    return tx.query(
      `${SELECT} WHERE account_id IN (?) AND recorded_at > UTC_TIMESTAMP(3) - INTERVAL ? SECOND
        ORDER BY recorded_at, id`,
      [accountIds, seconds],
    );
  }

  /** Accounts that have been asked to act on the case. */
  async askedOn(tx: Tx, caseNumber: string): Promise<string[]> {
    const rows: { accountId: string }[] = await tx.query(
      `SELECT DISTINCT account_id AS accountId FROM notice WHERE case_number = ? AND kind = 'TASK_OPENED'
        ORDER BY account_id`,
      [caseNumber],
    );
    return rows.map(({ accountId }) => accountId);
  }
}
