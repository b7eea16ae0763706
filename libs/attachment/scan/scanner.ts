/** What a scan found; `signature` is the scanner's name of what it is. */
export type ScanResult = { clean: true } | { clean: false; signature: string };

/** The scanner could not say: away, too slow, or out of order. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}

/** Looks for viruses in a content. */
export abstract class Scanner {
  /** False: nothing is scanned, and files are marked as such. */
  abstract readonly enabled: boolean;
  /** @throws {ScannerUnavailable} */
  abstract scan(content: AsyncIterable<Uint8Array>): Promise<ScanResult>;
}

/** Where no scanner is set up. */
export class NoScanner extends Scanner {
  readonly enabled = false;

  scan(): Promise<ScanResult> {
    return Promise.reject(new ScannerUnavailable('no scanner is set up'));
  }
}
