import { useSyncExternalStore } from 'react';

/** Whether the session has ended under the hands of whoever is still looking at the page. */
let expired = false;
const listeners = new Set<() => void>();

export function setExpired(now: boolean): void {
  if (expired === now) return;
  expired = now;
  for (const listener of listeners) listener();
}

export const isExpired = () => expired;

export function useExpired(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, isExpired);
}

type Account = { accountId: string } | null;

/**
 * What an answer to "who am I" means for an open page. `EXPIRED`: the page stays, with a sign-in over it. `RESUMED`:
 * signed in again, perhaps in another tab. `SOMEBODY_ELSE`: nothing of the page may be sent in the other's name.
 */
export function changeOf(known: Account, now: Account): 'NONE' | 'EXPIRED' | 'RESUMED' | 'SOMEBODY_ELSE' {
  if (!known) return 'NONE';
  if (!now) return 'EXPIRED';
  return known.accountId === now.accountId ? 'RESUMED' : 'SOMEBODY_ELSE';
}
