import { Injectable } from '@nestjs/common';
import type { AuditBreak } from '../../audit/index.js';
import { TransactionRunner } from '../../database/index.js';
import { AttachmentRepository } from '../attachment.repository.js';
import type { AttachmentRow } from '../entities/attachment.entity.js';
import { chainOf } from '../facts.js';
import { FileStore } from '../storage/file-store.js';
import type { StoredState } from '../storage/file-store.js';

const MESSAGES: Record<Exclude<StoredState, 'INTACT'>, string> = {
  MISSING: '附件的存储文件已缺失',
  DAMAGED: '附件的存储文件已被改动，与登记的哈希不符',
};

/** Reads every stored file again and compares it with the hash under which it was taken in. */
@Injectable()
export class StoredFilesCheck {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
  ) {}

  /** What is wrong, and how many files were read. Files of one content are read once. */
  async run(onProgress: (files: number) => void = () => undefined): Promise<{
    files: number;
    breaks: AuditBreak[];
  }> {
    const states = new Map<string, StoredState>();
    const breaks: AuditBreak[] = [];
    let files = 0;
    for await (const batch of this.attachments.all(this.transactions.reader)) {
      for (const row of batch) {
        const state = states.get(row.sha256) ?? (await this.store.check(row.sha256));
        states.set(row.sha256, state);
        if (state !== 'INTACT' && (await this.isStill(row))) breaks.push(breakOf(row, state));
        files += 1;
      }
      onProgress(files);
    }
    return { files, breaks };
  }

  /** An unused file may have been removed since its row was read. */
  private async isStill({ id }: AttachmentRow): Promise<boolean> {
    return (await this.attachments.find(this.transactions.reader, id)) !== null;
  }
}

function breakOf(row: AttachmentRow, state: Exclude<StoredState, 'INTACT'>): AuditBreak {
  return {
    kind: 'FILE_BROKEN',
    entry: `attachment#${row.id}`,
    chain: chainOf(row).chain,
    sequence: null,
    message: `${MESSAGES[state]}（${row.sha256}）`,
  };
}
