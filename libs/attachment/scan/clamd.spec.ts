import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClamdScanner } from './clamd.js';
import { ScannerUnavailable } from './scanner.js';

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from('some');
  yield Buffer.alloc(0);
  yield Buffer.from(' text');
}

/** A daemon that answers so as soon as it has seen the end. */
function daemon(answer: string | null): Server {
  return createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      const whole = Buffer.from('zINSTREAM\0\0\0\0\x04some\0\0\0\x05 text\0\0\0\0');
      if (answer !== null && got.equals(whole)) socket.end(answer);
    });
  });
}

async function ask(answer: string | null, silenceMs = 5_000) {
  const server = daemon(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new ClamdScanner(`127.0.0.1:${String(port)}`, silenceMs).scan(content());
  } finally {
    server.close();
  }
}

it('sends chunks with their lengths, and reads the verdict', async () => {
  expect(await ask('stream: OK\0')).toEqual({ clean: true });
  expect(await ask('stream: Win.Test FOUND\0')).toEqual({ clean: false, signature: 'Win.Test' });
});

it.each([['INSTREAM size limit exceeded. ERROR\0'], ['UNKNOWN COMMAND\0'], ['']])(
  'takes %j for no answer',
  async (answer) => {
    await expect(ask(answer)).rejects.toThrow(ScannerUnavailable);
  },
);

it('waits no longer than told for a daemon that says nothing', async () => {
  await expect(ask(null, 50)).rejects.toThrow(ScannerUnavailable);
});

it('speaks through a unix socket too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clamd-'));
  const path = join(folder, 'socket');
  const server = daemon('stream: OK\0');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  expect(await new ClamdScanner(path).scan(content())).toEqual({ clean: true });
  expect(await new ClamdScanner(`unix:${path}`).scan(content())).toEqual({ clean: true });
  server.close();
  await rm(folder, { recursive: true });
});

it('says so when nobody listens', async () => {
  await expect(new ClamdScanner('127.0.0.1:1').scan(content())).rejects.toThrow(ScannerUnavailable);
});
