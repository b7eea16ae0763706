interface Field {
  key: string;
  label: string;
  value: string;
}

export interface Change {
  key: string;
  label: string;
  before?: string;
  after?: string;
}

/** Fields that differ, in the newer version's order; fields that were dropped come last. */
export function changesBetween(before: readonly Field[], after: readonly Field[]): Change[] {
  const old = new Map(before.map((field) => [field.key, field]));
  const kept = new Set(after.map((field) => field.key));
  const changed = after
    .filter((field) => old.get(field.key)?.value !== field.value)
    .map((field) => ({
      key: field.key,
      label: field.label,
      before: old.get(field.key)?.value,
      after: field.value,
    }));
  const dropped = before
    .filter((field) => !kept.has(field.key))
    .map((field) => ({ key: field.key, label: field.label, before: field.value }));
  return [...changed, ...dropped];
}
