import type { Client } from 'graphql-ws';
import { useEffect } from 'react';
import { graphql } from '../gql';
import type { NoticeArrivedSubscription } from '../gql/graphql';
import { queryClient } from './session';

const NoticeArrivedDocument = graphql(`
  subscription NoticeArrived {
    noticeArrived {
      ...NoticeFields
    }
  }
`);

export type ArrivedNotice = NoticeArrivedSubscription['noticeArrived'];

const LONGEST_PAUSE_MS = 60_000;

/** 1 s, 2 s, … at most a minute, spread so that not every page comes back at once. */
const pauseBefore = (retries: number) =>
  new Promise<void>((resolve) =>
    setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** retries) * (0.75 + Math.random() / 2)),
  );

async function open(
  onNotice: (notice: ArrivedNotice) => void,
  closed: () => boolean,
): Promise<Client | null> {
  const { createClient } = await import('graphql-ws');
  if (closed()) return null;
  const url = new URL('/graphql', window.location.origin);
  url.protocol = url.protocol.replace('http', 'ws');
  const client = createClient({
    url: url.toString(),
    retryAttempts: Number.MAX_SAFE_INTEGER,
    shouldRetry: () => true,
    retryWait: pauseBefore,
    // What came while the connection was away is in the list.
    on: { connected: () => void queryClient.invalidateQueries({ queryKey: ['notices'] }) },
  });
  client.subscribe<NoticeArrivedSubscription>(
    { query: NoticeArrivedDocument.toString() },
    {
      next: ({ data }) => {
        if (data) onNotice(data.noticeArrived);
      },
      // Without the live connection the count is asked for once a minute.
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return client;
}

/** Keeps a live connection for as long as the page is open; what depends on news is asked for again. */
export function useLiveNotices(onNotice: (notice: ArrivedNotice) => void): void {
  useEffect(() => {
    let gone = false;
    const client = open(
      (notice) => {
        void queryClient.invalidateQueries({ queryKey: ['notices'] });
        void queryClient.invalidateQueries({ queryKey: ['myTasks'] });
        onNotice(notice);
      },
      () => gone,
    ).catch(() => null);
    return () => {
      gone = true;
      void client.then((one) => one?.dispose());
    };
  }, [onNotice]);
}
