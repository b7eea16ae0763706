import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { caseKey } from '../case/caseFields';
import type { DecisionResult, Receipt } from './decisionFields';

/** What was decided on is no longer what the server holds: the content or the step moved on meanwhile. */
const overtaken = new Set(['STALE_VERSION', 'ALREADY_DECIDED', 'CASE_NOT_RUNNING', 'DECISION_ID_REUSED']);
export const isStale = (refusal: Refusal) => overtaken.has(refusal.code);

export interface Decision<V> {
  send: (values: V) => void;
  pending: boolean;
  refusal: Refusal | undefined;
  stale: boolean;
  error: unknown;
}

/**
 * One decision on one opened panel. Its id is made when the panel opens: a double tap, or a retry after the
 * network dropped, reaches the server as the same decision.
 */
export function useDecision<V>(
  caseNumber: string,
  run: (decisionId: string, values: V) => Promise<DecisionResult>,
  onReceipt: (receipt: Receipt) => void,
): Decision<V> {
  const [decisionId] = useState(newUuid);
  const mutation = useMutation({
    mutationFn: (values: V) => run(decisionId, values),
    onSuccess: async (result) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(caseNumber), { case: result.case });
      onReceipt(result);
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
