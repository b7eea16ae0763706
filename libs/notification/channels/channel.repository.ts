import { Injectable } from '@nestjs/common';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ChannelKind } from '../kinds.js';

/** A channel as it is stored; address and secret encrypted. */
export interface StoredChannel {
  id: string;
  kind: ChannelKind;
  name: string;
  url: string;
  secret: string | null;
  sender: string | null;
  consoleUrl: string | null;
}

@Injectable()
export class ChannelRepository {
  /** Channels in use, by kind and name. */
  ofCommunity(tx: Tx, communityId: string): Promise<StoredChannel[]> {
    return tx.query(
      `SELECT id, kind, name, url, secret, sender, console_url AS consoleUrl FROM notice_channel
        WHERE community_id = ? AND removed_at IS NULL ORDER BY kind, name`,
      [communityId],
    );
  }

  /** Kinds of channels that any of the communities uses. */
  async kindsOf(tx: Tx, communityIds: readonly string[]): Promise<ChannelKind[]> {
    if (communityIds.length === 0) return [];
    const rows: { kind: ChannelKind }[] = await tx.query(
      'SELECT DISTINCT kind FROM notice_channel WHERE community_id IN (?) AND removed_at IS NULL',
      [communityIds],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Sets a channel, or sets it anew under its name. Returns its id. */
  async set(tx: Tx, communityId: string, channel: Omit<StoredChannel, 'id'>, at: Date): Promise<string> {
    const { kind, name, url, secret, sender, consoleUrl } = channel;
    await tx.query(
      `INSERT INTO notice_channel (id, community_id, kind, name, url, secret, sender, console_url, set_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE url = VALUES(url), secret = VALUES(secret), sender = VALUES(sender),
         console_url = VALUES(console_url), set_at = VALUES(set_at), removed_at = NULL`,
      [newId(), communityId, kind, name, url, secret, sender, consoleUrl, at],
    );
    const rows: { id: string }[] = await tx.query(
      'SELECT id FROM notice_channel WHERE community_id = ? AND kind = ? AND name = ?',
      [communityId, kind, name],
    );
    return rows[0]?.id ?? '';
  }

  async remove(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('UPDATE notice_channel SET removed_at = ? WHERE id = ?', [at, id]);
  }
}
