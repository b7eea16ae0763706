import { useMutation } from '@tanstack/react-query';
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

/** One act on a session at a time, each with an id of its own; afterwards the session is read again. */
export function useSessionAct<V>(
  meetingId: string,
  run: (id: string, values: V) => Promise<Answer>,
  onDone?: () => void,
): SessionAct<V> {
  const mutation = useMutation({
    mutationFn: (values: V) => run(newUuid(), values),
    onSuccess: async (answer) => {
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
