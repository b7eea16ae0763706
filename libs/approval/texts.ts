import { plainText } from '../context/index.js';
import type { TextDemand } from '../context/index.js';

/** A text that may be left out; blank counts as left out. */
export function optionalText(value: string | null | undefined, demand: TextDemand): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : plainText(value, demand);
}

/** The opinion that goes with a decision. */
export function opinionOf(value: string | null | undefined): string | null {
  return optionalText(value, { field: 'opinion', name: '意见', most: 2000 });
}
