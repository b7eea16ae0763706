import { Injectable } from '@nestjs/common';
import { PersonalDataCipher } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { EMAIL_FIELD } from '../channels/fields.js';
import type { ChannelKind, NoticeKind } from '../kinds.js';

/** Addresses and choices of accounts. */
@Injectable()
export class AddressRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  /** The account's e-mail address in the clear, for the moment of sending; null when there is none. */
  async emailOf(tx: Tx, accountId: string): Promise<string | null> {
    const rows: { email: string }[] = await tx.query(
      'SELECT email FROM notice_address WHERE account_id = ?',
      [accountId],
    );
    return rows[0] ? this.cipher.decrypt(EMAIL_FIELD, rows[0].email) : null;
  }

  async maskedEmailOf(tx: Tx, accountId: string): Promise<string | null> {
    const rows: { masked: string }[] = await tx.query(
      'SELECT email_masked AS masked FROM notice_address WHERE account_id = ?',
      [accountId],
    );
    return rows[0]?.masked ?? null;
  }

  /** Sets the address, or takes it back with null. */
  async setEmail(tx: Tx, accountId: string, email: string | null): Promise<void> {
    if (email === null) {
      await tx.query('DELETE FROM notice_address WHERE account_id = ?', [accountId]);
      return;
    }
    await tx.query(
      `INSERT INTO notice_address (account_id, email, email_masked) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE email = VALUES(email), email_masked = VALUES(email_masked)`,
      [accountId, this.cipher.encrypt(EMAIL_FIELD, email), maskEmail(email)],
    );
  }

  /** What the account has chosen; absent means wanted. */
  async choicesOf(
    tx: Tx,
    accountId: string,
  ): Promise<{ kind: string; channelKind: string; wanted: boolean }[]> {
    const rows: { kind: string; channelKind: string; wanted: number }[] = await tx.query(
      'SELECT kind, channel_kind AS channelKind, wanted FROM notice_choice WHERE account_id = ?',
      [accountId],
    );
    return rows.map((row) => ({ ...row, wanted: row.wanted === 1 }));
  }

  async choose(
    tx: Tx,
    accountId: string,
    kind: NoticeKind,
    channelKind: ChannelKind,
    wanted: boolean,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO notice_choice (account_id, kind, channel_kind, wanted) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE wanted = VALUES(wanted)`,
      [accountId, kind, channelKind, wanted],
    );
  }
}

/** `zhang@example.cn` → `z***@example.cn` */
function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}***${email.slice(at)}`.slice(0, 200);
}
