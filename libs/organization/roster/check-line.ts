import {
  InvalidResidentIdError,
  isCalendarDate,
  maskIdNumber,
  maskPhone,
  parseResidentId,
} from '../../rules/index.js';
import type { CalendarDate, ResidentId } from '../../rules/index.js';
import { establishmentTypes, genders, titleLevels } from '../codes.js';
import type { EstablishmentType, Gender, TitleLevel } from '../codes.js';
import { requiredColumns, rosterColumns } from './columns.js';
import type { RosterColumn, RosterLine } from './columns.js';
import { ROSTER_LIMITS } from './limits.js';
import { FAULTY_CELL, LOSSY_NUMBER } from './read-xlsx.js';

/** A checked line. Absent optional values mean: leave what is recorded. */
export interface RosterRecord {
  staffNumber: string;
  name: string;
  idNumber: string;
  gender: Gender;
  birthDate: string;
  phone: string | null;
  institutionId: string;
  department: string | null;
  post: string | null;
  title: { name: string; level: TitleLevel; certifiedOn: string } | null;
  establishmentType: EstablishmentType;
  hiredOn: string;
}

/** What is wrong with one cell; the value is fit to be shown. */
export interface LineError {
  column: string;
  value: string | null;
  message: string;
}

/** What lines are checked against. */
export interface RosterReference {
  today: CalendarDate;
  /** Institution ids by name, short name and code. */
  institutions: ReadonlyMap<string, string>;
  /** Levels by title. */
  titles: ReadonlyMap<string, TitleLevel>;
}

/** What is said of a cell whose content the spreadsheet does not give. */
const MARKS: ReadonlyMap<string, string> = new Map([
  [LOSSY_NUMBER, '单元格为数字格式，末几位或前面的零、字符已丢失，请设为文本格式后重填'],
  [FAULTY_CELL, '单元格是公式错误或没有计算结果，请改为文本后再上传'],
]);

const LENGTHS: Partial<Record<RosterColumn, number>> = {
  staffNumber: 32,
  name: 50,
  department: 100,
  post: 50,
};

const TYPE_WORDS: ReadonlyMap<string, EstablishmentType> = new Map([
  ...(Object.entries(establishmentTypes) as [EstablishmentType, string][]).map(
    ([code, name]) => [name, code] as const,
  ),
  ['备案制', 'FILED'],
  ['员额', 'FILED'],
  ['编外', 'CONTRACT'],
  ['合同制', 'CONTRACT'],
  ['无', 'NONE'],
]);

const LEVEL_WORDS: ReadonlyMap<string, TitleLevel> = new Map([
  ...(Object.entries(titleLevels) as [TitleLevel, string][]).map(([code, name]) => [name, code] as const),
  ['副高', 'ASSOCIATE_SENIOR'],
  ['正高', 'SENIOR'],
]);

/** Checks one line by itself: form, check digits, dates, and the tables. Every fault of the line is reported. */
export function checkLine(
  { cells }: RosterLine,
  reference: RosterReference,
): { record: RosterRecord | null; errors: LineError[] } {
  const line = new LineCheck(cells, reference);
  const record = line.read();
  return { record: line.errors.length === 0 ? record : null, errors: line.errors };
}

class LineCheck {
  readonly errors: LineError[] = [];

  constructor(
    private readonly cells: RosterLine['cells'],
    private readonly reference: RosterReference,
  ) {}

  read(): RosterRecord {
    this.checkForm();
    const identity = this.identity();
    this.agrees('gender', identity && genders[identity.sex], '与身份证号的性别不符');
    const born = this.date('birthDate');
    if (born) this.agrees('birthDate', identity?.birthDate, '与身份证号的出生日期不符', born);
    return {
      staffNumber: this.text('staffNumber'),
      name: this.text('name'),
      idNumber: identity?.number ?? '',
      gender: identity?.sex ?? 'MALE',
      birthDate: identity?.birthDate ?? '',
      phone: this.phone(),
      institutionId:
        this.known('institution', this.reference.institutions, '没有这个机构，请填写机构全称、简称或代码') ??
        '',
      department: this.text('department') || null,
      post: this.text('post') || null,
      title: this.title(),
      establishmentType:
        this.known('establishmentType', TYPE_WORDS, '应为事业编制、备案制、编外或无编制') ?? 'NONE',
      hiredOn: this.hiredOn(),
    };
  }

