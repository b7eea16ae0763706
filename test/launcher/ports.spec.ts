import { createServer, type Server } from 'node:net';
import { isFree, nextFree } from '../../apps/launcher/lib/index.mjs';

const listening: Server[] = [];

function occupy(port: number, host: string): Promise<number> {
  const server = createServer();
  listening.push(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

afterEach(async () => {
  await Promise.all(listening.splice(0).map((server) => new Promise((done) => server.close(done))));
});

describe('ports', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('a port that another program holds on %s is not free', async (host) => {
    const port = await occupy(0, host);
    expect(await isFree(port)).toBe(false);
  });

  it('takes the next free port when the preferred one is taken', async () => {
    const first = await nextFree(41_000);
    await occupy(first, '127.0.0.1');
    const next = await nextFree(first);
    expect(next).toBeGreaterThan(first);
    expect(await isFree(next)).toBe(true);
  });

  it('keeps away from ports promised to something else', async () => {
    const port = await nextFree(41_100);
    expect(await nextFree(port, new Set([port]))).toBeGreaterThan(port);
  });
});
