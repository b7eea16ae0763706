import { Form, Input, Radio } from 'antd';
import { execute } from '../../api/client';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReplyConsultationDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useDecision } from './useDecision';

interface ReplyValues {
  stance: 'AGREE' | 'REMARK';
  text?: string;
}

/** A reply to a consultation: on record for whoever decides later, and binding nobody. */
export function ConsultPanel({ task, onReceipt, onReload }: PanelProps) {
  const [form] = Form.useForm<ReplyValues>();
  const stance = Form.useWatch('stance', form) as ReplyValues['stance'] | undefined;
  const decision = useDecision<ReplyValues>(
    task.caseNumber,
    async (decisionId, values) => {
      const input = { ...values, decisionId, taskId: task.id, contentSha256: task.contentSha256 };
      return (await execute(ReplyConsultationDocument, { input })).replyConsultation;
    },
    onReceipt,
  );
  const remarking = stance === 'REMARK';
  return (
    <Form form={form} layout="vertical" onFinish={decision.send} className="decision__form">
      <p>答复记录在案，供后续环节参考；各单位全部答复后，流程继续。</p>
      <Form.Item name="stance" label="答复" rules={[{ required: true, message: '请选择答复' }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="AGREE">无不同意见</Radio.Button>
          <Radio.Button value="REMARK">提出意见</Radio.Button>
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="text"
        label={remarking ? '意见和建议' : '说明'}
        rules={[{ required: remarking, whitespace: remarking, message: '请写明意见' }]}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <DecisionProblem decision={decision} onReload={onReload} />
      <SubmitBar decision={decision} text={stance ? '确认答复' : '请先选择答复'} disabled={!stance} />
    </Form>
  );
}
