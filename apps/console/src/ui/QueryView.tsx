import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultNotice, Loading } from './Notices';
import { Page } from './Page';

/** Loading and failure of one query, so that pages only write the case where there is data. */
export function QueryView<T>({
  query,
  title,
  children,
}: {
  query: UseQueryResult<T>;
  /** For a query that a whole page waits for: the page's heading until the data brings its own. */
  title?: string;
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
  const waiting = query.isError ? (
    <FaultNotice error={query.error} retry={() => void query.refetch()} />
  ) : (
    <Loading />
  );
  return title ? <Page title={title}>{waiting}</Page> : waiting;
}
