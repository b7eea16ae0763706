/**
 * What may be said of a failure in logs, histories and the outbox: its kind and code, e.g.
 * `QueryFailedError ER_DUP_ENTRY`. The words of an error may quote a row.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, detail } = error as { code?: unknown; detail?: unknown };
  const said = [code, codeOf(detail), codeOf(error.cause)].find((one) => one !== undefined);
  return typeof said === 'string' || typeof said === 'number' ? `${error.name} ${said}` : error.name;
}

function codeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { code?: unknown }).code : undefined;
}

/** Where it happened: the frames of the stack, without the error's own words. */
export function faultPlace(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
