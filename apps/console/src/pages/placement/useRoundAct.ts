import { useMutation } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import type { TypedDocumentString } from '../../gql/graphql';
import { roundKey, type Round } from './placementFields';

type Answer = ({ __typename: 'PlacementRound' } & Round) | ({ __typename: 'Refusal' } & Refusal);

/** One act in a round: what is answered is the round as it stands now, and the page shows it at once. */
export function useRoundAct<I extends object>(
  document: TypedDocumentString<Record<string, Answer>, { input: I }>,
  onDone?: () => void,
) {
  const act = useMutation({
    mutationFn: (input: I) => execute(document, { input }),
    onSuccess: (data) => {
      const answer = Object.values(data)[0];
      if (!answer || isRefusal(answer)) return;
      queryClient.setQueryData(roundKey(answer.id), { placementRound: answer });
      void queryClient.invalidateQueries({ queryKey: ['placementServices'] });
      onDone?.();
    },
  });
  const answer = act.data ? Object.values(act.data)[0] : undefined;
  return {
    send: act.mutate,
    busy: act.isPending,
    refusal: answer && isRefusal(answer) ? answer : undefined,
    fault: act.isError ? act.error : undefined,
  };
}
