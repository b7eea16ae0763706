import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Scanner, ScannerUnavailable } from './scanner.js';
import type { ScanResult } from './scanner.js';

/** A daemon that says nothing for so long has failed. Loading its signatures it does not even accept. */
const SILENCE_MS = 30_000;
const MOST_ANSWER = 4_096;
const FOUND = /^stream: (.+) FOUND$/;

/**
 * ClamAV's daemon, by its INSTREAM command: chunks with their length before them, an empty one at the end, one line of
 * answer. `address` is `host:port` or the path of a unix socket.
 */
export class ClamdScanner extends Scanner {
  readonly enabled = true;

  constructor(
    private readonly address: string,
    private readonly silenceMs = SILENCE_MS,
  ) {
    super();
  }

  async scan(content: AsyncIterable<Uint8Array>): Promise<ScanResult> {
    const socket = connectTo(this.address);
    // Every wait below ends by an answer or by this; errors come out of the awaited events.
    socket.setTimeout(this.silenceMs, () => socket.destroy(new Error('silent')));
    const answer = answerOf(socket);
    // Listened to before anything is sent: it may refuse in the middle.
    answer.catch(() => undefined);
    try {
      await once(socket, 'connect');
      await send(socket, content);
      return resultOf(await answer);
    } catch (error) {
      if (error instanceof ScannerUnavailable) throw error;
      throw new ScannerUnavailable('no answer', { cause: error });
    } finally {
      socket.destroy();
    }
  }
}

function connectTo(address: string): Socket {
  const path = /^(?:unix:)?(\/.+)$/.exec(address)?.[1];
  if (path) return connect({ path });
  const [, host = '127.0.0.1', port = '3310'] =
    /^(?:tcp:\/\/)?\[?([^\]]*?)\]?(?::(\d+))?$/.exec(address) ?? [];
  return connect({ host, port: Number(port) });
}

async function send(socket: Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  await put(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of content) {
    if (piece.length === 0) continue;
    await put(socket, Buffer.concat([lengthOf(piece.length), piece]));
  }
  await put(socket, lengthOf(0));
}

function put(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function lengthOf(count: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
}

async function answerOf(socket: Socket): Promise<string> {
  let said = '';
  for await (const piece of socket) {
    said += (piece as Buffer).toString('latin1');
    if (said.includes('\0') || said.length > MOST_ANSWER) break;
  }
  return said.split('\0')[0]?.trim() ?? '';
}

function resultOf(said: string): ScanResult {
  if (said === 'stream: OK') return { clean: true };
  const signature = FOUND.exec(said)?.[1];
  if (signature) return { clean: false, signature };
  // Also when the daemon's own size limit is below the county's: what was not looked through is not clean.
  throw new ScannerUnavailable(said.slice(0, 100) || 'closed without an answer');
}
