import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 767px)');

function subscribe(notify: () => void) {
  query.addEventListener('change', notify);
  return () => {
    query.removeEventListener('change', notify);
  };
}

/** True below 768 px: one column, cards instead of tables, sheets from the bottom. */
export const usePhone = () => useSyncExternalStore(subscribe, () => query.matches);
