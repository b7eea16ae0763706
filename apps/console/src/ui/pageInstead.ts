interface Paging {
  page: number;
  size: number;
  total: number;
}

/** Where to turn when a page beyond the end was asked for: after rows went away, or by an old address. */
export function pageInstead(shown: number, { page, size, total }: Paging): number | undefined {
  const last = Math.ceil(total / size);
  return shown === 0 && total > 0 && page !== last ? last : undefined;
}
