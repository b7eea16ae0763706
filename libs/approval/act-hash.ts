import { canonicalJson, sha256 } from '../database/index.js';
import type { RecordedAct } from './entities/recorded-act.js';

/** Fingerprint of a whole row. The trail keeps this instead of the row, which may name who objected. */
export function actHash(row: RecordedAct): string {
  return sha256(canonicalJson({ ...row }));
}
