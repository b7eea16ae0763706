import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder of the test's own; all of them go when the file's tests are over. */
export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'yigongti-launcher-'));
  made.push(dir);
  return dir;
}

export function removeScratch(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}
