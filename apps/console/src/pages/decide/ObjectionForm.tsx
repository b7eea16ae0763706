import { Form, Input, Radio } from 'antd';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { RecordObjectionDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useAct } from './useAct';

interface ObjectionValues {
  kind: 'NAMED' | 'ANONYMOUS';
  objector?: string;
  text: string;
  receivedOn: string;
}

/** An objection that came in while the text is posted. */
export function ObjectionForm({ task, onDone, onReload }: PanelProps) {
  const [form] = Form.useForm<ObjectionValues>();
  const kind = Form.useWatch('kind', form) as ObjectionValues['kind'] | undefined;
  const today = useBusinessClock()?.today;
  const act = useAct<ObjectionValues>(
    task.caseNumber,
    async (id, values) => {
      const input = { ...values, id, taskId: task.id, contentSha256: task.contentSha256 };
      return (await execute(RecordObjectionDocument, { input })).recordObjection;
    },
    onDone,
  );
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={act.send}
      className="decision__form"
      initialValues={{ receivedOn: today }}
    >
      <Form.Item name="kind" label="异议性质" rules={[{ required: true, message: '请选择实名或匿名' }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="NAMED">实名</Radio.Button>
          <Radio.Button value="ANONYMOUS">匿名</Radio.Button>
        </Radio.Group>
      </Form.Item>
      {kind && (
        <p>
          {kind === 'NAMED'
            ? '实名异议须答复后才能结束公示。异议人姓名只有办理公示的席位和审计员可见。'
            : '匿名异议登记并研判，不影响公示期届满。'}
        </p>
      )}
      {kind === 'NAMED' && (
        <Form.Item
          name="objector"
          label="异议人"
          rules={[{ required: true, whitespace: true, message: '请填写异议人姓名或单位' }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item
        name="text"
        label="异议内容"
        rules={[{ required: true, whitespace: true, message: '请填写异议内容' }]}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="receivedOn" label="收到日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput max={today} />
      </Form.Item>
      <DecisionProblem decision={act} onReload={onReload} />
      <SubmitBar decision={act} text="确认登记" disabled={!kind} />
    </Form>
  );
}
