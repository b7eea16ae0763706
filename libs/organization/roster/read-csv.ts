import { CsvError, parse } from 'csv-parse/sync';
import { ROSTER_LIMITS } from './limits.js';
import type { SheetRow } from './read-xlsx.js';
import { refuse, refuseFile } from './roster.errors.js';

/** Rows with content of a CSV file in UTF-8 (with or without a byte order mark) or GB 18030, as Excel in China saves it. */
export function readCsv(bytes: Uint8Array): SheetRow[] {
  const text = decode(bytes);
  const rows: SheetRow[] = [];
  let line = 0;
  // Blank lines are counted and not kept, so that what is kept is bounded by the rows and the time by the lines.
  const keep = (cells: string[]): null => {
    line += 1;
    if (line > ROSTER_LIMITS.lines) throw refuse.tooManyLines();
    if (cells.every((cell) => cell.trim() === '')) return null;
    if (rows.length > ROSTER_LIMITS.rows) throw refuse.tooManyRows();
    rows.push({ line, cells });
    return null;
  };
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      // An empty line is a line too: the report counts as the spreadsheet does.
      skip_empty_lines: false,
      max_record_size: ROSTER_LIMITS.cell * 100,
      on_record: keep,
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `第 ${error['lines']} 行` : '';
    throw refuseFile('BAD_CSV', `CSV ${line}格式有误，请检查引号与分隔符`);
  }
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one may fit.
    }
  }
  throw refuseFile('BAD_ENCODING', '无法识别文件编码，请另存为 UTF-8 或 GB18030 编码的 CSV，或直接上传 xlsx');
}
