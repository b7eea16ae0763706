import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import {
  findInstalledTemporal,
  findTemporalServer,
  layout,
  serviceStatus,
} from '../../apps/launcher/lib/index.mjs';
import { checkout, launch } from './support/checkout.js';
import { removeScratch, scratch } from './support/scratch.js';

const saved = { ...process.env };
let bin: string;
let cache: string;

function program(path: string, script: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  bin = scratch();
  cache = scratch();
  // Only what the launcher itself calls: the machine's own temporal or go must not answer for the test.
  for (const tool of ['tar', 'gzip', 'chmod', 'touch']) {
    symlinkSync(execFileSync('which', [tool], { encoding: 'utf8' }).trim(), join(bin, tool));
  }
  process.env.PATH = bin;
  process.env.XDG_CACHE_HOME = cache;
});

afterEach(() => {
  process.env = { ...saved };
});

afterAll(removeScratch);

/** A download server; without an archive it has nothing. */
async function site(archive?: Buffer): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(archive ? 200 : 404).end(archive);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/archive`, asked, server };
}

function archiveOf(script: string): Buffer {
  const folder = scratch();
  program(join(folder, 'temporal'), script);
  execFileSync('tar', ['-czf', join(folder, 'a.tar.gz'), '-C', folder, 'temporal']);
  return readFileSync(join(folder, 'a.tar.gz'));
}

describe('where Temporal comes from', () => {
  it('first PATH, then the cache', () => {
    expect(findInstalledTemporal()).toBeNull();
    const cached = program(join(cache, 'yigongti/bin/temporal'), 'exit 0');
    expect(findInstalledTemporal()).toBe(cached);
    const onPath = program(join(bin, 'temporal'), 'exit 0');
    expect(findInstalledTemporal()).toBe(onPath);
  });

  it('then the official download, kept in the cache', async () => {
    const { url, asked, server } = await site(archiveOf('exit 0'));
    process.env.YIGONGTI_TEMPORAL_DOWNLOAD = url;
    program(join(bin, 'go'), 'exit 1');
    try {
      const found = await findTemporalServer({ noInstall: false });
      expect(found).toBe(join(cache, 'yigongti/bin/temporal'));
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/platform=(linux|darwin)&arch=(amd64|arm64)/);
      expect(findInstalledTemporal()).toBe(found);
    } finally {
      server.close();
    }
  });

  it.each([
    ['nothing there', undefined],
    ['a program that does not run here', 'exit 126'],
  ])('then Go, when the download has %s', async (_case, script) => {
    const { url, server } = await site(script ? archiveOf(script) : undefined);
    process.env.YIGONGTI_TEMPORAL_DOWNLOAD = url;
    program(
      join(bin, 'go'),
      'echo "$@" > "$GOBIN/../asked"; printf "#!/bin/sh\\n" > "$GOBIN/temporal"; chmod +x "$GOBIN/temporal"',
    );
    try {
      expect(await findTemporalServer({ noInstall: false })).toBe(join(cache, 'yigongti/bin/temporal'));
      const asked = readFileSync(join(cache, 'yigongti/bin/asked'), 'utf8');
      expect(asked.trim()).toBe('install github.com/temporalio/cli/cmd/temporal@v1.5.1');
    } finally {
      server.close();
    }
  });

  it('else one line says what to install', async () => {
    const { url, server } = await site();
    process.env.YIGONGTI_TEMPORAL_DOWNLOAD = url;
    program(join(bin, 'go'), 'exit 1');
    try {
      await expect(findTemporalServer({ noInstall: false })).rejects.toThrow(
        /^未找到 Temporal：请安装[^\n]*$/,
      );
    } finally {
      server.close();
    }
  });
});

describe('YIGONGTI_NO_INSTALL=1', () => {
  it('asks nobody and builds nothing', async () => {
    const { url, asked, server } = await site(archiveOf('exit 0'));
    process.env.YIGONGTI_TEMPORAL_DOWNLOAD = url;
    program(join(bin, 'go'), `touch ${join(bin, 'asked')}`);
    try {
      await expect(findTemporalServer({ noInstall: true })).rejects.toThrow('未找到 Temporal');
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('says what is missing in one line and fails', async () => {
    const dir = checkout({});
    const run = launch(dir, 'services', ['up'], {
      YIGONGTI_NO_INSTALL: '1',
      XDG_CACHE_HOME: cache,
      PATH: bin,
    });
    expect(await run.ended).toBe(1);
    expect(run.output().trim()).toMatch(/^未找到 Temporal：[^\n]*$/);
    expect((await serviceStatus(layout(join(dir, '.local')))).map(({ running }) => running)).toEqual([
      false,
      false,
    ]);
  });
});
