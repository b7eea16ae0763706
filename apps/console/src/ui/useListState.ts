import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export const pageSize = 20;

/** Filters and page number of a list, kept in the address so that going back finds the list as it was. */
export function useListState<K extends string>(keys: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? undefined])) as Record<
    K,
    string | undefined
  >;
  const page = Math.max(1, Number(params.get('page')) || 1);

  const set = useCallback(
    (changes: Partial<Record<K | 'page', string | undefined>>) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (!('page' in changes)) after.delete('page');
          for (const [key, value] of Object.entries(changes) as [string, string | undefined][]) {
            if (value) after.set(key, value);
            else after.delete(key);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  const setPage = useCallback(
    (to: number) => {
      set({ page: String(to) } as Parameters<typeof set>[0]);
    },
    [set],
  );
  return { values, page, set, setPage, variables: { first: pageSize, offset: (page - 1) * pageSize } };
}
