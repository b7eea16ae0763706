import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { meetingKey } from './meetingDocuments';

type Answer = { __typename: string } & object;

export interface SessionAct<V> {
  send: (values: V) => void;
  pending: boolean;
  refusal: Refusal | undefined;
  error: unknown;
}

/**
 * One act on a session at a time; afterwards the session is read again. An act keeps its id until it was answered: sent
 * again after the network dropped it is the same act, and only what comes after an answer is another.
 */
export function useSessionAct<V>(
  meetingId: string,
  run: (id: string, values: V) => Promise<Answer>,
  onDone?: () => void,
): SessionAct<V> {
  const [id, setId] = useState(newUuid);
  const mutation = useMutation({
    mutationFn: (values: V) => run(id, values),
    onSuccess: async (answer) => {
      setId(newUuid());
      // Also after a refusal: most often somebody else was quicker, and the page should show it.
      await queryClient.invalidateQueries({ queryKey: meetingKey(meetingId) });
      if (!isRefusal(answer)) onDone?.();
    },
  });
  const answer = mutation.data;
  return {
    send: (values) => {
      if (!mutation.isPending) mutation.mutate(values);
    },
    pending: mutation.isPending,
    refusal: answer && isRefusal(answer) ? answer : undefined,
    error: mutation.error,
  };
}
