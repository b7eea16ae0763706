import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { Refused } from '../../context/index.js';
import { ROSTER_LIMITS } from './limits.js';
import { FAULTY_CELL, LOSSY_NUMBER, readXlsx } from './read-xlsx.js';
import { readRosterFile } from './read-file.js';

const HEADING = '工号*,姓名*,身份证号*,所在机构*,编制类型*,入职日期*';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = (...lines: string[]): Uint8Array => bytes([HEADING, ...lines].join('\r\n'));

async function refusalOf(file: Uint8Array): Promise<Refused['detail']> {
  const error: unknown = await readRosterFile(file).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw new Error('was not refused');
  expect(error.detail.message).toMatch(/\p{Script=Han}/u);
  return error.detail;
}

const codeOf = async (file: Uint8Array): Promise<string> => (await refusalOf(file)).code;

async function xlsx(
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('花名册');
  sheet.addRow(HEADING.split(','));
  fill(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a roster file', () => {
  it.each([
    ['UTF-8', csv('A1,王示明,1,甲院,编外,2020-01-01')],
    [
      'UTF-8 with a byte order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...csv('A1,王示明,1,甲院,编外,2020-01-01')]),
    ],
  ])('is read in %s', async (_, file) => {
    expect(await readRosterFile(file)).toEqual([
      {
        line: 2,
        cells: {
          staffNumber: 'A1',
          name: '王示明',
          idNumber: '1',
          institution: '甲院',
          establishmentType: '编外',
          hiredOn: '2020-01-01',
        },
      },
    ]);
  });

  it('is read in GB 18030, as Excel in China saves CSV', async () => {
    // 工号,姓名,身份证号,所在机构,编制类型,入职日期 / A1,王,1,甲,无,2 in GB 18030
    const gb = Buffer.from(
      'b9a4bac52cd0d5c3fb2cc9edb7ddd6a4bac52ccbf9d4dabbfab9b92cb1e0d6c6c0e0d0cd2cc8ebd6b0c8d5c6da0a41312ccdf52c312cbcd72ccede2c32',
      'hex',
    );
    const [line] = await readRosterFile(gb);
    expect(line?.cells).toMatchObject({ name: '王', institution: '甲', establishmentType: '无' });
  });

  it('counts lines as the spreadsheet does, and skips empty ones', async () => {
    const lines = await readRosterFile(
      csv('', 'A1,"王, 示明",1,甲院,编外,2020-01-01', ',,,,,', 'A2,李,1,甲院,编外,2020-01-01'),
    );
    expect(lines.map(({ line, cells }) => [line, cells.name])).toEqual([
      [3, '王, 示明'],
      [5, '李'],
    ]);
  });

  it('is read from xlsx: dates, formulas, rich text, and numbers that were rounded', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([
        'A1',
        { richText: [{ text: '王' }, { text: '示明' }] },
        3.5042119850203e17,
        '甲院',
        { formula: '"编"&"外"', result: '编外' },
        new Date('2020-01-31T00:00:00Z'),
      ]);
    });
    const [line] = await readRosterFile(file);
    expect(line).toEqual({
      line: 2,
      cells: {
        staffNumber: 'A1',
        name: '王示明',
        idNumber: LOSSY_NUMBER,
        institution: '甲院',
        establishmentType: '编外',
        hiredOn: '2020-01-31',
      },
    });
  });

  it('is read from xlsx: errors and formulas without a result are not taken for empty cells', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([
        { formula: 'B2' },
        { formula: 'VLOOKUP(A2,甲!A:B,2,0)', result: { error: '#N/A' } },
        { error: '#REF!' },
        { formula: 'IF(TRUE,"","甲院")', result: '' },
        { formula: '1-1', result: 0 },
        { formula: 'VLOOKUP(A2,甲!A:B,3,0)', result: { error: '#N/A' } },
      ]);
      sheet.getCell('F2').numFmt = 'yyyy-mm-dd';
      sheet.addRow(['A2', '', '', '', '', { formula: 'IF(TRUE,"")', result: '' }]);
      sheet.getCell('F3').numFmt = 'yyyy-mm-dd';
    });
    expect((await readRosterFile(file)).map(({ cells }) => Object.values(cells))).toEqual([
      [FAULTY_CELL, FAULTY_CELL, FAULTY_CELL, '', '0', FAULTY_CELL],
      ['A2', '', '', '', '', ''],
    ]);
  });

  it('is read from xlsx as its numbers are shown, and not where they are shown with more in front', async () => {
    const shown: [string, number, string][] = [
      ['00000', 12, '00012'],
      ['00000', 1234567, '1234567'],
      ['000', 0, '000'],
      ['0', 12, '12'],
      ['General', 12, '12'],
      ['@', 12, '12'],
      ['#,##0;[Red]-#,##0', 1200, '1200'],
      ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 12, '12'],
      ['0_);[Red]\\(0\\)', 12, '12'],
      ['0.00', 12, '12'],
      ['0000-00-00', 20200131, '20200131'],
      ['000\\-0000\\-0000', 10000000001, '10000000001'],
      ['"GH"000', 12, LOSSY_NUMBER],
      ['\\A0', 12, LOSSY_NUMBER],
      ['\\G0', 12, LOSSY_NUMBER],
      ['"GH"General', 12, LOSSY_NUMBER],
      ['\\M000', 12, LOSSY_NUMBER],
      ['[$A-804]0', 12, LOSSY_NUMBER],
      ['-0', 12, LOSSY_NUMBER],
      ['0,000', 12, LOSSY_NUMBER],
      ['00-000', 12, LOSSY_NUMBER],
      ['[Red]000', 12, LOSSY_NUMBER],
      ['[>99]0;"0"0', 12, LOSSY_NUMBER],
      ['0;-0;"无"', 0, LOSSY_NUMBER],
      ['00000', 12.5, LOSSY_NUMBER],
      ['yyyy"年"m"月"d"日"', 43861, '2020-01-31'],
      ['yyyy-m-d h:mm:ss.00', 43861, '2020-01-31'],
      ['yyyy/m/d', 13800000000, LOSSY_NUMBER],
    ];
    const file = await xlsx((sheet) => {
      for (const [format, value] of shown) {
        const row = sheet.addRow([value, { formula: 'A2', result: value }]);
        row.eachCell((cell) => (cell.numFmt = format));
      }
    });
    const read = (await readRosterFile(file)).map(({ cells }) => [cells.staffNumber, cells.name]);
    expect(read.map((texts, at) => [shown[at]?.[0], ...texts])).toEqual(
      shown.map(([format, , text]) => [format, text, text]),
    );
  });

  it('is refused when another worksheet holds people too, and names it', async () => {
    const line = ['A1', '王示明', '1', '甲院', '编外', '2020-01-01'];
    const withSheets = (sheets: Record<string, string[][]>): Promise<Uint8Array> =>
      xlsx((sheet, workbook) => {
        sheet.addRow(line);
        for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows);
      });
    const heading = HEADING.split(',');
    const { code, message } = await refusalOf(
      await withSheets({
        卫生院: [[], ['备注', ...heading], ['', ...line]],
        空表: [heading],
        村医: [heading, line],
      }),
    );
    expect(code).toBe('SEVERAL_SHEETS');
    expect(message).toContain('“花名册”，但“卫生院”、“村医”中');
    const others = {
      填写说明: [['1. 请在“花名册”工作表中填写']],
      字典: [
        ['性别', '所在机构', '职称', '职称级别', '编制类型'],
        ['男', '甲院'],
      ],
      空表: [heading, ['', ' ']],
      通讯录: [
        ['姓名', '手机号'],
        ['王示明', '10000000001'],
      ],
    };
    expect(await readRosterFile(await withSheets(others))).toHaveLength(1);
  });

  it('is refused in Chinese when it cannot be used', async () => {
    expect(await codeOf(new Uint8Array())).toBe('EMPTY_FILE');
    expect(await codeOf(csv())).toBe('EMPTY_FILE');
    expect(await codeOf(bytes('工号,姓名\nA1,王'))).toBe('MISSING_COLUMNS');
    expect(await codeOf(bytes(`${HEADING},姓名\nA1,王,1,甲,无,2,李`))).toBe('DOUBLED_COLUMNS');
    expect(await codeOf(csv('A1,"王,1,甲,无,2'))).toBe('BAD_CSV');
    expect(await codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('BAD_FILE_KIND');
    expect(await codeOf(new Uint8Array([1, 0, 2, 0]))).toBe('BAD_FILE_KIND');
    expect(await codeOf(new Uint8Array([0x41, 0xff, 0xff, 0xfe]))).toBe('BAD_ENCODING');
    expect(await codeOf(bytes('PK\u0003\u0004 not a zip'))).toBe('UNREADABLE_FILE');
    expect(await codeOf(new Uint8Array(ROSTER_LIMITS.bytes + 1))).toBe('FILE_TOO_BIG');
  });

  it('may have 50,000 lines and not one more', async () => {
    const line = 'A,王,1,甲,无,2';
    expect(await readRosterFile(csv(...Array<string>(ROSTER_LIMITS.rows).fill(line)))).toHaveLength(
      ROSTER_LIMITS.rows,
    );
    expect(await codeOf(csv(...Array<string>(ROSTER_LIMITS.rows + 1).fill(line)))).toBe('TOO_MANY_ROWS');
  });

  it('is read to its end however many blank lines stand between, and otherwise refused', async () => {
    const line = 'A,王,1,甲,无,2';
    const lines = await readRosterFile(csv(...Array<string>(30_000).fill(`${line}\r\n,,,,,`), '', line));
    expect([lines.length, lines.at(-1)?.line]).toEqual([30_001, 60_003]);
    const blank = '\r\n'.repeat(ROSTER_LIMITS.lines);
    expect(await codeOf(csv(line, blank, line))).toBe('TOO_MANY_LINES');
  });

  it('has its rows counted by what has content in xlsx too', async () => {
    const limits = { ...ROSTER_LIMITS, rows: 1, lines: 5 };
    const withRows = (...rows: string[][]): Promise<Uint8Array> => xlsx((sheet) => sheet.addRows(rows));
    const read = async (...rows: string[][]): Promise<unknown> =>
      readXlsx(await withRows(...rows), limits).then(
        (book) => book.rows.map(({ line }) => line),
        (error: unknown) => (error as Refused).detail.code,
      );
    expect(await read([' '], [' '], ['A'])).toEqual([1, 4]);
    expect(await read(['A'], ['B'])).toBe('TOO_MANY_ROWS');
    expect(await read([' '], [' '], [' '], [' '], ['A'])).toBe('TOO_MANY_LINES');
  });

  it('is refused when it unpacks to far more than it is, whether it says so or lies', async () => {
    expect(await codeOf(bomb(ROSTER_LIMITS.unpackedBytes + 1, ROSTER_LIMITS.unpackedBytes + 1))).toBe(
      'UNPACKS_TOO_BIG',
    );
    expect(await codeOf(bomb(ROSTER_LIMITS.unpackedBytes + 1, 100))).toBe('UNREADABLE_FILE');
  });
});

/** A zip with one entry of zeros that says it is `declared` bytes long. */
function bomb(length: number, declared: number): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const data = deflateRawSync(Buffer.alloc(length));
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, data]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    fields,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
