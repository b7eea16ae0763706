import { Form, Input } from 'antd';
import { execute } from '../../api/client';
import type { Publicity } from '../case/caseFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReturnTarget } from './ReturnTarget';
import { ClosePublicityDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useDecision } from './useDecision';

interface CloseValues {
  opinion?: string;
  returnTo?: string;
}

/** Ending a 公示 after its last day, or sending the case back because the text itself is wrong. */
export function ClosePublicityForm({
  task,
  onReceipt,
  onReload,
  outcome,
  current,
}: PanelProps & { outcome: 'END' | 'RETURN'; current: Publicity | undefined }) {
  const returning = outcome === 'RETURN';
  const decision = useDecision<CloseValues>(
    task.caseNumber,
    async (decisionId, values) => {
      const input = { ...values, decisionId, taskId: task.id, contentSha256: task.contentSha256, outcome };
      return (await execute(ClosePublicityDocument, { input })).closePublicity;
    },
    onReceipt,
  );
  const early = !returning && current?.over === false;
  return (
    <Form<CloseValues> layout="vertical" onFinish={decision.send} className="decision__form">
      {early && <p className="caution">公示期到 {current.closesOn} 为止，期满次日起方可结束。</p>}
      {returning && <ReturnTarget task={task} />}
      <Form.Item
        name="opinion"
        label={returning ? '退回理由' : '公示情况'}
        rules={[{ required: returning, whitespace: returning, message: '请写明退回理由' }]}
      >
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      <DecisionProblem decision={decision} onReload={onReload} />
      <SubmitBar
        decision={decision}
        text={returning ? '确认退回' : '确认结束公示'}
        danger={returning}
        disabled={early}
      />
    </Form>
  );
}
