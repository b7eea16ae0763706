/** Every string that the payloads of a workflow's history hold, decoded, however deep. */
export function stringsInPayloads(history: unknown): string[] {
  const found: string[] = [];
  const decode = (bytes: Uint8Array): void => {
    const text = Buffer.from(bytes).toString('utf8');
    try {
      leaves(JSON.parse(text), found);
    } catch {
      found.push(text);
    }
  };
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return;
    const { data } = value as { data?: unknown };
    if (data instanceof Uint8Array) decode(data);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(history);
  return found;
}

function leaves(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const inner of value) leaves(inner, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      into.push(key);
      leaves(inner, into);
    }
}
