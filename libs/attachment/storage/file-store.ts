import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { PersonalDataCipher, newId } from '../../database/index.js';
import { HEAD_BYTES } from '../kinds/file-kinds.js';
import { ATTACHMENT_SETTINGS } from '../settings.js';
import type { AttachmentSettings } from '../settings.js';
import { refuse } from '../attachment.errors.js';
import { SealBroken, SealedFile, seal } from './sealed-file.js';

/** A file that has come in and is not kept yet. */
export interface ReceivedFile {
  path: string;
  size: number;
  sha256: string;
  /** First bytes of the content. */
  head: Uint8Array;
}

/** How a stored file is found when it is read again. */
export type StoredState = 'INTACT' | 'MISSING' | 'DAMAGED';

const OWNER_ONLY = 0o700;
const INCOMING = 'incoming';
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Files on disk, encrypted, under the SHA-256 of their content. A file is written under a temporary name, flushed, and
 * renamed: under its own name it is there whole or not at all.
 */
@Injectable()
export class FileStore {
  private readonly keyOf: (salt: Uint8Array) => Uint8Array;

  constructor(
    @Inject(ATTACHMENT_SETTINGS) private readonly settings: AttachmentSettings,
    cipher: PersonalDataCipher,
  ) {
    this.keyOf = (salt) => cipher.fileKey(salt);
  }

  /** Takes a content in. @throws {Refused} FILE_TOO_BIG beyond `mostBytes`, FILE_EMPTY */
  async receive(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<ReceivedFile> {
    const folder = join(this.settings.filesDir, INCOMING);
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
    const path = join(folder, newId());
    try {
      const seen = new Measured(mostBytes);
      await write(path, seal(this.keyOf, seen.through(source)));
      if (seen.size === 0) throw refuse.empty();
      return { path, size: seen.size, sha256: seen.sha256(), head: seen.head };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Opens what has just come in, or what is stored under a hash. The caller closes it. */
  open(file: ReceivedFile | string): Promise<SealedFile> {
    const path = typeof file === 'string' ? this.pathOf(file) : file.path;
    return SealedFile.open(path, this.keyOf);
  }

  /** Gives a received file its name. Repeated, it does nothing; a file of the same content is replaced by this one. */
  async keep({ path, sha256 }: ReceivedFile): Promise<void> {
    const target = this.pathOf(sha256);
    const folder = dirname(target);
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
    try {
      await rename(path, target);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await stat(target);
    }
    await flushFolder(folder);
  }

  async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** Reads the stored file to its end and compares it with the hash that it is named after. */
  async check(sha256: string): Promise<StoredState> {
    try {
      const file = await this.open(sha256);
      try {
        const hash = createHash('sha256');
        for await (const piece of file.range()) hash.update(piece);
        return hash.digest('hex') === sha256 ? 'INTACT' : 'DAMAGED';
      } finally {
        await file.close();
      }
    } catch (error) {
      if (isMissing(error)) return 'MISSING';
      if (error instanceof SealBroken) return 'DAMAGED';
      throw error;
    }
  }

  /** Removes what was never finished: uploads that broke off before `before` (machine time). */
  async clearIncoming(before: Date): Promise<void> {
    const folder = join(this.settings.filesDir, INCOMING);
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      if (await isOlder(path, before)) await rm(path, { force: true });
    }
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error('not a hash');
    return join(this.settings.filesDir, sha256.slice(0, 2), sha256);
  }
}

/** Counts and hashes what passes through. */
class Measured {
  private readonly hash = createHash('sha256');
  private beginning = Buffer.alloc(0);
  size = 0;

  constructor(private readonly mostBytes: number) {}

  get head(): Uint8Array {
    return this.beginning.subarray(0, HEAD_BYTES);
  }

  sha256(): string {
    return this.hash.digest('hex');
  }

  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of source) {
      this.size += piece.length;
      if (this.size > this.mostBytes) throw refuse.tooBig(this.mostBytes);
      this.hash.update(piece);
      if (this.beginning.length < HEAD_BYTES) this.beginning = Buffer.concat([this.beginning, piece]);
      yield piece;
    }
  }
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name lasts only when its folder is flushed too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before.getTime();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
