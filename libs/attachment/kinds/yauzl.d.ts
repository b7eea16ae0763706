declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    fileName: string;
    uncompressedSize: number;
  }
  export interface ZipFile {
    entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }
  export abstract class RandomAccessReader {
    abstract _readStreamForRange(start: number, end: number): Readable;
    close(callback: (error?: Error) => void): void;
  }
  interface Yauzl {
    RandomAccessReader: typeof RandomAccessReader;
    fromRandomAccessReaderPromise(
      reader: RandomAccessReader,
      totalSize: number,
      options?: object,
    ): Promise<ZipFile>;
  }
  const yauzl: Yauzl;
  export default yauzl;
}
