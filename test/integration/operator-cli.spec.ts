import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedOrganization } from '../../apps/cli/demo/mingxi/organization.js';
import { roleOf, scopeOf } from '../../apps/cli/commands/account-scope.js';
import { AccountKeeping, AuthService, ContextFactory, RoleGrants } from '../../libs/access/index.js';
import type { Role } from '../../libs/access/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import type { AuditContext } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { Organization } from '../../libs/organization/index.js';
import { calendarDate, makeResidentId, shanghaiDateOf } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { refusal } from './establishment-world.js';

const CLI = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));
const HEADING = '工号,姓名,身份证号,所在机构,编制类型,入职日期';
const good = makeResidentId('350404', calendarDate('1991-03-04'), 21);
const wrong = makeResidentId('350404', calendarDate('1991-03-04'), 23).replace(/.$/, (digit) =>
  digit === '1' ? '2' : '1',
);

describe('the command line', () => {
  let world: TestApp;
  let folder: string;

  const run = async (...args: string[]): Promise<{ code: number | null; output: string; json: unknown }> => {
    const { NODE_OPTIONS: _options, ...own } = process.env;
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...own, ...world.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const [line = ''] = output.trim().split('\n').slice(-1);
    return { code, output, json: line.startsWith('{') ? (JSON.parse(line) as unknown) : null };
  };
  const file = async (name: string, ...lines: string[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, [HEADING, ...lines].join('\n'));
    return path;
  };

  beforeAll(async () => {
    world = await startApp();
    await seedOrganization(world.app);
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await world.close();
  });

  it('reports by row and column and imports nothing while a line is bad; exit code 1', async () => {
    const path = await file(
      'a.csv',
      `C1,王示明,${good},MX11,编外,2020-01-01`,
      `C2,李例芳,${wrong},MX11,编外,2020-01-01`,
    );
    const all = await run('import', 'staff', path, '--community', 'MX', '--json');
    expect(all).toMatchObject({
      code: 1,
      json: {
        status: 'VALIDATED',
        newRows: 1,
        badRows: 1,
        importedRows: 0,
        errors: [{ row: 3, column: '身份证号', message: '身份证号校验码不符' }],
      },
    });
    expect(all.output).not.toContain(wrong.slice(6, 14));
    const some = await run('import', 'staff', path, '--only-good', '--json');
    expect(some).toMatchObject({ code: 0, json: { status: 'DONE', importedRows: 1 } });
    const again = await run('import', 'staff', await file('b.csv', `C1,王示明,${good},MX11,编外,2020-01-01`));
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('未变 1') as string });
  });

  it('says in Chinese and without a stack what is missing', async () => {
    const missing = await run('import', 'staff', join(folder, 'none.csv'));
    expect(missing).toMatchObject({ code: 1, output: expect.stringMatching(/^无法读取文件/) as string });
    const columns = await run('import', 'staff', await file('c.csv'), '--json');
    expect(columns).toMatchObject({ code: 1, json: { error: { code: 'EMPTY_FILE' } } });
    expect(missing.output + columns.output).not.toContain('    at ');
  });

  describe('roles of an account', () => {
    const reach = ['--community', 'MX', '--role', 'AUDITOR', '--json'];
    const kept = () =>
      world.app.get(TransactionRunner).reader.query<{ role: string; ended: number }[]>(
        `SELECT g.role, g.valid_to < g.valid_from AS ended FROM account_grant g JOIN account a ON a.id = g.account_id
            WHERE a.username = 'hr.twice' ORDER BY g.id`,
      );
    const verified = async () => {
      const verifier = world.app.get(AuditVerifier, { strict: false });
      return (await world.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx))).breaks;
    };

    const mx = async () => {
      const [community] = await world.app
        .get(TransactionRunner)
        .reader.query<{ id: string }[]>("SELECT id FROM community WHERE code = 'MX'");
      return community?.id ?? '';
    };
    const act = async (what: 'grant' | 'end', role: Role, username = 'hr.twice') => {
      const at = { role, communityId: await mx(), institutionId: null };
      const ctx = { actor: null, now: new Date() };
      const grants = world.app.get(RoleGrants, { strict: false });
      await world.app
        .get(TransactionRunner)
        .run((tx) => grants[what](tx, ctx, username, at, shanghaiDateOf(ctx.now)));
    };

    it('are given once and withdrawn from today on, and the trail tells it', async () => {
      await run(
        'accounts',
        'create',
        'hr.twice',
        '--name',
        '示例',
        '--community',
        'MX',
        '--role',
        'HR_OFFICER',
      );
      expect(await run('accounts', 'grant', 'hr.twice', ...reach)).toMatchObject({ code: 0 });
      expect(await refusal(act('grant', 'AUDITOR'))).toMatchObject({
        ...{ code: 'ROLE_GRANTED', message: 'hr.twice 已有该角色' },
      });
      expect(await run('accounts', 'withdraw', 'hr.twice', ...reach)).toMatchObject({ code: 0 });
      expect(await refusal(act('end', 'AUDITOR'))).toMatchObject({ code: 'ROLE_NOT_GRANTED' });
      expect(await kept()).toEqual([
        { role: 'HR_OFFICER', ended: null },
        { role: 'AUDITOR', ended: 1 },
      ]);
      expect(await verified()).toEqual([]);
    });

    it('are refused for an unknown account, role or community', async () => {
      expect((await refusal(act('grant', 'AUDITOR', 'nobody'))).message).toBe('没有用户名为“nobody”的账号');
      expect(() => roleOf('KING')).toThrow(/^角色须为/);
      const organization = world.app.get(Organization, { strict: false });
      const { reader } = world.app.get(TransactionRunner);
      await expect(scopeOf(reader, organization, { community: 'XX' }, '2026-01-05')).rejects.toThrow(
        /医共体代码$/,
      );
    });

    it('fifty at once give a role once', async () => {
      const grants = world.app.get(RoleGrants, { strict: false });
      const transactions = world.app.get(TransactionRunner);
      const at = { role: 'ADMINISTRATOR' as const, communityId: await mx(), institutionId: null };
      const answers = await Promise.allSettled(
        Array.from({ length: 50 }, () =>
          transactions.run((tx) =>
            grants.grant(tx, { actor: null, now: new Date() }, 'hr.twice', at, '2026-01-05'),
          ),
        ),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await kept()).filter(({ role }) => role === 'ADMINISTRATOR')).toHaveLength(1);
      expect(await verified()).toEqual([]);
    });

    it('withdrawn behind the back of the trail, they are found', async () => {
      await world.app
        .get(TransactionRunner)
        .run((tx) =>
          tx.query(
            "UPDATE account_grant SET valid_to = NULL WHERE role = 'AUDITOR' AND valid_to IS NOT NULL",
          ),
        );
      expect((await verified()).map(({ message }) => message)).toContain('账号的角色授权与审计条目所载不符');
    });
  });

  describe('an account', () => {
    const keep = (work: (keeping: AccountKeeping, tx: Tx, ctx: AuditContext) => Promise<void>) =>
      world.app
        .get(TransactionRunner)
        .run((tx) =>
          work(world.app.get(AccountKeeping, { strict: false }), tx, { actor: null, now: new Date() }),
        );
    const signIn = async (username: string, password: string) => {
      const ctx = await world.app.get(ContextFactory, { strict: false }).forSystem();
      return world.app.get(AuthService, { strict: false }).signIn(ctx, username, password);
    };
    const live = async (username: string): Promise<number> => {
      const rows = await world.app.get(TransactionRunner).reader.query<{ n: string }[]>(
        `SELECT COUNT(*) AS n FROM session s JOIN account a ON a.id = s.account_id
          WHERE a.username = ? AND s.revoked_at IS NULL`,
        [username],
      );
      return Number(rows[0]?.n);
    };
    const created = async (username: string): Promise<string> => {
      const [community] = await world.app
        .get(TransactionRunner)
        .reader.query<{ id: string }[]>("SELECT id FROM community WHERE code = 'MX'");
      const password = 'Test-password-1';
      const holder = { personId: null, displayName: username, communityId: community?.id ?? '', grants: [] };
      await world.app.get(TransactionRunner).run(async (tx) => {
        const ctx = { actor: null, now: new Date() };
        const auth = world.app.get(AuthService, { strict: false });
        await auth.createAccount(tx, ctx, { username, password, ...holder });
      });
      return password;
    };
    const change = (username: string, reason = '离职') => ({ username, reason });

    it('that is shut ends its sessions, takes no password and is open again when it is said so', async () => {
      const password = await created('left.one');
      await signIn('left.one', password);
      expect(await live('left.one')).toBe(1);
      expect(await run('accounts', 'disable', 'left.one', '--json')).toMatchObject({
        ...{ code: 1, json: { error: { message: '须用 --reason 写明理由' } } },
      });
      expect(await run('accounts', 'disable', 'left.one', '--reason', '离职')).toMatchObject({ code: 0 });
      expect(await live('left.one')).toBe(0);
      expect((await refusal(signIn('left.one', password))).code).toBe('SIGN_IN_FAILED');
      expect((await refusal(keep((k, tx, ctx) => k.disable(tx, ctx, change('left.one'))))).code).toBe(
        'ACCOUNT_DISABLED',
      );
      await keep((k, tx, ctx) => k.enable(tx, ctx, change('left.one', '返聘')));
      expect((await refusal(keep((k, tx, ctx) => k.enable(tx, ctx, change('left.one'))))).code).toBe(
        'ACCOUNT_ENABLED',
      );
      await signIn('left.one', password);
    });

    it('whose password is set anew takes no other, and shows it in no entry of the trail', async () => {
      const old = await created('left.two');
      await signIn('left.two', old);
      await keep((k, tx, ctx) => k.resetPassword(tx, ctx, change('left.two', '本人遗忘'), 'Test-password-2'));
      expect(await live('left.two')).toBe(0);
      expect((await refusal(signIn('left.two', old))).code).toBe('SIGN_IN_FAILED');
      await signIn('left.two', 'Test-password-2');
      const told = await world.app
        .get(TransactionRunner)
        .reader.query<object[]>(
          "SELECT summary, payload FROM audit_event WHERE type = 'account.password-reset'",
        );
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).not.toMatch(/Test-password|argon2/);
    });

    it('of fifty that sign in while it is shut none stays in', async () => {
      const password = await created('left.three');
      const attempts = Array.from({ length: 49 }, () => signIn('left.three', password).catch(() => null));
      await Promise.all([...attempts, keep((k, tx, ctx) => k.disable(tx, ctx, change('left.three')))]);
      expect(await live('left.three')).toBe(0);
    });

    it('that is opened behind the back of the trail is found', async () => {
      const transactions = world.app.get(TransactionRunner);
      const verifier = world.app.get(AuditVerifier, { strict: false });
      const messages = async () =>
        (await transactions.snapshot((tx) => verifier.verify(tx))).breaks.map(({ message }) => message);
      expect(await messages()).not.toContain('账号的停用与审计条目所载不符');
      await transactions.run((tx) =>
        tx.query("UPDATE account SET disabled = 0 WHERE username = 'left.three'"),
      );
      expect(await messages()).toContain('账号的停用与审计条目所载不符');
    });
  });
});
