import { jest } from '@jest/globals';
import { AccountRepository } from '../../libs/access/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { Registrar, RosterImports } from '../../libs/organization/index.js';
import { RosterImporter } from '../../libs/organization/roster/roster-importer.js';
import { StaffService } from '../../libs/organization/staff/staff.service.js';
import { calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

const HEADING = '工号,姓名,身份证号,手机号,所在机构,科室,岗位,职称,职称取得日期,编制类型,入职日期';
const PAGE = { first: 200, offset: 0 };

interface Line {
  number: string;
  name?: string;
  person: number;
  phone?: string;
  institution?: string;
  department?: string;
  post?: string;
  title?: string;
  certifiedOn?: string;
  type?: string;
}

/** Every person of these tests has a number of their own, by sequence. */
const idNumber = (person: number): string =>
  makeResidentId('350402', calendarDate(`19${70 + Math.floor(person / 900)}-01-02`), (person % 900) + 1);

describe('roster import', () => {
  let world: TestApp;
  let county: TestCounty;
  let other: TestCounty;
  let hr: RequestContext;
  let imports: RosterImports;
  let transactions: TransactionRunner;
  let nextPerson = 0;

  const query = <T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> =>
    transactions.reader.query(sql, params);
  const file = (lines: readonly Line[], hospital = '县总医院A') => ({
    fileName: '花名册.csv',
    bytes: new TextEncoder().encode(
      [
        HEADING,
        ...lines.map((line) =>
          [
            line.number,
            line.name ?? '王示明',
            idNumber(line.person),
            line.phone ?? '',
            line.institution ?? hospital,
            line.department ?? '内科',
            line.post ?? '临床医师',
            line.title ?? '',
            line.certifiedOn ?? '',
            line.type ?? '编外',
            '2015-07-01',
          ].join(','),
        ),
      ].join('\n'),
    ),
  });
  const people = (count: number, prefix: string): Line[] =>
    Array.from({ length: count }, (_, at) => ({ number: `${prefix}${at}`, person: (nextPerson += 1) }));
  const receive = async (lines: readonly Line[], ctx = hr) => {
    const id = await imports.receive(ctx, file(lines), null);
    return { id, row: await imports.find(ctx, id), errors: (await imports.errors(id, PAGE)).items };
  };
  /** Marks the import as confirmed without starting the work, as if the process died right after. */
  const confirmOnly = (id: string) =>
    query("UPDATE roster_import SET status = 'IMPORTING', effective_on = ? WHERE id = ?", [hr.today, id]);

  beforeAll(async () => {
    world = await startApp();
    transactions = world.app.get(TransactionRunner);
    imports = world.app.get(RosterImports);
    for (const suffix of ['A', 'B']) {
      const made = await makeCounty(world.app, suffix);
      await transactions.run((tx) =>
        world.app.get(Registrar).policy(tx, {
          profileCode: `P${suffix}`,
          key: 'roster.titles',
          value: [
            { name: '医师', level: 'JUNIOR' },
            { name: '主治医师', level: 'INTERMEDIATE' },
          ],
          documentNumber: '人社部发〔2021〕51号',
          validFrom: SINCE,
          isDemo: false,
        }),
      );
      if (suffix === 'A') county = made;
      else other = made;
    }
    hr = await world.as(county.users['hr'] ?? '');
  });
  afterAll(() => world.close());

  it('brings people in with department and title, after all lines have passed', async () => {
    const [first] = people(1, 'IN');
    if (!first) throw new Error('no line');
    const { id, row } = await receive([
      { ...first, phone: '10000000001', title: '主治医师', certifiedOn: '2020-01-01' },
    ]);
    expect(row).toMatchObject({ status: 'VALIDATED', totalRows: 1, newRows: 1, badRows: 0, importedRows: 0 });
    expect(await world.app.get(StaffService).count(hr, { text: first.number })).toBe(0);
    expect(await imports.confirm(hr, id, false)).toMatchObject({ status: 'DONE', importedRows: 1 });
    expect(await world.app.get(StaffService).list(hr, { text: first.number }, 'NAME', PAGE)).toMatchObject([
      {
        name: '王示明',
        departmentName: '内科',
        titleName: '主治医师',
        titleLevelName: '中级',
        establishmentTypeName: '编外合同制',
        phoneMasked: '100****0001',
      },
    ]);
  });

  it('lets nothing in while a line is bad, and only the good ones when asked', async () => {
    const [good, bad] = people(2, 'BAD');
    if (!good || !bad) throw new Error('no lines');
    const { id, errors } = await receive([good, { ...bad, institution: '无名医院' }]);
    expect(errors).toMatchObject([{ lineNumber: 3, columnName: '所在机构', maskedValue: '无名医院' }]);
    await expect(imports.confirm(hr, id, false)).rejects.toMatchObject({
      detail: { code: 'IMPORT_HAS_BAD_ROWS' },
    });
    expect(await world.app.get(StaffService).count(hr, { text: 'BAD' })).toBe(0);
    expect(await imports.confirm(hr, id, true)).toMatchObject({
      status: 'DONE',
      importedRows: 1,
      badRows: 1,
    });
    expect(await world.app.get(StaffService).count(hr, { text: 'BAD' })).toBe(1);
  });

  it('changes nothing when the same file comes again', async () => {
    const lines = people(30, 'AGAIN');
    const first = await receive(lines);
    await imports.confirm(hr, first.id, false);
    const before = await query('SELECT * FROM employment ORDER BY id');
    const second = await receive(lines);
    expect(second.id).not.toBe(first.id);
    expect(second.row).toMatchObject({ newRows: 0, changedRows: 0, unchangedRows: 30 });
    expect(await imports.confirm(hr, second.id, false)).toMatchObject({ status: 'DONE' });
    expect(await query('SELECT * FROM employment ORDER BY id')).toEqual(before);
  });

  it('is one import when the same file is sent twice at once', async () => {
    const lines = people(40, 'TWICE');
    const sent = await Promise.all([1, 2, 3].map(() => imports.receive(hr, file(lines), null)));
    expect(new Set(sent).size).toBe(1);
    const [id = ''] = sent;
    expect(await query('SELECT COUNT(*) AS n FROM roster_import_row WHERE import_id = ?', [id])).toEqual([
      { n: '40' },
    ]);
  });

  it('records changes from today on, as a new row, and keeps empty cells as they were', async () => {
    const [line] = people(1, 'CHG');
    if (!line) throw new Error('no line');
    await imports.confirm(
      hr,
      (await receive([{ ...line, phone: '10000000002', title: '医师', certifiedOn: '2016-01-01' }])).id,
      false,
    );
    const changed = { ...line, name: '王例芳', post: '护士', title: '主治医师', certifiedOn: '2022-01-01' };
    const { id, row } = await receive([changed]);
    expect(row).toMatchObject({ changedRows: 1 });
    await imports.confirm(hr, id, false);
    const [found] = await world.app.get(StaffService).list(hr, { text: 'wanglifang' }, 'NAME', PAGE);
    expect(found).toMatchObject({ postName: '护士', titleName: '主治医师', phoneMasked: '100****0002' });
    expect(
      await query(
        'SELECT valid_from AS `from`, valid_to AS `to` FROM employment WHERE person_id = ? ORDER BY valid_from',
        [found?.id],
      ),
    ).toEqual([
      { from: '2015-07-01', to: expect.any(String) as string },
      { from: hr.today, to: null },
    ]);
    expect(
      await query(
        'SELECT name, held_to AS heldTo FROM professional_title WHERE person_id = ? ORDER BY certified_on',
        [found?.id],
      ),
    ).toEqual([
      { name: '医师', heldTo: '2021-12-31' },
      { name: '主治医师', heldTo: null },
    ]);
  });

  it('does not move people or their 编制: that takes the chain [003 二(四)2]', async () => {
    const [line] = people(1, 'MOVE');
    if (!line) throw new Error('no line');
    await imports.confirm(hr, (await receive([line])).id, false);
    const { errors } = await receive([{ ...line, institution: '甲镇卫生院A', type: '事业编制' }]);
    expect(errors.map(({ columnName }) => columnName)).toEqual(['所在机构', '编制类型']);
  });

  it('refuses doubled lines, staff numbers of others, and people of another community', async () => {
    const [one, two, three] = people(3, 'DUP');
    if (!one || !two || !three) throw new Error('no lines');
    const doubled = await receive([one, { ...two, number: one.number }, { ...three, person: one.person }]);
    expect(
      doubled.errors.map(({ lineNumber, columnName, message }) => [lineNumber, columnName, message]),
    ).toEqual([
      [3, '工号', '与第 2 行重复'],
      [4, '身份证号', '与第 2 行重复'],
    ]);
    await imports.confirm(hr, doubled.id, true);
    expect((await receive([{ ...two, number: one.number }])).errors).toMatchObject([
      { message: '工号已属于另一人' },
    ]);
    const otherHr = await world.as(other.users['hr'] ?? '');
    const id = await imports.receive(otherHr, file([one], '县总医院B'), null);
    const { items } = await imports.errors(id, PAGE);
    expect(items).toMatchObject([{ columnName: '身份证号', message: '该人员已在其他单位在册，请核对' }]);
    expect(items[0]?.maskedValue).not.toContain(idNumber(one.person).slice(6, 14));
  });

  it('goes on where it was killed, without losing or doubling a line', async () => {
    const lines = people(450, 'KILL');
    const { id } = await receive(lines);
    await confirmOnly(id);
    const importer = world.app.get(RosterImporter);
    let chunks = 0;
    await importer.run(id, () => (chunks += 1) > 1);
    const [half] = await query<{ status: string; n: number }>(
      'SELECT status, imported_rows AS n FROM roster_import WHERE id = ?',
      [id],
    );
    expect(half).toEqual({ status: 'IMPORTING', n: 200 });
    expect(await world.app.get(StaffService).count(hr, { text: 'KILL' })).toBe(200);
    await Promise.all([importer.run(id), importer.run(id)]);
    expect(await imports.find(hr, id)).toMatchObject({ status: 'DONE', importedRows: 450 });
    expect(await world.app.get(StaffService).count(hr, { text: 'KILL' })).toBe(450);
    expect(
      await query('SELECT type FROM audit_event WHERE chain = ? ORDER BY sequence', [`roster-import:${id}`]),
    ).toEqual([
      { type: 'roster.received' },
      ...lines.map(() => ({ type: 'staff.joined' })),
      { type: 'roster.imported' },
    ]);
  });

  it('rolls a chunk back whole when it fails in the middle', async () => {
    const lines = people(20, 'FAIL');
    await imports.confirm(hr, (await receive(lines)).id, false);
    const { id } = await receive(lines.map((line) => ({ ...line, post: '护士' })));
    await confirmOnly(id);
    const accounts = world.app.get(AccountRepository);
    let calls = 0;
    const spy = jest.spyOn(accounts, 'dropCachedRights').mockImplementation(() => {
      calls += 1;
      return calls === 10 ? Promise.reject(new Error('the process dies here')) : Promise.resolve();
    });
    await expect(world.app.get(RosterImporter).run(id)).rejects.toThrow('dies here');
    spy.mockRestore();
    const nurses = () =>
      query("SELECT COUNT(*) AS n FROM employment WHERE staff_number LIKE 'FAIL%' AND post_name = '护士'");
    expect(await nurses()).toEqual([{ n: '0' }]);
    await world.app.get(RosterImporter).run(id);
    expect(await nurses()).toEqual([{ n: '20' }]);
  });

  it('looks again before it writes: who was hired elsewhere since the check is left out', async () => {
    const [line, fine] = people(2, 'LATE');
    if (!line || !fine) throw new Error('no lines');
    const { id } = await receive([line, fine]);
    const [thief] = people(1, 'THIEF');
    if (!thief) throw new Error('no line');
    await imports.confirm(hr, (await receive([{ ...thief, number: line.number }])).id, false);
    expect(await imports.confirm(hr, id, false)).toMatchObject({
      status: 'DONE',
      newRows: 1,
      badRows: 1,
      importedRows: 1,
    });
    expect((await imports.errors(id, PAGE)).items).toMatchObject([
      { lineNumber: 2, columnName: '工号', message: expect.stringContaining('校验之后发生变化') as string },
    ]);
  });

  it('keeps no ID number or phone in the clear: not in its tables, not in the audit trail', async () => {
    const [line] = people(1, 'SECRET');
    if (!line) throw new Error('no line');
    const secret = idNumber(line.person);
    const { id } = await receive([{ ...line, phone: '10000009999', institution: '无名医院' }]);
    const [good] = people(1, 'OPEN');
    if (!good) throw new Error('no line');
    await imports.confirm(hr, (await receive([good])).id, false);
    const tables = [
      'roster_import',
      'roster_import_row',
      'roster_import_error',
      'audit_event',
      'person',
      'employment',
    ];
    for (const table of tables) {
      const text = JSON.stringify(await query(`SELECT * FROM ${table}`));
      for (const plain of [secret, '10000009999', idNumber(good.person)]) expect(text).not.toContain(plain);
    }
    const summaries = await query("SELECT payload, summary FROM audit_event WHERE type LIKE 'roster.%'");
    expect(JSON.stringify(summaries)).not.toContain('王示明');
    expect(await imports.find(hr, id)).toMatchObject({ badRows: 1 });
  });

  it('is the business of the community’s own HR officer: edge-23', async () => {
    const [line] = people(1, 'OWN');
    if (!line) throw new Error('no line');
    const { id } = await receive([line]);
    const otherHr = await world.as(other.users['hr'] ?? '');
    expect(await imports.find(otherHr, id)).toBeNull();
    await expect(imports.confirm(otherHr, id, false)).rejects.toMatchObject({
      detail: { code: 'IMPORT_UNKNOWN' },
    });
    await expect(imports.receive(otherHr, file([line]), county.code)).rejects.toMatchObject({
      detail: { code: 'COMMUNITY_UNCLEAR' },
    });
    expect(
      (await imports.page(otherHr, PAGE)).items.every((row) => row.communityId === other.communityId),
    ).toBe(true);
    const auditor = await world.as(county.users['auditor'] ?? '');
    await expect(imports.receive(auditor, file([line]), null)).rejects.toMatchObject({
      detail: { code: 'COMMUNITY_UNCLEAR' },
    });
  });
});
