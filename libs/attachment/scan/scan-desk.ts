import { Injectable, Logger } from '@nestjs/common';
import { faultOf } from '../../context/index.js';
import { refuse } from '../attachment.errors.js';
import type { AttachmentRow, ScanState } from '../entities/attachment.entity.js';
import { FileStore } from '../storage/file-store.js';
import type { ReceivedFile } from '../storage/file-store.js';
import { Scanner, ScannerUnavailable } from './scanner.js';

/** Where a scanner is set up, no file is taken in or handed out that it has not found clean. */
@Injectable()
export class ScanDesk {
  private readonly log = new Logger(ScanDesk.name);

  constructor(
    private readonly scanner: Scanner,
    private readonly store: FileStore,
  ) {}

  get enabled(): boolean {
    return this.scanner.enabled;
  }

  /** @throws {Refused} FILE_INFECTED, SCANNER_UNAVAILABLE */
  async atUpload(received: ReceivedFile): Promise<ScanState> {
    if (!this.scanner.enabled) return 'NOT_SCANNED';
    await this.mustBeClean(received);
    return 'CLEAN';
  }

  /** A file from before there was a scanner is scanned when it is opened. */
  async atOpening({ scan, sha256 }: AttachmentRow): Promise<void> {
    if (scan !== 'CLEAN' && this.scanner.enabled) await this.mustBeClean(sha256);
  }

  private async mustBeClean(stored: ReceivedFile | string): Promise<void> {
    const file = await this.store.open(stored);
    try {
      const result = await this.scanner.scan(file.range());
      if (!result.clean) throw refuse.infected(result.signature);
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      this.log.warn(`the virus scanner gave no answer: ${faultOf(error)}`);
      throw refuse.scannerAway();
    } finally {
      await file.close();
    }
  }
}
