import { calendarDate, makeResidentId } from '../../rules/index.js';
import { checkLine } from './check-line.js';
import type { RosterReference } from './check-line.js';
import { rosterColumns } from './columns.js';
import { FAULTY_CELL, LOSSY_NUMBER } from './read-xlsx.js';

const today = calendarDate('2026-06-01');
const reference: RosterReference = {
  today,
  institutions: new Map([
    ['盖洋中心卫生院', 'gaiyang'],
    ['MX11', 'gaiyang'],
  ]),
  titles: new Map([
    ['主治医师', 'INTERMEDIATE'],
    ['主任医师', 'SENIOR'],
  ]),
};
const idNumber = makeResidentId('350421', calendarDate('1985-02-03'), 7);
const cells = {
  staffNumber: 'A1',
  name: '王示明',
  idNumber,
  gender: '男',
  birthDate: '1985-02-03',
  phone: '10000000001',
  institution: 'MX11',
  department: '全科门诊',
  post: '临床医师',
  titleName: '主治医师',
  titleLevel: '中级',
  titleCertifiedOn: '2015/6/1',
  establishmentType: '事业编制',
  hiredOn: '2008年7月1日',
};
const check = (changes: Partial<typeof cells>) =>
  checkLine({ line: 2, cells: { ...cells, ...changes } }, reference);
const columnsOf = (changes: Partial<typeof cells>) => check(changes).errors.map(({ column }) => column);

describe('a line of the roster', () => {
  it('is read into a record: dates in any usual writing, institution by code', () => {
    expect(check({})).toEqual({
      errors: [],
      record: {
        staffNumber: 'A1',
        name: '王示明',
        idNumber,
        gender: 'MALE',
        birthDate: '1985-02-03',
        phone: '10000000001',
        institutionId: 'gaiyang',
        department: '全科门诊',
        post: '临床医师',
        title: { name: '主治医师', level: 'INTERMEDIATE', certifiedOn: '2015-06-01' },
        establishmentType: 'INSTITUTION',
        hiredOn: '2008-07-01',
      },
    });
    expect(check({ hiredOn: '20080701', titleCertifiedOn: '2015.06.01' }).errors).toEqual([]);
  });

  it('has a valid ID number, in which sex and birth date agree', () => {
    const wrongCheck = idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1');
    expect(columnsOf({ idNumber: wrongCheck })).toEqual(['身份证号']);
    expect(columnsOf({ gender: '女' })).toEqual(['性别']);
    expect(columnsOf({ birthDate: '1985-02-04' })).toEqual(['出生日期']);
    expect(columnsOf({ birthDate: '1985-02-30' })).toEqual(['出生日期']);
    expect(check({ gender: '', birthDate: '' }).errors).toEqual([]);
  });

  it('never shows an ID number or a phone in full, in whichever column it stands', () => {
    const bad = [
      ...check({ idNumber: idNumber.slice(0, 17) }).errors,
      ...check({ phone: '23456789012' }).errors,
      ...check({ institution: idNumber }).errors,
    ];
    expect(bad).toHaveLength(3);
    for (const { value } of bad) expect(value).toMatch(/^(\d\*{15,}\d|\d{3}\*{4,}\d{4})$/);
  });

  it('says when the spreadsheet has rounded a long number', () => {
    expect(check({ idNumber: LOSSY_NUMBER }).errors).toEqual([
      { column: '身份证号', value: null, message: expect.stringContaining('文本格式') as string },
    ]);
  });

  it('says which cells are errors or formulas without a result, and nothing else of them', () => {
    const message = '单元格是公式错误或没有计算结果，请改为文本后再上传';
    for (const column of Object.keys(cells) as (keyof typeof cells)[]) {
      const { record, errors } = check({ [column]: FAULTY_CELL });
      expect(record).toBeNull();
      expect(errors).toEqual([{ column: rosterColumns[column], value: null, message }]);
    }
  });

  it('names every empty required column at once', () => {
    expect(
      columnsOf({
        staffNumber: '',
        name: '',
        idNumber: '',
        institution: '',
        establishmentType: '',
        hiredOn: '',
      }),
    ).toEqual(['工号', '姓名', '身份证号', '所在机构', '编制类型', '入职日期']);
  });

  it('takes titles from the table, with their level and date', () => {
    expect(columnsOf({ titleName: '神医' })).toContain('职称');
    expect(columnsOf({ titleLevel: '正高级' })).toEqual(['职称级别']);
    expect(check({ titleLevel: '' }).record?.title?.level).toBe('INTERMEDIATE');
    expect(columnsOf({ titleCertifiedOn: '' })).toEqual(['职称取得日期']);
    expect(columnsOf({ titleCertifiedOn: '2026-06-02' })).toEqual(['职称取得日期']);
    expect(columnsOf({ titleName: '', titleLevel: '', titleCertifiedOn: '2015-06-01' })).toEqual(['职称']);
    expect(check({ titleName: '', titleLevel: '', titleCertifiedOn: '' }).record?.title).toBeNull();
  });

  it('refuses unknown institutions, other words for 编制, future hiring, and hidden characters', () => {
    expect(columnsOf({ institution: '不存在的医院' })).toEqual(['所在机构']);
    expect(columnsOf({ establishmentType: '正式' })).toEqual(['编制类型']);
    expect(check({ establishmentType: '备案制' }).record?.establishmentType).toBe('FILED');
    expect(columnsOf({ hiredOn: '2026-06-02' })).toEqual(['入职日期']);
    expect(columnsOf({ name: '王\u0000明' })).toEqual(['姓名']);
    expect(columnsOf({ name: '王'.repeat(51) })).toEqual(['姓名']);
  });
});
