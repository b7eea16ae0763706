import { machineNow } from '../../../libs/context/index.js';
import type { Cell, Column } from './export-list.js';

/** Characters with which a spreadsheet would take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

const MONEY = '#,##0.00';
const YUAN = /^-?\d{1,13}\.\d{2}$/;

/** An xlsx with one sheet: headers, rows, and a filter over them. */
export async function workbookOf(
  title: string,
  columns: readonly Column<unknown>[],
  rows: readonly unknown[],
): Promise<Buffer> {
  // Loaded when it is wanted: the library is large and exports are rare.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = machineNow();
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  for (const [at, { money }] of columns.entries()) if (money) sheet.getColumn(at + 1).numFmt = MONEY;
  for (const row of rows)
    sheet.addRow(columns.map(({ value, money }) => (money ? moneyOf : cellOf)(value(row))));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Times are those of the county; a text that looks like a formula stays a text. */
export function cellOf(value: Cell | Date | null | undefined): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return SHANGHAI.format(value);
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}

/** Yuan as a number: to the fen it is what the text says, up to thirteen digits before the point. */
export function moneyOf(value: Cell | Date | null | undefined): Cell {
  return typeof value === 'string' && YUAN.test(value) ? Number(value) : cellOf(value);
}
