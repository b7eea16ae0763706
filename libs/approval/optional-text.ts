import { plainText } from '../context/index.js';
import type { TextDemand } from '../context/index.js';

/** A text that may be left out: null when there is nothing in it, otherwise checked like one that is required. */
export function optionalText(value: string | null | undefined, demand: TextDemand): string | null {
  return value?.trim() ? plainText(value, demand) : null;
}
