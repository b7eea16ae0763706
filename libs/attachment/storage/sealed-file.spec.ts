import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealBroken, SealedFile, seal } from './sealed-file.js';

const SEGMENT = 64 * 1024;
const keyOf = (salt: Uint8Array): Uint8Array => createHash('sha256').update('key').update(salt).digest();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** In pieces that do not fall together with the segments. */
async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += 50_000) yield content.subarray(at, at + 50_000);
}

async function write(content: Buffer): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of seal(keyOf, pieces(content))) parts.push(part);
  const path = join(folder, randomBytes(8).toString('hex'));
  await writeFile(path, Buffer.concat(parts));
  return path;
}

async function read(path: string, start?: number, end?: number, key = keyOf): Promise<Buffer> {
  const file = await SealedFile.open(path, key);
  try {
    const parts: Uint8Array[] = [];
    for await (const part of file.range(start, end)) parts.push(part);
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}

it.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 200_000])('keeps %d bytes', async (length) => {
  const content = randomBytes(length);
  const path = await write(content);
  const file = await SealedFile.open(path, keyOf);
  expect(file.size).toBe(length);
  await file.close();
  expect((await read(path)).equals(content)).toBe(true);
});

it.each([
  [0, 10],
  [SEGMENT - 5, SEGMENT + 5],
  [SEGMENT, 2 * SEGMENT],
  [150_000, 199_999],
  [199_999, 200_000],
])('reads from %d to %d alone', async (start, end) => {
  const content = randomBytes(200_000);
  expect((await read(await write(content), start, end)).equals(content.subarray(start, end))).toBe(true);
});

it('is no longer readable with another key, a changed byte, or segments in another order', async () => {
  const content = randomBytes(3 * SEGMENT);
  const path = await write(content);
  await expect(read(path, 0, 1, () => randomBytes(32))).rejects.toThrow(SealBroken);
  const stored = await readFile(path);
  for (const at of [0, 10, 30, stored.length - 1]) {
    const altered = Buffer.from(stored);
    altered[at] = (altered[at] ?? 0) ^ 1;
    await writeFile(path, altered);
    await expect(read(path)).rejects.toThrow(SealBroken);
  }
  const sealed = SEGMENT + 16;
  const [one, two] = [stored.subarray(20, 20 + sealed), stored.subarray(20 + sealed, 20 + 2 * sealed)];
  await writeFile(path, Buffer.concat([stored.subarray(0, 20), two, one, stored.subarray(20 + 2 * sealed)]));
  await expect(read(path)).rejects.toThrow(SealBroken);
  await writeFile(path, stored.subarray(0, 20 + 2 * sealed));
  await expect(read(path)).rejects.toThrow(SealBroken);
});

it('never stores the same bytes twice', async () => {
  const content = randomBytes(1000);
  const [one, two] = [await readFile(await write(content)), await readFile(await write(content))];
  expect(one.subarray(20).equals(two.subarray(20))).toBe(false);
});
