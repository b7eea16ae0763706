import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { fileKinds } from './file-kinds.js';
import type { FileKindCode } from './file-kinds.js';

/** Bytes that can be read from anywhere. */
export interface RandomAccess {
  size: number;
  range(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** Documents have dozens of parts; a scan of a whole archive still stays below this. */
const MOST_ENTRIES = 20_000;
const MOST_CONTENT_TYPES_BYTES = 1024 * 1024;
/** Macros come in files of their own, whatever the document says it is. */
const MACROS = /(^|\/)vbaProject\.bin$/i;

class Access extends yauzl.RandomAccessReader {
  constructor(private readonly source: RandomAccess) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.source.range(start, end), { objectMode: false });
  }
}

/**
 * Which document a zip is, by its parts; null for any other archive, for one that is damaged, and for documents with
 * macros.
 */
export async function kindOfZip(source: RandomAccess): Promise<FileKindCode | null> {
  try {
    // Its parts are read after all of them have been seen.
    const zip = await yauzl.fromRandomAccessReaderPromise(new Access(source), source.size, {
      autoClose: false,
    });
    if (zip.entryCount > MOST_ENTRIES) return null;
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return await kindOf(zip, entries);
  } catch {
    return null;
  }
}

async function kindOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<FileKindCode | null> {
  if ([...entries.keys()].some((name) => MACROS.test(name))) return null;
  if (entries.has('OFD.xml')) return 'OFD';
  const contentTypes = entries.get('[Content_Types].xml');
  if (!contentTypes || contentTypes.uncompressedSize > MOST_CONTENT_TYPES_BYTES) return null;
  const said = await text(await zip.openReadStreamPromise(contentTypes));
  const is = (code: 'DOCX' | 'XLSX', part: string): boolean =>
    entries.has(part) && said.includes(`${fileKinds[code].contentType}.main+xml`);
  if (is('DOCX', 'word/document.xml')) return 'DOCX';
  return is('XLSX', 'xl/workbook.xml') ? 'XLSX' : null;
}
