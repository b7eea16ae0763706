import { Alert, Button } from 'antd';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import type { Decision } from './useDecision';

/** Why a decision was not taken; a content that changed meanwhile asks for reading again, not for trying again. */
export function DecisionProblem<V>({ decision, onReload }: { decision: Decision<V>; onReload: () => void }) {
  if (decision.stale && decision.refusal) {
    return (
      <Alert
        showIcon
        type="warning"
        role="alert"
        title="您打开之后，事项已有变化"
        description={`${decision.refusal.message} 请重新读取、核对后再作决定；刚才的决定没有生效。`}
        action={<Button onClick={onReload}>重新读取</Button>}
      />
    );
  }
  if (decision.refusal) return <RefusalNotice refusal={decision.refusal} />;
  if (decision.error) return <FaultNotice error={decision.error} />;
  return null;
}
