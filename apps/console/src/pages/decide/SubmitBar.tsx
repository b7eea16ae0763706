import { Button } from 'antd';
import type { Decision } from './useDecision';

/** The button at the foot of a panel that sends it. */
export function SubmitBar<V>({
  decision,
  text,
  danger = false,
  disabled = false,
}: {
  decision: Decision<V>;
  text: string;
  danger?: boolean;
  disabled?: boolean;
}) {
  return (
    <div className="decision__submit">
      <Button
        type="primary"
        size="large"
        block
        htmlType="submit"
        danger={danger}
        loading={decision.pending}
        disabled={disabled || decision.stale}
      >
        {text}
      </Button>
    </div>
  );
}
