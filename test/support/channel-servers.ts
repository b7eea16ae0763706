import { createServer as createHttp } from 'node:http';
import { createServer as createTcp } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A request that a robot's server got. */
export interface RobotCall {
  /** Path with its query. */
  url: string;
  body: Record<string, unknown>;
}

/** A server that speaks as the group robots' do: JSON by POST, 200 with a code of its own. */
export interface RobotServer {
  url: string;
  calls: RobotCall[];
  /** What it answers from now on. */
  answer: { status: number; body: object };
  close(): Promise<void>;
}

export async function startRobots(): Promise<RobotServer> {
  const calls: RobotCall[] = [];
  const http = createHttp((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      calls.push({ url: request.url ?? '', body: JSON.parse(text) as Record<string, unknown> });
      response.writeHead(robots.answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(robots.answer.body));
    });
  });
  const port = await listening(http);
  const robots: RobotServer = {
    url: `http://127.0.0.1:${port}`,
    calls,
    answer: { status: 200, body: { errcode: 0, code: 0 } },
    close: () => closed(http),
  };
  return robots;
}

/** An e-mail as the server took it. */
export interface Mail {
  from: string;
  to: string;
  data: string;
}

/** A server that speaks as much SMTP as sending one message takes. */
export async function startSmtp(): Promise<{ url: string; mails: Mail[]; close(): Promise<void> }> {
  const mails: Mail[] = [];
  const tcp = createTcp((socket) => {
    converse(socket, mails);
  });
  const port = await listening(tcp);
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => closed(tcp) };
}

function converse(socket: Socket, mails: Mail[]): void {
  let mail: Mail = { from: '', to: '', data: '' };
  let inData = false;
  let rest = '';
  const say = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  const hear = (line: string): void => {
    if (inData && line === '.') {
      inData = false;
      mails.push(mail);
      mail = { from: '', to: '', data: '' };
      say('250 taken');
    } else if (inData) mail.data += `${line}\n`;
    else if (/^(EHLO|HELO)/i.test(line)) say('250 test');
    else if (/^MAIL FROM:/i.test(line)) say(`250 ${(mail.from = line.slice(10))}`);
    else if (/^RCPT TO:/i.test(line)) say(`250 ${(mail.to = line.slice(8))}`);
    else if (/^DATA/i.test(line)) {
      inData = true;
      say('354 go on');
    } else if (/^QUIT/i.test(line)) {
      say('221 bye');
      socket.end();
    } else say('502 unknown');
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
  say('220 test');
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server & { closeAllConnections?(): void }): Promise<void> {
  server.closeAllConnections?.();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
