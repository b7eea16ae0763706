import { columnNamed, requiredColumns, rosterColumns } from './columns.js';
import type { RosterColumn, RosterLine } from './columns.js';
import { ROSTER_LIMITS } from './limits.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import type { SheetBook, SheetRow } from './read-xlsx.js';
import { refuse } from './roster.errors.js';

/**
 * The lines of a roster file. The kind is told by the content, not by the name.
 * @throws {Refused} when the file is too big, unreadable, empty, or lacks columns
 */
export async function readRosterFile(bytes: Uint8Array): Promise<RosterLine[]> {
  if (bytes.byteLength > ROSTER_LIMITS.bytes) throw refuse.tooBig();
  if (bytes.byteLength === 0) throw refuse.empty();
  const rows = await rowsOf(bytes);
  const [heading, ...body] = rows;
  if (!heading || body.length === 0) throw refuse.empty();
  const columns = columnsOf(heading.cells);
  return body.map(({ line, cells }) => ({ line, cells: cellsOf(columns, cells) }));
}

/** Rows with content, the heading first. */
async function rowsOf(bytes: Uint8Array): Promise<SheetRow[]> {
  // PK: a zip, which xlsx is. D0CF: the old binary xls.
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return onlySheetOf(await readXlsx(bytes));
  if (first === 0xd0 && second === 0xcf) throw refuse.kind();
  if (bytes.subarray(0, 4_096).includes(0)) throw refuse.kind();
  return readCsv(bytes);
}

/** The first worksheet's rows. Nobody may believe that those of another one are imported too. */
function onlySheetOf({ name, rows, further }: SheetBook): SheetRow[] {
  const rosters = further.filter(({ heading }) => {
    const columns = heading.map(columnNamed);
    return requiredColumns.every((column) => columns.includes(column));
  });
  if (rosters.length > 0)
    throw refuse.furtherSheets(
      name,
      rosters.map((sheet) => sheet.name),
    );
  return rows;
}

/** Position of each known column. */
function columnsOf(headings: readonly string[]): Map<RosterColumn, number> {
  const found = new Map<RosterColumn, number>();
  const doubled: string[] = [];
  headings.forEach((heading, at) => {
    const column = columnNamed(heading);
    if (!column) return;
    if (found.has(column)) doubled.push(rosterColumns[column]);
    found.set(column, at);
  });
  if (doubled.length > 0) throw refuse.doubledColumns(doubled);
  const missing = requiredColumns.filter((column) => !found.has(column));
  if (missing.length > 0) throw refuse.missingColumns(missing.map((column) => rosterColumns[column]));
  return found;
}

function cellsOf(columns: ReadonlyMap<RosterColumn, number>, cells: readonly string[]): RosterLine['cells'] {
  return Object.fromEntries([...columns].map(([column, at]) => [column, (cells[at] ?? '').trim()]));
}
