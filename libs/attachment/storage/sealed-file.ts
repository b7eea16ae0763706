import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/*
 * A file at rest: `YGF1`, 16 bytes of salt, then segments of 64 KiB, each encrypted with AES-256-GCM by the key that
 * follows from the salt. A segment's nonce is its number and whether it is the last, so segments cannot be left out,
 * put in another order or cut off at the end (the STREAM construction). Each is authenticated by itself: any part can
 * be read without the rest, and no byte is handed on before it has been checked.
 */
const MAGIC = Buffer.from('YGF1');
const SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + SALT_BYTES;
const SEGMENT_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SEALED_BYTES = SEGMENT_BYTES + TAG_BYTES;
const CIPHER = 'aes-256-gcm';

/** The key of a file from its salt. */
export type KeyOf = (salt: Uint8Array) => Uint8Array;

/** The stored bytes are not what was written: another key, or a damaged or altered file. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** The source as it is stored, piece by piece. */
export async function* seal(
  keyOf: KeyOf,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const salt = randomBytes(SALT_BYTES);
  const key = keyOf(salt);
  yield Buffer.concat([MAGIC, salt]);
  let number = 0;
  let held: Uint8Array = new Uint8Array();
  for await (const piece of source) {
    held = Buffer.concat([held, piece]);
    // The last segment must be known as such, so one is kept back.
    while (held.length > SEGMENT_BYTES) {
      yield sealed(key, number, false, held.subarray(0, SEGMENT_BYTES));
      held = held.subarray(SEGMENT_BYTES);
      number += 1;
    }
  }
  yield sealed(key, number, true, held);
}

/** A stored file, open for reading. The opener closes it. */
export class SealedFile {
  private constructor(
    private readonly handle: FileHandle,
    private readonly key: Uint8Array,
    private readonly sealedBytes: number,
  ) {}

  /** @throws {SealBroken} when it is no such file; ENOENT when there is none */
  static async open(path: string, keyOf: KeyOf): Promise<SealedFile> {
    const handle = await open(path, 'r');
    try {
      const header = await read(handle, 0, HEADER_BYTES);
      if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('header');
      const { size } = await handle.stat();
      return new SealedFile(handle, keyOf(header.subarray(MAGIC.length)), size - HEADER_BYTES);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Bytes of the plain content. */
  get size(): number {
    return this.sealedBytes - this.segments * TAG_BYTES;
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /** The plain bytes from `start` to before `end`. @throws {SealBroken} at the first that is not as written */
  async *range(start = 0, end = this.size): AsyncGenerator<Uint8Array, void, undefined> {
    const first = Math.floor(start / SEGMENT_BYTES);
    for (let number = first; number < this.segments; number += 1) {
      const from = number * SEGMENT_BYTES;
      if (from >= end && number > first) return;
      const plain = await this.segment(number);
      yield plain.subarray(Math.max(0, start - from), Math.max(0, end - from));
    }
  }

  private get segments(): number {
    return Math.max(1, Math.ceil(this.sealedBytes / SEALED_BYTES));
  }

  private async segment(number: number): Promise<Buffer> {
    const at = number * SEALED_BYTES;
    const length = Math.min(SEALED_BYTES, this.sealedBytes - at);
    if (length < TAG_BYTES) throw new SealBroken('length');
    const bytes = await read(this.handle, HEADER_BYTES + at, length);
    const last = number === this.segments - 1;
    const decipher = createDecipheriv(CIPHER, this.key, nonce(number, last)).setAuthTag(
      bytes.subarray(length - TAG_BYTES),
    );
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, length - TAG_BYTES)), decipher.final()]);
    } catch {
      throw new SealBroken(`segment ${number}`);
    }
  }
}

function sealed(key: Uint8Array, number: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce(number, last));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = last ? 1 : 0;
  return bytes;
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await handle.read(bytes, got, length - got, position + got);
    if (bytesRead === 0) throw new SealBroken('length');
    got += bytesRead;
  }
  return bytes;
}
