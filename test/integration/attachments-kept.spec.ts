import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AttachmentRemover, StoredFilesCheck } from '../../libs/attachment/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { pdf } from '../support/sample-files.js';
import { AttachmentWorld, UNUSED_DAYS } from './attachment-world.js';

const CLI = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));
const DAY_MS = 86_400_000;

let world: AttachmentWorld;

beforeAll(async () => {
  world = await AttachmentWorld.start();
});
afterAll(() => world.close());

const pathOf = (sha256: string): string => join(world.filesDir, sha256.slice(0, 2), sha256);
const there = async (sha256: string): Promise<boolean> => stat(pathOf(sha256)).then(Boolean, () => false);

/** A file of a case, of so many bytes at least. */
async function attached(text: string, bytes = 0): Promise<{ id: string; sha256: string }> {
  const { body } = await world.upload('hr', Buffer.concat([pdf(text), Buffer.alloc(bytes)]));
  expect(await world.submit(await world.content(), [body.id])).toMatchObject({ version: 1 });
  return body;
}

async function verify(...more: string[]) {
  const { NODE_OPTIONS: _options, ...own } = process.env;
  const env = { ...own, ...world.posting.test.env };
  const done = await promisify(execFile)(process.execPath, [CLI, 'audit', 'verify', '--json', ...more], {
    env: { ...env, DATABASE_ADMIN_URL: env.DATABASE_URL },
  }).catch((error: unknown) => error as { stdout: string });
  return JSON.parse(done.stdout) as { ok: boolean; files: number | null; breaks: { entry: string }[] };
}

describe('audit verify', () => {
  it('reads every stored file again and names the exact broken one', async () => {
    const whole = await attached('whole');
    const other = await attached('altered', 200_000);
    const check = world.posting.test.app.get(StoredFilesCheck, { strict: false });
    expect(await check.run()).toEqual({ files: 2, breaks: [] });

    const stored = await readFile(pathOf(other.sha256));
    const altered = Buffer.from(stored);
    altered[150_000] = (altered[150_000] ?? 0) ^ 1;
    await writeFile(pathOf(other.sha256), altered);
    expect(await verify()).toMatchObject({
      ok: false,
      breaks: [
        {
          kind: 'FILE_BROKEN',
          entry: `attachment#${other.id}`,
          chain: `attachment:${other.id}`,
          message: expect.stringContaining('已被改动') as string,
        },
      ],
    });
    expect(await verify('--no-files')).toMatchObject({ ok: true, files: null });

    // Nobody gets a part of it either.
    const answer = await world.get('auditor', other.id);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'ATTACHMENT_DAMAGED' });
    const opened = await world.get('auditor', other.id, { accept: 'text/html,*/*' });
    expect(opened.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await opened.text()).toBe('附件的存储文件缺失或已被改动，不能打开，请联系系统管理员');
    await writeFile(pathOf(other.sha256), stored);
    expect((await world.get('auditor', whole.id)).status).toBe(200);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['gone', (path) => rename(path, `${path}.away`)],
    ['cut off between two segments', (path) => truncate(path, 20 + 65_536 + 16)],
    ['cut off in a segment', (path) => truncate(path, 70_000)],
    ['empty', (path) => truncate(path, 0)],
    [
      'of another length',
      async (path) => writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(40)])),
    ],
  ])('finds a file that is %s', async (what, harm) => {
    const file = await attached(what, 200_000);
    const stored = await readFile(pathOf(file.sha256));
    await harm(pathOf(file.sha256));
    const check = world.posting.test.app.get(StoredFilesCheck, { strict: false });
    const { breaks } = await check.run();
    expect(breaks.map(({ entry }) => entry)).toEqual([`attachment#${file.id}`]);
    await writeFile(pathOf(file.sha256), stored);
    expect((await check.run()).breaks).toEqual([]);
  });

  it('finds a file that was put in the place of another', async () => {
    const [one, two] = [await attached('one'), await attached('two')];
    const stored = await readFile(pathOf(one.sha256));
    await writeFile(pathOf(one.sha256), await readFile(pathOf(two.sha256)));
    const { breaks } = await world.posting.test.app.get(StoredFilesCheck, { strict: false }).run();
    expect(breaks.map(({ entry }) => entry)).toEqual([`attachment#${one.id}`]);
    await writeFile(pathOf(one.sha256), stored);
  });
});

describe('the worker', () => {
  const sweep = (): Promise<number> =>
    world.posting.test.app.get(AttachmentRemover, { strict: false }).sweep();

  it('removes what nobody used for the county’s days, and nothing else', async () => {
    const used = await attached('used for long');
    const { body: left } = await world.upload('hr', pdf('left lying'));
    const { body: foreign } = await world.upload('hr@B', pdf('left lying'));
    expect(await sweep()).toBe(0);
    const clock = world.posting.test.app.get<MovableClock>(BusinessClock, { strict: false });
    const later = new Date((await clock.now()).getTime() + UNUSED_DAYS * DAY_MS + 60_000);
    await world.posting.transactions.run((tx) => clock.moveTo(tx, later));
    clock.forget();
    await world.clockReaches(later);
    const { body: fresh } = await world.upload('hr', pdf('fresh'));
    // The other county keeps them longer by now.
    await world.query(
      `INSERT INTO policy_parameter (id, profile_code, parameter_key, value, document_number, valid_from, is_demo)
       SELECT UUID(), profile_code, parameter_key, REPLACE(value, '"unusedDays":7', '"unusedDays":300'),
              document_number, '2021-01-01', 1 FROM policy_parameter
        WHERE profile_code = 'PB' AND parameter_key = 'attachment.limits'`,
    );
    expect(await sweep()).toBe(1);
    expect((await world.get('hr', left.id)).status).toBe(404);
    expect(await there(left.sha256)).toBe(true);
    for (const [user, file] of [
      ['hr', used],
      ['hr', fresh],
      ['hr@B', foreign],
    ] as const) {
      expect((await world.get(user, file.id)).status).toBe(200);
    }
    const [removed] = await world.query(
      'SELECT actor_name AS name, summary FROM audit_event WHERE chain = ? AND type = ?',
      [`attachment:${left.id}`, 'attachment.removed'],
    );
    expect(removed).toEqual({ name: '系统', summary: '移除未使用的附件' });
    const verifier = world.posting.test.app.get(AuditVerifier, { strict: false });
    const { breaks } = await world.posting.test.app
      .get(TransactionRunner)
      .snapshot((tx) => verifier.verify(tx));
    expect(breaks.filter(({ entry }) => !entry.startsWith('policy_parameter'))).toEqual([]);
  });

  it('finishes what a process that ended has left, and touches no file that the database does not know', async () => {
    const { body } = await world.upload('hr', pdf('to go'));
    await world.query('DELETE FROM attachment WHERE id = ?', [body.id]);
    const broken = join(world.filesDir, 'incoming', 'broken-off');
    const underWay = join(world.filesDir, 'incoming', 'under-way');
    const unknown = pathOf('ab'.repeat(32));
    await mkdir(dirname(unknown), { recursive: true });
    for (const path of [broken, underWay, unknown]) await writeFile(path, 'x');
    const old = new Date(Date.now() - 2 * DAY_MS);
    for (const path of [broken, unknown]) await utimes(path, old, old);
    await sweep();
    expect(await there(body.sha256)).toBe(false);
    await expect(stat(broken)).rejects.toThrow('ENOENT');
    await stat(underWay);
    await stat(unknown);
  });
});
