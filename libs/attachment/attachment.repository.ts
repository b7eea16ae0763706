import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { AttachmentLinkRow } from './entities/attachment-link.entity.js';
import { AttachmentRow } from './entities/attachment.entity.js';

/** A file with the link by which it belongs to something. */
export interface LinkedRow {
  attachment: AttachmentRow;
  link: AttachmentLinkRow;
}

const UNUSED = 'NOT EXISTS (SELECT 1 FROM attachment_link l WHERE l.attachment_id = a.id)';

@Injectable()
export class AttachmentRepository {
  find(tx: Tx, id: string): Promise<AttachmentRow | null> {
    return tx.findOneBy(AttachmentRow, { id });
  }

  /** In ascending order of their ids, whatever order they are asked for in. */
  lock(tx: Tx, ids: readonly string[]): Promise<AttachmentRow[]> {
    return tx
      .createQueryBuilder(AttachmentRow, 'a')
      .setLock('pessimistic_write')
      .where('a.id IN (:...ids)', { ids: [...ids] })
      .orderBy('a.id')
      .getMany();
  }

  insert(tx: Tx, row: AttachmentRow): Promise<unknown> {
    return tx.insert(AttachmentRow, row);
  }

  delete(tx: Tx, id: string): Promise<unknown> {
    return tx.delete(AttachmentRow, { id });
  }

  insertLinks(tx: Tx, rows: readonly AttachmentLinkRow[]): Promise<unknown> {
    return tx.insert(AttachmentLinkRow, [...rows]);
  }

  linksOf(tx: Tx, attachmentIds: readonly string[]): Promise<AttachmentLinkRow[]> {
    return tx
      .createQueryBuilder(AttachmentLinkRow, 'l')
      .where('l.attachment_id IN (:...ids)', { ids: [...attachmentIds] })
      .orderBy('l.linked_at, l.id')
      .getMany();
  }

  /** Files of an owner in their order. */
  async ofOwner(tx: Tx, ownerKind: string, ownerId: string): Promise<LinkedRow[]> {
    const links = await tx.find(AttachmentLinkRow, {
      where: { ownerKind, ownerId },
      order: { sortOrder: 'ASC', id: 'ASC' },
    });
    if (links.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(AttachmentRow, 'a')
      .where('a.id IN (:...ids)', { ids: links.map((link) => link.attachmentId) })
      .getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return links.flatMap((link) => {
      const attachment = byId.get(link.attachmentId);
      return attachment ? [{ attachment, link }] : [];
    });
  }

  /** What the account has uploaded and nothing uses, newest first. */
  unusedOf(tx: Tx, accountId: string, most: number): Promise<AttachmentRow[]> {
    return tx
      .createQueryBuilder(AttachmentRow, 'a')
      .where('a.uploaded_by_account_id = :accountId', { accountId })
      .andWhere(UNUSED)
      .orderBy('a.uploaded_at', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(most)
      .getMany();
  }

  async countUnusedOf(tx: Tx, accountId: string): Promise<number> {
    const rows: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM attachment a WHERE a.uploaded_by_account_id = ? AND ${UNUSED}`,
      [accountId],
    );
    return Number(rows[0]?.total ?? 0);
  }

  /** Ids of files of the community that were uploaded before and that nothing uses. */
  async unusedSince(tx: Tx, communityId: string, before: Date, most: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT a.id FROM attachment a WHERE a.community_id = ? AND a.uploaded_at < ? AND ${UNUSED}
        ORDER BY a.uploaded_at LIMIT ?`,
      [communityId, before, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Makes the row of a stored content, or locks the one that is there: whoever removes the content waits. */
  async holdFile(tx: Tx, sha256: string, now: Date): Promise<void> {
    await tx.query(
      'INSERT INTO attachment_file (sha256, stored_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256)',
      [sha256, now],
    );
  }

  async isUsed(tx: Tx, sha256: string): Promise<boolean> {
    const used: unknown[] = await tx.query('SELECT 1 FROM attachment WHERE sha256 = ? LIMIT 1', [sha256]);
    return used.length > 0;
  }

  dropFile(tx: Tx, sha256: string): Promise<unknown> {
    return tx.query('DELETE FROM attachment_file WHERE sha256 = ?', [sha256]);
  }

  /** Hashes of stored contents that no file has any more. */
  async filesWithoutUse(tx: Tx, most: number): Promise<string[]> {
    const rows: { sha256: string }[] = await tx.query(
      `SELECT f.sha256 FROM attachment_file f
        WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = f.sha256) LIMIT ?`,
      [most],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  /** Every file by id, a batch at a time. */
  async *all(tx: Tx, batch = 500): AsyncGenerator<AttachmentRow[], void, undefined> {
    for (let after = ''; ;) {
      const rows = await tx
        .createQueryBuilder(AttachmentRow, 'a')
        .where('a.id > :after', { after })
        .orderBy('a.id')
        .limit(batch)
        .getMany();
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = last.id;
    }
  }

  async *allLinks(tx: Tx, batch = 500): AsyncGenerator<AttachmentLinkRow[], void, undefined> {
    for (let after = ''; ;) {
      const rows = await tx
        .createQueryBuilder(AttachmentLinkRow, 'l')
        .where('l.id > :after', { after })
        .orderBy('l.id')
        .limit(batch)
        .getMany();
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = last.id;
    }
  }
}