  private checkForm(): void {
    for (const column of requiredColumns) if (this.text(column) === '') this.wrong(column, '不能为空');
    for (const [column, cell] of Object.entries(this.cells) as [RosterColumn, string][]) {
      const marked = MARKS.get(cell);
      if (marked !== undefined) this.wrong(column, marked);
      else if (cell.length > (LENGTHS[column] ?? ROSTER_LIMITS.cell)) {
        this.wrong(column, `不得超过 ${LENGTHS[column] ?? ROSTER_LIMITS.cell} 字`);
      }
      // Control characters come from damaged files and would hide in names.
      // eslint-disable-next-line no-control-regex
      else if (/[\u0000-\u001f\u007f]/.test(cell)) this.wrong(column, '含有换行或不可见字符');
    }
  }

  private identity(): ResidentId | null {
    const text = this.text('idNumber');
    if (!isLegible(text)) return null;
    try {
      return parseResidentId(text, this.reference.today);
    } catch (error) {
      if (!(error instanceof InvalidResidentIdError)) throw error;
      this.wrong('idNumber', error.message);
      return null;
    }
  }

  private phone(): string | null {
    const text = this.text('phone').replace(/[\s-]/g, '');
    if (!isLegible(text)) return null;
    if (!/^1\d{10}$/.test(text)) this.wrong('phone', '应为 11 位手机号');
    return text;
  }

  private title(): RosterRecord['title'] {
    const certifiedOn = this.date('titleCertifiedOn');
    const levelText = this.text('titleLevel');
    const name = this.text('titleName');
    if (MARKS.has(name)) return null;
    if (name === '' || name === '无') {
      if (levelText !== '' || certifiedOn)
        this.wrong('titleName', '填写了职称级别或取得日期，但没有填写职称');
      return null;
    }
    const level = this.known('titleName', this.reference.titles, '不在职称目录中');
    if (levelText !== '') {
      const given = this.known('titleLevel', LEVEL_WORDS, '应为初级、中级、副高级或正高级');
      if (given && level && given !== level)
        this.wrong('titleLevel', `与职称不符，应为${titleLevels[level]}`);
    }
    if (!certifiedOn) {
      if (this.text('titleCertifiedOn') === '') this.wrong('titleCertifiedOn', '填写职称时须填写取得日期');
      return null;
    }
    if (certifiedOn > this.reference.today) this.wrong('titleCertifiedOn', '不得晚于今天');
    return level ? { name, level, certifiedOn } : null;
  }

  private hiredOn(): string {
    const date = this.date('hiredOn');
    if (date && date > this.reference.today) this.wrong('hiredOn', '不得晚于今天');
    return date ?? '';
  }

  /** 2020-01-02, 2020/1/2, 2020.1.2, 2020年1月2日 or 20200102. */
  private date(column: RosterColumn): CalendarDate | null {
    const text = this.text(column);
    if (!isLegible(text)) return null;
    const match =
      /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]00:00(?::00)?)?$/.exec(text);
    const [, year = '', month, day, shortMonth, shortDay] = match ?? [];
    const date = `${year}-${(month ?? shortMonth ?? '').padStart(2, '0')}-${(day ?? shortDay ?? '').padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
    this.wrong(column, '不是有效日期，应如 2020-01-31');
    return null;
  }

  private known<T>(column: RosterColumn, table: ReadonlyMap<string, T>, message: string): T | null {
    const text = this.text(column);
    if (!isLegible(text)) return null;
    const found = table.get(text) ?? null;
    if (found === null) this.wrong(column, message);
    return found;
  }

  private agrees(
    column: RosterColumn,
    expected: string | null | undefined,
    message: string,
    given = this.text(column),
  ): void {
    if (isLegible(given) && expected && given !== expected) this.wrong(column, message);
  }

  private text(column: RosterColumn): string {
    return this.cells[column] ?? '';
  }

  private wrong(column: RosterColumn, message: string): void {
    this.errors.push(lineError(column, this.text(column), message));
  }
}

/** Whether the cell says anything: it is neither empty nor a mark. */
export function isLegible(text: string): boolean {
  return text !== '' && !MARKS.has(text);
}

/** An error whose value is masked where it is personal, also when it stands in a wrong column. */
export function lineError(column: RosterColumn, value: string, message: string): LineError {
  const clean = MARKS.has(value) ? '' : value.replace(/\s+/gu, ' ').slice(0, 100);
  return { column: rosterColumns[column], value: clean === '' ? null : shown(column, clean), message };
}

function shown(column: RosterColumn, value: string): string {
  if (column === 'phone') return maskPhone(value);
  return column === 'idNumber' || /\d{11}/.test(value) ? maskIdNumber(value) : value;
}
