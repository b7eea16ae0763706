import { v7, validate } from 'uuid';

/** A new time-ordered identifier (uuid v7). */
export function newId(): string {
  return v7();
}

/** True when a client-made identifier has the form of a uuid. */
export function isId(value: string): boolean {
  return validate(value);
}
