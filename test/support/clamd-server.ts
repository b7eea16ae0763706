import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** The test virus that every scanner knows; joined here, so that none finds it in this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-');

/** A server that speaks as much of clamd's protocol as INSTREAM takes. */
export interface ClamdServer {
  address: string;
  /** Contents that it was given. */
  scanned: Buffer[];
  /** What it does from now on: looks for EICAR, breaks off, or complains as when its own limit is reached. */
  mood: 'SCANS' | 'HANGS_UP' | 'SIZE_LIMIT';
  close(): Promise<void>;
}

export async function startClamd(): Promise<ClamdServer> {
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, server);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const server: ClamdServer = {
    address: `127.0.0.1:${port}`,
    scanned: [],
    mood: 'SCANS',
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        tcp.close(() => {
          resolve();
        });
      }),
  };
  return server;
}

const COMMAND = Buffer.from('zINSTREAM\0');

function converse(socket: Socket, server: ClamdServer): void {
  let buffered = Buffer.alloc(0);
  const content: Buffer[] = [];
  let greeted = false;
  socket.on('data', (piece: Buffer) => {
    buffered = Buffer.concat([buffered, piece]);
    if (server.mood === 'HANGS_UP') {
      socket.destroy();
      return;
    }
    if (!greeted) {
      if (buffered.length < COMMAND.length) return;
      if (!buffered.subarray(0, COMMAND.length).equals(COMMAND)) {
        socket.end('UNKNOWN COMMAND\0');
        return;
      }
      greeted = true;
      buffered = buffered.subarray(COMMAND.length);
    }
    while (buffered.length >= 4) {
      const length = buffered.readUInt32BE(0);
      if (length === 0) {
        answer(socket, server, Buffer.concat(content));
        return;
      }
      if (buffered.length < 4 + length) return;
      content.push(buffered.subarray(4, 4 + length));
      buffered = buffered.subarray(4 + length);
    }
  });
}

function answer(socket: Socket, server: ClamdServer, content: Buffer): void {
  server.scanned.push(content);
  if (server.mood === 'SIZE_LIMIT') socket.end('INSTREAM size limit exceeded. ERROR\0');
  else if (content.includes(EICAR)) socket.end('stream: Eicar-Test-Signature FOUND\0');
  else socket.end('stream: OK\0');
}
