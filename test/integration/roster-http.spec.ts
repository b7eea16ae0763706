import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { demoPassword } from '../../apps/cli/demo/county/account-seeder.js';
import { seedOrganization } from '../../apps/cli/demo/mingxi/organization.js';
import { PersonalDataCipher, TransactionRunner } from '../../libs/database/index.js';
import { ROSTER_LIMITS } from '../../libs/organization/roster/limits.js';
import { calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';

const HEADING = '工号,姓名,身份证号,所在机构,编制类型,入职日期';
const CONFIRM = `mutation($id: ID!, $only: Boolean!) { confirmRosterImport(id: $id, onlyGoodRows: $only) {
  __typename ... on Refusal { code message } ... on RosterImport { status importedRows } } }`;
const IMPORT = `query($id: ID!) { rosterImport(id: $id) { status totalRows goodRows newRows badRows importedRows
  errors(page: { first: 10 }) { total items { row column value message } } } }`;

interface ImportAnswer {
  rosterImport: { status: string; importedRows: number };
}

interface Answer {
  status: number;
  body: { id?: string; code?: string; message?: string };
}

describe('roster over HTTP', () => {
  let world: TestApp;
  let api: Awaited<ReturnType<typeof startApi>>;
  let behind: INestApplicationContext;
  const cookies = new Map<string, string>();

  const client = async (username: string): Promise<GraphqlClient> =>
    new GraphqlClient(api.baseUrl, { cookie: await cookieOf(username) });
  const cookieOf = async (username: string): Promise<string> => {
    const known = cookies.get(username);
    if (known) return known;
    const answer = await new GraphqlClient(api.baseUrl).post(
      'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }',
      { u: username, p: demoPassword(behind.get(PersonalDataCipher), { username }) },
    );
    const cookie = answer.cookie?.split(';')[0] ?? '';
    cookies.set(username, cookie);
    return cookie;
  };
  const upload = async (
    bytes: Uint8Array | string,
    headers: Record<string, string>,
    community?: string,
  ): Promise<Answer> => {
    const form = new FormData();
    if (community) form.append('community', community);
    form.append('file', new Blob([Buffer.from(bytes)]), '花名册.csv');
    const response = await fetch(`${api.baseUrl}/imports/roster`, {
      method: 'POST',
      headers,
      body: form,
      signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const as = async (username: string): Promise<Record<string, string>> => ({
    cookie: await cookieOf(username),
    'x-requested-with': 'yigongti',
  });
  const csv = (from: number, count: number): string =>
    [
      HEADING,
      ...Array.from({ length: count }, (_, at) => {
        const id = makeResidentId('350403', calendarDate('1988-08-08'), from + at);
        return `H${from + at},李演明,${id},盖洋中心卫生院,编外,2016-03-01`;
      }),
    ].join('\n');

  beforeAll(async () => {
    world = await startApp();
    behind = world.app;
    await seedOrganization(behind);
    api = await startApi(world.env);
  });
  afterAll(async () => {
    await api.stop();
    await world.close();
  });

  it('takes a file, reports by row and column, and lets it in when confirmed', async () => {
    const lines = `${csv(1, 3)}\nH9,李演明,350403198808080000,无名医院,编外,2016-03-01`;
    const { status, body } = await upload(lines, await as('hr'), 'MX');
    expect(status).toBe(202);
    const hr = await client('hr');
    expect(await hr.data(IMPORT, body)).toMatchObject({
      rosterImport: {
        status: 'VALIDATED',
        totalRows: 4,
        goodRows: 3,
        badRows: 1,
        errors: {
          total: 2,
          items: [
            { row: 5, column: '身份证号', value: '3****************0' },
            { row: 5, column: '所在机构', value: '无名医院' },
          ],
        },
      },
    });
    expect(await hr.data(CONFIRM, { id: body.id, only: false })).toMatchObject({
      confirmRosterImport: { __typename: 'Refusal', code: 'IMPORT_HAS_BAD_ROWS' },
    });
    expect(await hr.data(CONFIRM, { id: body.id, only: true })).toMatchObject({
      confirmRosterImport: { status: 'DONE', importedRows: 3 },
    });
    expect(await hr.data('{ staff(filter: { text: "liyanming" }) { total items { name } } }')).toMatchObject({
      staff: { total: 3 },
    });
  });

  it('is closed to the signed-out, to others, and to forms of other sites', async () => {
    const file = csv(50, 1);
    expect((await upload(file, {})).status).toBe(401);
    expect((await upload(file, await as('auditor'))).status).toBe(403);
    expect((await upload(file, await as('hr.gaiyang'))).status).toBe(403);
    const cookie = { cookie: await cookieOf('hr') };
    expect(await upload(file, cookie)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const template = await fetch(`${api.baseUrl}/imports/roster/template.xlsx`);
    expect(template.status).toBe(401);
    const auditor = await (await client('auditor')).post('{ rosterImports { total } }');
    expect(auditor.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('says in Chinese why a file is refused', async () => {
    const headers = await as('hr');
    const big = await upload(new Uint8Array(ROSTER_LIMITS.bytes + 1).fill(0x41), headers);
    expect(big).toMatchObject({ status: 413, body: { code: 'FILE_TOO_BIG', message: '文件不得超过 20 MB' } });
    expect(await upload('工号,姓名\nA,王', headers)).toMatchObject({
      status: 422,
      body: { code: 'MISSING_COLUMNS', message: expect.stringContaining('身份证号') as string },
    });
    expect(await upload(csv(60, 1), headers, 'ZZ')).toMatchObject({
      status: 422,
      body: { code: 'COMMUNITY_UNCLEAR' },
    });
  });

  it('takes no file that was cut off at the limit, however slowly its last byte comes', async () => {
    const boundary = 'roster-boundary';
    const disposition = 'form-data; name="file"; filename="roster.csv"';
    const head = `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: text/csv\r\n\r\n`;
    const lines = Buffer.from(`${csv(70, 1)}\n`);
    async function* slowly(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([Buffer.from(head), lines]);
      yield Buffer.alloc(ROSTER_LIMITS.bytes - lines.length, '\n');
      // All that may pass has been read by now; what follows is what must not be dropped in silence.
      await sleep(500);
      yield Buffer.from(`H71\r\n--${boundary}--\r\n`);
    }
    const sent = request(`${api.baseUrl}/imports/roster`, {
      method: 'POST',
      headers: { ...(await as('hr')), 'content-type': `multipart/form-data; boundary=${boundary}` },
      signal: AbortSignal.timeout(30_000),
    });
    const [[response]] = await Promise.all([
      once(sent, 'response') as Promise<[IncomingMessage]>,
      pipeline(slowly(), sent),
    ]);
    expect({ status: response.statusCode, body: await json(response) }).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_BIG' },
    });
  });

  it('hands out a template that comes back as it was filled in', async () => {
    const response = await fetch(`${api.baseUrl}/imports/roster/template.xlsx`, { headers: await as('hr') });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['花名册', '填写说明', '字典']);
    const sheet = workbook.worksheets[0];
    expect((sheet?.getRow(1).values as string[]).slice(1, 4)).toEqual(['工号*', '姓名*', '身份证号*']);
    expect(sheet?.getCell('G2').dataValidation.formulae).toEqual(['字典!$B$2:$B$42']);
    const id = makeResidentId('350403', calendarDate('1988-08-08'), 701);
    const cells = [
      'H70',
      '李演明',
      id,
      '男',
      '1988-08-08',
      '10000000070',
      '盖洋中心卫生院',
      '全科门诊',
      '临床医师',
    ];
    for (const [at, cell] of [
      ...cells,
      '主治医师',
      '中级',
      '2020-01-01',
      '编外合同制',
      '2016-03-01',
    ].entries()) {
      const target = sheet?.getCell(2, at + 1);
      if (target) target.value = cell;
    }
    const { body } = await upload(new Uint8Array(await workbook.xlsx.writeBuffer()), await as('hr'));
    expect(await (await client('hr')).data(IMPORT, body)).toMatchObject({
      rosterImport: { totalRows: 1, newRows: 1, badRows: 0 },
    });
  });

  it('goes on after kill -9 in the middle of an import, from where it was', async () => {
    const { body } = await upload(csv(100, 800), await as('hr'));
    const { reader } = behind.get(TransactionRunner);
    const left = async (): Promise<number> => {
      const rows: { n: number }[] = await reader.query(
        'SELECT imported_rows AS n FROM roster_import WHERE id = ?',
        [body.id],
      );
      return rows[0]?.n ?? 0;
    };
    const confirmed = (await client('hr')).data(CONFIRM, { id: body.id, only: false }).catch(() => null);
    const begun = performance.now() + 60_000;
    while ((await left()) === 0 && performance.now() < begun) await sleep(5);
    await api.kill();
    await confirmed;
    const before = await left();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(800);
    api = await startApi(world.env);
    const hr = await client('hr');
    const done = performance.now() + 60_000;
    let found = await hr.data<ImportAnswer>(IMPORT, body);
    while (found.rosterImport.status !== 'DONE' && performance.now() < done) {
      await sleep(100);
      found = await hr.data<ImportAnswer>(IMPORT, body);
    }
    expect(found.rosterImport).toMatchObject({ status: 'DONE', importedRows: 800, badRows: 0 });
    const rows: { n: string }[] = await reader.query(
      "SELECT COUNT(*) AS n FROM employment WHERE staff_number REGEXP '^H[0-9]{3}$'",
    );
    expect(Number(rows[0]?.n)).toBe(800);
  });
});
