import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultNotice, Loading } from './Notices';

/** Loading and failure of one query, so that pages only write the case where there is data. */
export function QueryView<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: NonNullable<T>) => ReactNode;
}) {
  if (query.data !== undefined && query.data !== null) {
    return (
      <>
        {query.isError && <FaultNotice error={query.error} retry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <FaultNotice error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}
