import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { caseKey } from '../case/caseFields';
import type { ActResult } from './stepActFields';
import { isStale, type Decision } from './useDecision';

/** One act on a step that does not decide it. Sent twice it is the same act; the case then shows what was recorded. */
export function useAct<V>(
  caseNumber: string,
  run: (id: string, values: V) => Promise<ActResult>,
  onDone: () => void,
): Decision<V> {
  const [id] = useState(newUuid);
  const mutation = useMutation({
    mutationFn: (values: V) => run(id, values),
    onSuccess: async (result) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(caseNumber), { case: result });
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['myTasks'] });
    },
  });
  const refusal = mutation.data && isRefusal(mutation.data) ? mutation.data : undefined;
  return {
    send: (values) => {
      if (!mutation.isPending) mutation.mutate(values);
    },
    pending: mutation.isPending,
    refusal,
    stale: Boolean(refusal && isStale(refusal)),
    error: mutation.error,
  };
}
