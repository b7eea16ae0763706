import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { queryClient } from '../../api/session';
import type { voteChoices } from '../decide/choices';
import type { VoteCall } from './meetingDocuments';

export type Choice = keyof typeof voteChoices;

/** A ballot that is being filled in. One id for one ballot: a second tap, or a retry when the network dropped, is the same vote. */
export interface UnsentBallot {
  id: string;
  choice?: Choice;
  dissent: string;
}

/** Held with what was read, and so forgotten with it when the member signs out; only for as long as the page is open. */
const name = 'unsentBallot';
queryClient.setQueryDefaults([name], { gcTime: Infinity });

/** Another call, or another text, asks for another ballot. */
export const ballotKey = ({ meetingId, taskId, seatId, contentSha256, calledAt }: VoteCall) =>
  [meetingId, taskId, seatId, contentSha256, calledAt].join('/');

/** Reading the papers of the case in between must not lose what was filled in. */
export function useUnsentBallot(call: VoteCall) {
  const queryKey = [name, ballotKey(call)];
  const [ballot, setBallot] = useState<UnsentBallot>(
    () => queryClient.getQueryData(queryKey) ?? { id: newUuid(), dissent: '' },
  );
  return {
    ballot,
    change: (part: Partial<UnsentBallot>) => {
      const next = { ...ballot, ...part };
      queryClient.setQueryData(queryKey, next);
      setBallot(next);
    },
    forget: () => {
      queryClient.removeQueries({ queryKey });
    },
  };
}
