import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import type { SessionAct } from './useSessionAct';

/** Why an act was not done. */
export function ActProblem<V>({ act }: { act: SessionAct<V> }) {
  if (act.refusal) return <RefusalNotice refusal={act.refusal} />;
  return act.error ? <FaultNotice error={act.error} /> : null;
}
