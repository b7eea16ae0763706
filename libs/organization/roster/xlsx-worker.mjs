// Reads the worksheets of an xlsx file in a thread of its own: parsing blocks, and a hostile file is stopped by
// the thread's memory limit and by its parent's clock. Plain JavaScript, because a thread loads its file by itself.
import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import yauzl from 'yauzl';
import { textOf } from './xlsx-cell.mjs';

/** Codes of what is refused; whatever else goes wrong, the file cannot be read. */
const REFUSALS = new Set(['TOO_MANY_LINES', 'TOO_MANY_ROWS', 'UNPACKS_TOO_BIG']);

const refusal = (code) => Object.assign(new Error(code), { code });

/** Unpacks every entry and counts; yauzl fails an entry that is longer than it says. */
async function refuseBomb(buffer, limit) {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
  let entries = 0;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    total += entry.uncompressedSize;
    if (entries > 1_000 || total > limit) throw refusal('UNPACKS_TOO_BIG');
    if (entry.fileName.endsWith('/')) continue;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const _ of stream) continue;
  }
}

function textsOf(row) {
  const cells = [];
  row.eachCell((cell, number) => {
    cells[number - 1] = textOf(cell);
  });
  return Array.from(cells, (cell) => cell ?? '');
}

/** The rows in which something is written, from the top. */
function* contentOf(sheet) {
  for (let line = 1; line <= sheet.rowCount; line += 1) {
    const row = sheet.findRow(line);
    const cells = row ? textsOf(row) : [];
    if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
  }
}

/** Heading of a worksheet that has content below it. */
function furtherSheet(sheet) {
  const rows = contentOf(sheet);
  const heading = rows.next().value;
  const below = rows.next().value;
  return heading && below ? [{ name: sheet.name, heading: heading.cells }] : [];
}

async function read({ bytes, unpackedBytes, rows, lines }) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await refuseBomb(buffer, unpackedBytes);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(buffer, {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing'],
  });
  const [sheet, ...further] = workbook.worksheets;
  if (!sheet) return { name: '', rows: [], further: [] };
  if (sheet.rowCount > lines) throw refusal('TOO_MANY_LINES');
  const content = [];
  for (const row of contentOf(sheet)) {
    if (content.length > rows) throw refusal('TOO_MANY_ROWS');
    content.push(row);
  }
  return { name: sheet.name, rows: content, further: further.flatMap(furtherSheet) };
}

try {
  parentPort.postMessage({ book: await read(workerData) });
} catch (error) {
  parentPort.postMessage({ code: REFUSALS.has(error?.code) ? error.code : 'UNREADABLE_FILE' });
}
