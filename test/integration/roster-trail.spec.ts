import type { RequestContext } from '../../libs/context/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { EstablishmentAccounts } from '../../libs/establishment/index.js';
import { Registrar, RosterImports } from '../../libs/organization/index.js';
import { calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

const HEADING = '工号,姓名,身份证号,手机号,所在机构,岗位,编制类型,入职日期';
const PAGE = { first: 200, offset: 0 };
const DOCUMENT = '示例编办〔2023〕20号';

let world: TestApp;
let county: TestCounty;
let hr: RequestContext;
let imports: RosterImports;
let transactions: TransactionRunner;
let people = 0;

interface Line {
  number: string;
  idNumber: string;
  type: string;
  phone?: string;
  post?: string;
  hospital?: string;
}

const query = <T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> =>
  transactions.reader.query(sql, params);

function lines(count: number, type = '事业编制', hospital = '县总医院A'): Line[] {
  return Array.from({ length: count }, () => {
    people += 1;
    const birth = calendarDate('1985-01-02');
    return { number: `T${people}`, idNumber: makeResidentId('350402', birth, people), type, hospital };
  });
}

async function receive(rows: readonly Line[]) {
  const text = rows.map((row) =>
    [
      row.number,
      '王示明',
      row.idNumber,
      row.phone ?? '',
      row.hospital ?? '县总医院A',
      row.post ?? '医师',
      row.type,
      '2015-07-01',
    ].join(','),
  );
  const bytes = new TextEncoder().encode([HEADING, ...text].join('\n'));
  const id = await imports.receive(hr, { fileName: '名册.csv', bytes }, null);
  return { id, row: await imports.find(hr, id), errors: (await imports.errors(id, PAGE)).items };
}

async function verify(institutionId: string | null, resource: 'INSTITUTION' | 'FILED', count: number) {
  const account = { communityId: county.communityId, institutionId, resource };
  const day = calendarDate(SINCE);
  await transactions.run((tx) =>
    world.app.get(EstablishmentAccounts).verify(tx, hr, {
      account,
      count,
      documentNumber: `${DOCUMENT}${count}`,
      documentDate: day,
      effectiveFrom: day,
      isDemo: true,
    }),
  );
}

/** People employed with 编制 today, and what the ledger says is occupied today. */
async function headcounts() {
  const employed = await query<{ n: string }>(
    `SELECT COUNT(*) AS n FROM employment WHERE community_id = ? AND establishment_type = 'INSTITUTION'
        AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)`,
    [county.communityId, hr.today, hr.today],
  );
  const accounts = await query<{ owner: string; occupied: number }>(
    `SELECT a.owner_id AS owner, b.occupied FROM establishment_account a
       JOIN establishment_balance b ON b.account_id = a.id
      WHERE a.resource = 'INSTITUTION' AND b.from_on = (
        SELECT MAX(c.from_on) FROM establishment_balance c WHERE c.account_id = a.id AND c.from_on <= ?)`,
    [hr.today],
  );
  const of = (owner: string) => accounts.find((account) => account.owner === owner)?.occupied;
  return {
    employed: Number(employed[0]?.n),
    community: of(county.communityId),
    hospital: of(county.hospitalId),
  };
}

beforeAll(async () => {
  world = await startApp();
  transactions = world.app.get(TransactionRunner);
  imports = world.app.get(RosterImports);
  county = await makeCounty(world.app, 'A');
  const decide = (key: string, value: unknown) =>
    transactions.run((tx) =>
      world.app.get(Registrar).policy(tx, {
        profileCode: 'PA',
        key,
        value,
        documentNumber: '示例卫〔2025〕9号',
        validFrom: SINCE,
        isDemo: true,
      }),
    );
  await decide('roster.titles', []);
  await decide('establishment.cap_mode', 'COMMUNITY');
  hr = await world.as(county.users['hr'] ?? '');
});
afterAll(() => world.close());

describe('编制 of people who come by a list', () => {
  it('is not counted while the community has no ledger: they are the opening stock', async () => {
    const { id, row } = await receive(lines(1, '备案制'));
    expect(row).toMatchObject({ newRows: 1, badRows: 0 });
    expect(await imports.confirm(hr, id, false)).toMatchObject({ status: 'DONE', importedRows: 1 });
    expect(await query('SELECT id FROM establishment_entry')).toEqual([]);
  });

  it('is taken with the import, and the line beyond the last is bad when it is checked', async () => {
    await verify(null, 'INSTITUTION', 4);
    await verify(county.hospitalId, 'INSTITUTION', 3);
    const rows = lines(5);
    const { id, row, errors } = await receive([...rows, ...lines(1, '编外')]);
    expect(row).toMatchObject({ newRows: 5, badRows: 1 });
    expect(errors).toMatchObject([{ lineNumber: 6, columnName: '编制类型', maskedValue: '事业编制' }]);
    expect(errors[0]?.message).toContain('核定4，已占用4');
    expect(errors[0]?.message).toContain(DOCUMENT);
    expect(await imports.confirm(hr, id, true)).toMatchObject({ status: 'DONE', importedRows: 5 });
    expect(await headcounts()).toEqual({ employed: 4, community: 4, hospital: 4 });
    const entries = await query<{ from: string; document: string }>(
      'SELECT DISTINCT from_on AS `from`, document_number AS document FROM establishment_entry',
    );
    expect(entries).toEqual([{ from: hr.today, document: '花名册导入：名册.csv' }]);
  });

  it('is looked at again by the import: two lists cannot both take the last', async () => {
    await verify(null, 'INSTITUTION', 5);
    const [first, second] = [await receive(lines(1)), await receive(lines(1))];
    expect([first.row?.newRows, second.row?.newRows]).toEqual([1, 1]);
    await Promise.all([first, second].map(({ id }) => imports.confirm(hr, id, false)));
    const after = await Promise.all([first, second].map(({ id }) => imports.find(hr, id)));
    expect(after.map((row) => row?.importedRows).sort()).toEqual([0, 1]);
    const loser = after.find((row) => row?.importedRows === 0);
    expect(loser).toMatchObject({ status: 'DONE', newRows: 0, badRows: 1 });
    expect((await imports.errors(loser?.id ?? '', PAGE)).items[0]?.message).toMatch(
      /不能再增加1（校验之后发生变化）$/,
    );
    expect(await headcounts()).toEqual({ employed: 5, community: 5, hospital: 5 });
  });

  it('cannot be taken of an institution that has none verified', async () => {
    const { errors } = await receive(lines(2, '事业编制', '甲镇卫生院A'));
    expect(errors.map(({ message }) => message)).toEqual([
      '甲镇卫生院A事业编制尚未核定，不能占用',
      '甲镇卫生院A事业编制尚未核定，不能占用',
    ]);
  });
});

describe('the trail of an import', () => {
  it('names everybody who is new or changed by id, with the columns, and no value of theirs', async () => {
    const [one, two] = lines(2, '编外');
    if (!one || !two) throw new Error('no lines');
    const added = await receive([one, two]);
    await imports.confirm(hr, added.id, false);
    const edited = await receive([{ ...one, phone: '10000000007', post: '护士' }, two]);
    await imports.confirm(hr, edited.id, false);
    const told = async (id: string) =>
      (
        await query<{ type: string; summary: string; payload: string }>(
          "SELECT type, summary, payload FROM audit_event WHERE chain = ? AND type LIKE 'staff.%' ORDER BY sequence",
          [`roster-import:${id}`],
        )
      ).map((row) => ({ ...row, payload: JSON.parse(row.payload) as Record<string, unknown> }));
    const holders = await query<{ personId: string }>(
      'SELECT person_id AS personId FROM staff_number WHERE staff_number IN (?) ORDER BY staff_number',
      [[one.number, two.number]],
    );
    const ids = holders.map(({ personId }) => personId);
    const joined = await told(added.id);
    expect(joined.map(({ type, payload }) => [type, payload['line'], payload['personId']])).toEqual([
      ['staff.joined', 2, ids[0]],
      ['staff.joined', 3, ids[1]],
    ]);
    const changes = await told(edited.id);
    expect(changes).toMatchObject([
      {
        type: 'staff.changed',
        summary: '花名册第2行：变更手机号、岗位',
        payload: { line: 2, personId: ids[0], fields: ['phone', 'post'] },
      },
    ]);
    const text = JSON.stringify([joined, changes]);
    for (const secret of [one.idNumber, '10000000007', '王示明']) expect(text).not.toContain(secret);
  });

  it('and the ledger agree with the records, as the verifier sees it', async () => {
    const report = await transactions.run((tx) => world.app.get(AuditVerifier).verify(tx));
    expect(JSON.stringify(report)).not.toContain('RECORD_DIFFERS');
  });
});
