import { Worker } from 'node:worker_threads';
import { ROSTER_LIMITS } from './limits.js';
import { refuse } from './roster.errors.js';

/** Stands for a number that the spreadsheet could not keep in full, or shows with more in front than it holds. */
export const LOSSY_NUMBER = '\u0001';
/** Stands for an error value, and for a formula whose result the file does not hold. */
export const FAULTY_CELL = '\u0002';

/** A row as the spreadsheet counts them, empty ones left out. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** What is read of a spreadsheet file. */
export interface SheetBook {
  /** Name of the first worksheet, the only one whose rows are read. */
  name: string;
  rows: SheetRow[];
  /** First rows of the other worksheets that have content below. */
  further: { name: string; heading: string[] }[];
}

type SheetLimits = Readonly<Record<'unpackedBytes' | 'rows' | 'lines', number>>;

const TIMEOUT_MS = 120_000;
const MEMORY_MB = 1_024;

interface Answer {
  book?: SheetBook;
  code?: 'TOO_MANY_LINES' | 'TOO_MANY_ROWS' | 'UNPACKS_TOO_BIG' | 'UNREADABLE_FILE';
}

/** The first worksheet's rows, and what heads the others; read in a thread with limits of memory and time. */
export async function readXlsx(bytes: Uint8Array, limits: SheetLimits = ROSTER_LIMITS): Promise<SheetBook> {
  const { book, code } = await inThread({
    bytes,
    unpackedBytes: limits.unpackedBytes,
    rows: limits.rows,
    lines: limits.lines,
  });
  if (book) return book;
  if (code === 'TOO_MANY_LINES') throw refuse.tooManyLines();
  if (code === 'TOO_MANY_ROWS') throw refuse.tooManyRows();
  if (code === 'UNPACKS_TOO_BIG') throw refuse.unpacksTooBig();
  throw refuse.unreadable();
}

function inThread(workerData: object): Promise<Answer> {
  const worker = new Worker(new URL('./xlsx-worker.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ code: 'UNPACKS_TOO_BIG' });
    }, TIMEOUT_MS);
    const done = (): void => {
      clearTimeout(timer);
    };
    worker.once('message', (answer: Answer) => {
      done();
      resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      done();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ code: 'UNPACKS_TOO_BIG' });
      else reject(error);
    });
  }).finally(() => worker.terminate());
}
