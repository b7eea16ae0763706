import { QueryCache, MutationCache, QueryClient, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql';
import type { MeFieldsFragment, MeQuery } from '../gql/graphql';
import { execute, Fault } from './client';
import { dropDrafts } from './drafts';
import { changeOf, isExpired, setExpired } from './expiry';

export const MeFields = graphql(`
  fragment MeFields on Me {
    accountId
    username
    displayName
    person {
      id
      name
    }
    roles {
      role
      roleName
      communityName
      institutionName
    }
    seats {
      seatId
      title
      bodyId
      bodyName
      isChair
      isClerk
      isVoting
    }
    permissions
  }
`);

const MeDocument = graphql(`
  query Me {
    me {
      ...MeFields
    }
  }
`);

const BusinessClockDocument = graphql(`
  query BusinessClock {
    businessClock {
      now
      today
      movable
    }
  }
`);

export type Me = MeFieldsFragment;
export type Permission =
  | 'read:Case'
  | 'read:Meeting'
  | 'create:Posting'
  | 'read:Posting'
  | 'read:Institution'
  | 'change:Institution'
  | 'create:PostScheme'
  | 'appoint:Establishment'
  | 'create:Transfer'
  | 'create:PostingReception'
  | 'read:Transfer'
  | 'read:Placement'
  | 'create:Placement'
  | 'create:DeclaredMatter'
  | 'read:DeclaredMatter'
  | 'read:VillageEmployment'
  | 'create:VillageEmployment'
  | 'maintain:VillageEmployment'
  | 'pay:VillageEmployment'
  | 'reveal:VillageEmployment'
  | 'read:Staff'
  | 'read:Kinship'
  | 'register:Kinship'
  | 'audit:Kinship'
  | 'import:Staff'
  | 'read:Establishment'
  | 'manage:Establishment'
  | 'lend:Establishment'
  | 'read:AuditEvent'
  | 'supervise:Case'
  | 'move:BusinessClock'
  | 'maintain:WorkCalendar'
  | 'read:ChainTemplate';

const meKey = ['me'] as const;

/**
 * An expired session shows up in whichever request comes first. Whoever is at a page keeps it, with what is typed there,
 * and is asked to sign in again over it; without anybody, forgetting `me` sends the shell to the sign-in page.
 */
export function noticeExpiry(error: unknown): void {
  if (!(error instanceof Fault) || error.kind !== 'UNAUTHENTICATED') return;
  if (knownMe()) setExpired(true);
  else forget();
}

const knownMe = () => queryClient.getQueryData<MeQuery>(meKey)?.me ?? null;

async function readMe(): Promise<MeQuery> {
  const known = knownMe();
  const answer = await execute(MeDocument);
  // A sign-out meanwhile has the last word.
  if (known !== knownMe()) return { me: knownMe() };
  const change = changeOf(known, answer.me);
  if (change === 'EXPIRED') {
    setExpired(true);
    return { me: known };
  }
  if (change === 'SOMEBODY_ELSE') {
    startAnew();
    return { me: known };
  }
  if (change === 'RESUMED' && isExpired()) resume();
  return answer;
}

/** The page belongs to somebody else's session now: nothing of it may be read or sent on. */
function startAnew(): void {
  dropAllDrafts();
  window.location.reload();
}

function resume(): void {
  setExpired(false);
  // What a page holds on purpose as it was read (a draft under an editor's hands) is not stale and stays.
  void queryClient.refetchQueries({
    type: 'active',
    predicate: (query) =>
      query.queryKey[0] !== meKey[0] && (query.state.status === 'error' || query.isStale()),
  });
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeExpiry }),
  mutationCache: new MutationCache({ onError: noticeExpiry }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && error instanceof Fault && error.kind === 'NETWORK',
    },
  },
});

export function signedIn(me: Me): void {
  setExpired(false);
  queryClient.clear();
  queryClient.setQueryData(meKey, { me });
}

/** After a session expired under an open page: the same person goes on, anybody else starts anew. */
export function signedInAgain(me: Me): void {
  if (changeOf(knownMe(), me) === 'SOMEBODY_ELSE') {
    startAnew();
    return;
  }
  queryClient.setQueryData(meKey, { me });
  resume();
}

function forget(): void {
  setExpired(false);
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
  queryClient.setQueryData(meKey, { me: null });
}

/** Whoever comes next at this browser finds nothing of the one who left. */
export function signedOut(): void {
  leave();
  otherTabs?.postMessage(SIGNED_OUT);
}

function leave(): void {
  dropAllDrafts();
  forget();
}

const SIGNED_OUT = 'signed-out';
let otherTabs: BroadcastChannel | undefined;

/** Signing out in one tab is no expiry for the others: their pages are left, too. */
export function followOtherTabs(): void {
  otherTabs = new BroadcastChannel('yigongti.session');
  otherTabs.onmessage = ({ data }) => {
    if (data === SIGNED_OUT) leave();
  };
}

function dropAllDrafts(): void {
  try {
    dropDrafts(window.sessionStorage);
  } catch {
    // Without storage there are no drafts.
  }
}

export function useMeQuery() {
  return useQuery({ queryKey: meKey, queryFn: readMe, staleTime: 60_000 });
}

/** The signed-in account. Only for pages inside the shell, which renders nothing without one. */
export function useMe(): Me {
  const me = useMeQuery().data?.me;
  if (!me) throw new Error('useMe outside the signed-in shell');
  return me;
}

export function useCan(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}

/** The business clock: what "today" is for deadlines and terms, not this device's clock. */
export function useBusinessClock() {
  return useQuery({
    queryKey: ['businessClock'],
    queryFn: () => execute(BusinessClockDocument),
    staleTime: 30_000,
    refetchInterval: 60_000,
  }).data?.businessClock;
}
