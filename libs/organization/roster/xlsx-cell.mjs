// What a cell of a spreadsheet says, as text. Plain JavaScript, as the thread that uses it.
import ExcelJS from 'exceljs';
import CellXform from 'exceljs/lib/xlsx/xform/sheet/cell-xform.js';
import { isDateFormat, shownNumber } from './xlsx-number.mjs';

const { ValueType } = ExcelJS;

/** Marks a number that has more digits than a spreadsheet keeps, or that is shown with more than it holds. */
const LOSSY = '\u0001';
/** Marks an error value, and a formula whose result the file does not hold. */
const FAULTY = '\u0002';

// exceljs takes a formula's empty text for no result, and in a cell with the format of a date makes an invalid date of
// a text or an error.
const { parseClose, reconcile } = CellXform.prototype;
CellXform.prototype.parseClose = function (name) {
  const open = parseClose.call(this, name);
  const { model, t } = this;
  if (name === 'c' && t === 'str' && model.type === ValueType.Formula) model.result ??= '';
  return open;
};
CellXform.prototype.reconcile = function (model, options) {
  const { result } = model;
  reconcile.call(this, model, options);
  if (model.type === ValueType.Formula && typeof result !== 'number') model.result = result;
};

/** The cell's text, or the mark that stands for what has none; a formula's is that of its result. */
export function textOf({ master: cell }) {
  if (cell.type !== ValueType.Formula) return textOfValue(cell.value, cell.numFmt);
  // Not `cell.value.result`: that leaves 0 and FALSE out.
  return textOfValue(cell.result ?? { error: 'no result' }, cell.numFmt);
}

function textOfValue(value, format) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return textOfDate(value, format);
  if (typeof value === 'number')
    return Math.abs(value) >= 1e15 ? LOSSY : (shownNumber(value, format) ?? LOSSY);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value.richText)) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return textOfValue(value.text);
  return FAULTY;
}

/** exceljs makes a date of every number whose format has a letter of one, also where it is text as in `\M000`. */
function textOfDate(date, format) {
  if (Number.isNaN(date.getTime()) || !isDateFormat(format)) return LOSSY;
  return date.toISOString().slice(0, 10);
}
