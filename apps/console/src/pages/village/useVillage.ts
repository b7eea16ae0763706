import { useMutation, useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import type { TypedDocumentString } from '../../gql/graphql';
import { VillageEmployersDocument, villageKeys } from './villageFields';

/** Hospitals with their clinics and the county's rules. */
export function useEmployers() {
  return useQuery({
    queryKey: ['villageEmployers'],
    queryFn: () => execute(VillageEmployersDocument),
    staleTime: 60_000,
  });
}

type Answer = { __typename: string } | ({ __typename: 'Refusal' } & Refusal);

/**
 * One act of these pages. Afterwards everything that may show it is read again, also when no answer came: it may have
 * been done all the same.
 */
export function useVillageAct<V extends Record<string, unknown>, A extends Answer>(
  document: TypedDocumentString<Record<string, A>, V>,
  onDone?: (answer: Exclude<A, { __typename: 'Refusal' }>) => void,
  onRefusal?: (refusal: { __typename: 'Refusal' } & Refusal) => void,
) {
  const act = useMutation({
    mutationFn: (variables: V) => execute(document, variables),
    onSuccess: (data) => {
      const answer = Object.values(data)[0];
      if (!answer) return;
      if (isRefusal(answer)) onRefusal?.(answer as unknown as { __typename: 'Refusal' } & Refusal);
      else onDone?.(answer as Exclude<A, { __typename: 'Refusal' }>);
    },
    onSettled: () => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => villageKeys.includes(String(queryKey[0])),
      });
    },
  });
  const answer = act.data ? Object.values(act.data)[0] : undefined;
  return {
    send: act.mutate,
    sendAsync: act.mutateAsync,
    busy: act.isPending,
    /** What was answered last, when it was no refusal. */
    answer: answer && !isRefusal(answer) ? (answer as Exclude<A, { __typename: 'Refusal' }>) : undefined,
    refusal: answer && isRefusal(answer) ? (answer as unknown as Refusal) : undefined,
    fault: act.isError ? act.error : undefined,
  };
}
