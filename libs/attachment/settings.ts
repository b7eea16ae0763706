import { join } from 'node:path';

/** What a process must know of stored files. */
export interface AttachmentSettings {
  /** Where they lie; every process of the system sees the same directory. */
  filesDir: string;
  /** `host:port` or the path of a socket of clamd; null: files are not scanned. */
  clamdAddress: string | null;
}

/** Injection token of {@link AttachmentSettings}. */
export const ATTACHMENT_SETTINGS = Symbol('AttachmentSettings');

export function attachmentSettings(env: NodeJS.ProcessEnv): AttachmentSettings {
  return {
    filesDir: env['YIGONGTI_FILES_DIR'] || join(env['YIGONGTI_STATE_DIR'] || '.local', 'files'),
    clamdAddress: env['CLAMD_ADDRESS'] || null,
  };
}
