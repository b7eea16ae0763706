import { jest } from '@jest/globals';
import { Refused } from '../../libs/context/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { EmploymentWriter } from '../../libs/organization/employment-writer.js';
import { InstitutionWriter, Registrar, RosterImports, StaffMover } from '../../libs/organization/index.js';
import { RosterImporter } from '../../libs/organization/roster/roster-importer.js';
import { addDays, calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

const HEADING = '工号,姓名,身份证号,手机号,所在机构,科室,岗位,编制类型,入职日期';
const PAGE = { first: 200, offset: 0 };

interface Line {
  number: string;
  idNumber: string;
  hospital: string;
  phone?: string;
  department?: string;
  post?: string;
}

let world: TestApp;
let county: TestCounty;
let hr: RequestContext;
let imports: RosterImports;
let importer: RosterImporter;
let employments: EmploymentWriter;
let transactions: TransactionRunner;
let people = 0;

const query = <T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> =>
  transactions.reader.query(sql, params);

function lines(count: number, hospital = '县总医院A'): Line[] {
  return Array.from({ length: count }, () => {
    people += 1;
    const id = makeResidentId('350402', calendarDate('1986-03-04'), people);
    return { number: `L${String(people).padStart(3, '0')}`, idNumber: id, hospital };
  });
}

async function receive(rows: readonly Line[]) {
  const text = rows.map(({ number, idNumber, hospital, phone, department, post }) =>
    [
      number,
      '王示明',
      idNumber,
      phone ?? '',
      hospital,
      department ?? '内科',
      post ?? '医师',
      '编外',
      '2015-07-01',
    ].join(','),
  );
  const bytes = new TextEncoder().encode([HEADING, ...text].join('\n'));
  const id = await imports.receive(hr, { fileName: '名册.csv', bytes }, null);
  return { id, row: await imports.find(hr, id), errors: (await imports.errors(id, PAGE)).items };
}

/** People who are in the records by a list of their own. */
async function employed(rows: Line[]): Promise<{ rows: Line[]; ids: string[] }> {
  await imports.confirm(hr, (await receive(rows)).id, false);
  const found = await query<{ id: string }>(
    'SELECT person_id AS id FROM staff_number WHERE staff_number IN (?) ORDER BY staff_number',
    [rows.map(({ number }) => number)],
  );
  return { rows, ids: found.map(({ id }) => id) };
}

const postsOf = async (personIds: readonly string[]): Promise<(string | null)[]> =>
  (
    await query<{ post: string | null }>(
      'SELECT post_name AS post FROM employment WHERE person_id IN (?) ORDER BY staff_number, valid_from',
      [personIds],
    )
  ).map(({ post }) => post);

const later = (): string => addDays(calendarDate(hr.today), 60);
const appoint = (personId: string): Promise<void> =>
  transactions.run((tx) => employments.change(tx, personId, later(), { postName: '科主任' }));

beforeAll(async () => {
  world = await startApp();
  transactions = world.app.get(TransactionRunner);
  imports = world.app.get(RosterImports);
  importer = world.app.get(RosterImporter);
  employments = world.app.get(EmploymentWriter);
  county = await makeCounty(world.app, 'A');
  await transactions.run((tx) =>
    world.app.get(Registrar).policy(tx, {
      profileCode: 'PA',
      key: 'roster.titles',
      value: [],
      documentNumber: '示例卫〔2025〕9号',
      validFrom: SINCE,
      isDemo: true,
    }),
  );
  hr = await world.as(county.users['hr'] ?? '');
});
afterAll(() => world.close());

describe('a list that comes while a change is recorded for later', () => {
  it('does not change department, post or staff number of that person, and says so when it is checked', async () => {
    const { rows, ids } = await employed(lines(2));
    const [one, two] = rows;
    if (!one || !two) throw new Error('no lines');
    await appoint(ids[0] ?? '');
    const { row, errors } = await receive([
      { ...one, number: 'L900', department: '外科', post: '护士' },
      { ...two, post: '护士' },
    ]);
    expect(row).toMatchObject({ changedRows: 1, badRows: 1 });
    expect(
      errors.map(({ lineNumber, columnName, maskedValue }) => [lineNumber, columnName, maskedValue]),
    ).toEqual([
      [2, '科室', '外科'],
      [2, '岗位', '护士'],
      [2, '工号', 'L900'],
    ]);
    for (const { message } of errors) expect(message).toContain(`该人员自${later()}起已有登记的任职变动`);
    const fine = await receive([{ ...one, phone: '10000000011' }]);
    expect(fine.row).toMatchObject({ changedRows: 1, badRows: 0 });
    expect(await imports.confirm(hr, fine.id, false)).toMatchObject({ status: 'DONE', importedRows: 1 });
  });

  it('comes to its end when the change is recorded after the check', async () => {
    const { rows, ids } = await employed(lines(3));
    const { id } = await receive(rows.map((line) => ({ ...line, post: '护士' })));
    await appoint(ids[1] ?? '');
    expect(await imports.confirm(hr, id, false)).toMatchObject({
      status: 'DONE',
      changedRows: 2,
      badRows: 1,
      importedRows: 2,
    });
    expect((await imports.errors(id, PAGE)).items).toMatchObject([
      { lineNumber: 3, columnName: '岗位', message: expect.stringContaining('校验之后发生变化') as string },
    ]);
    expect(await postsOf(ids)).toEqual(['医师', '护士', '医师', '科主任', '医师', '护士']);
  });

  it('changes what is recorded because the home is merged then with it, but for the department', async () => {
    const { rows, ids } = await employed(lines(1, '甲镇卫生院A'));
    const { townshipId, hospitalId, communityId } = county;
    await transactions.run(async (tx) => {
      await world.app.get(StaffMover).move(tx, {
        institutionId: townshipId,
        from: later(),
        toInstitutionId: hospitalId,
        toCommunityId: communityId,
        staffNumbers: new Map(),
      });
      await world.app.get(InstitutionWriter).end(tx, townshipId, { from: later(), successorId: hospitalId });
    });
    const moved = await receive(rows.map((line) => ({ ...line, department: '外科' })));
    expect(moved.errors).toMatchObject([
      { columnName: '科室', message: `所在机构自${later()}起并入其他机构，科室请在合并之后变更` },
    ]);
    const { id } = await receive(rows.map((line) => ({ ...line, post: '护士' })));
    expect(await imports.confirm(hr, id, false)).toMatchObject({
      status: 'DONE',
      importedRows: 1,
      badRows: 0,
    });
    expect(await postsOf(ids)).toEqual(['医师', '护士', '护士']);
  });
});

describe('a line that is refused only when it is written', () => {
  it('is kept as a bad one; all others go in once, also when the process stops in between', async () => {
    const { rows, ids } = await employed(lines(6));
    const fresh = lines(1);
    const refusedOnes = new Set([ids[1], ids[4]]);
    const { id } = await receive([...rows.map((line) => ({ ...line, post: '护士' })), ...fresh]);
    await query("UPDATE roster_import SET status = 'IMPORTING', effective_on = ? WHERE id = ?", [
      hr.today,
      id,
    ]);
    const change = employments.change.bind(employments);
    const spy = jest.spyOn(employments, 'change').mockImplementation(async (tx, personId, from, fields) => {
      if (refusedOnes.has(personId)) throw new Refused({ code: 'NOT_NOW', message: '该人员暂不能变更' });
      await change(tx, personId, from, fields);
    });
    try {
      let steps = 0;
      await importer.run(id, () => (steps += 1) > 4);
      // The chunk, and then three lines by themselves.
      expect(await imports.find(hr, id)).toMatchObject({ status: 'IMPORTING', importedRows: 2, badRows: 1 });
      await Promise.all([importer.run(id), importer.run(id)]);
    } finally {
      spy.mockRestore();
    }
    expect(await imports.find(hr, id)).toMatchObject({
      status: 'DONE',
      ...{ totalRows: 7, newRows: 1, changedRows: 4, unchangedRows: 0, badRows: 2, importedRows: 5 },
    });
    expect((await imports.errors(id, PAGE)).items).toMatchObject(
      [1, 4].map((at) => ({
        lineNumber: at + 2,
        columnName: '工号',
        maskedValue: rows[at]?.number,
        message: '该人员暂不能变更（导入时未能写入）',
      })),
    );
    expect(await postsOf(ids)).toEqual(
      ids.flatMap((personId) => (refusedOnes.has(personId) ? ['医师'] : ['医师', '护士'])),
    );
    const told = await query<{ type: string }>(
      'SELECT type FROM audit_event WHERE chain = ? ORDER BY sequence',
      [`roster-import:${id}`],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'roster.received',
      ...Array<string>(4).fill('staff.changed'),
      'staff.joined',
      'roster.imported',
    ]);
  });
});
