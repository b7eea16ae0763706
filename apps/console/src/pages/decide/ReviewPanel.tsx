import { Button, Form, Input, Radio } from 'antd';
import { execute } from '../../api/client';
import { DecideReviewDocument } from './decisionFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReturnTarget } from './ReturnTarget';
import { useDecision } from './useDecision';

interface ReviewValues {
  outcome: 'APPROVE' | 'RETURN' | 'REJECT';
  opinion?: string;
  returnTo?: string;
}

const submitText = { APPROVE: '确认同意', RETURN: '确认退回', REJECT: '确认否决' } as const;

/** An office's opinion: agree, send back, or reject for good. */
export function ReviewPanel({ task, onReceipt, onReload }: PanelProps) {
  const [form] = Form.useForm<ReviewValues>();
  const outcome = Form.useWatch('outcome', form) as ReviewValues['outcome'] | undefined;
  const decision = useDecision<ReviewValues>(
    task.caseNumber,
    async (decisionId, values) => {
      const { decideReview } = await execute(DecideReviewDocument, {
        input: {
          decisionId,
          taskId: task.id,
          contentSha256: task.contentSha256,
          outcome: values.outcome,
          returnTo: values.outcome === 'RETURN' ? values.returnTo : undefined,
          opinion: values.opinion?.trim() ?? '',
        },
      });
      return decideReview;
    },
    onReceipt,
  );
  const negative = outcome === 'RETURN' || outcome === 'REJECT';
  return (
    <Form form={form} layout="vertical" onFinish={decision.send} className="decision__form">
      <Form.Item name="outcome" label="审核结论" rules={[{ required: true, message: '请选择审核结论' }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="APPROVE">同意</Radio.Button>
          {task.returnTargets.length > 0 && <Radio.Button value="RETURN">退回</Radio.Button>}
          <Radio.Button value="REJECT">否决</Radio.Button>
        </Radio.Group>
      </Form.Item>
      {outcome === 'RETURN' && <ReturnTarget task={task} />}
      {outcome === 'REJECT' && <p className="caution">否决后本事项终止，不能再修改提交。</p>}
      <Form.Item
        name="opinion"
        label="审核意见"
        rules={[{ required: negative, whitespace: negative, message: '退回或否决须写明意见' }]}
      >
        <Input.TextArea
          rows={4}
          maxLength={1000}
          showCount
          placeholder={negative ? '写明理由和需要修改之处' : ''}
        />
      </Form.Item>
      <DecisionProblem decision={decision} onReload={onReload} />
      <div className="decision__submit">
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          danger={outcome === 'REJECT'}
          loading={decision.pending}
          disabled={!outcome || decision.stale}
        >
          {outcome ? submitText[outcome] : '请先选择结论'}
        </Button>
      </div>
    </Form>
  );
}
