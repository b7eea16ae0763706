import { Button, Form, Input, Radio } from 'antd';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { RecordFilingDocument } from './decisionFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReturnTarget } from './ReturnTarget';
import { useDecision } from './useDecision';

interface FilingValues {
  outcome: 'ACCEPT' | 'OBJECT';
  filingNumber?: string;
  filedOn: string;
  opinion?: string;
  returnTo?: string;
}

/** Putting the matter on file, or objecting, which sends the case back. Silence is not acceptance. */
export function FilingPanel({ task, onReceipt, onReload }: PanelProps) {
  const [form] = Form.useForm<FilingValues>();
  const outcome = Form.useWatch('outcome', form) as FilingValues['outcome'] | undefined;
  const today = useBusinessClock()?.today;
  const decision = useDecision<FilingValues>(
    task.caseNumber,
    async (decisionId, values) => {
      const accepted = values.outcome === 'ACCEPT';
      const { recordFiling } = await execute(RecordFilingDocument, {
        input: {
          decisionId,
          taskId: task.id,
          contentSha256: task.contentSha256,
          outcome: values.outcome,
          filedOn: values.filedOn,
          filingNumber: accepted ? values.filingNumber?.trim() : undefined,
          opinion: values.opinion?.trim() || undefined,
          returnTo: accepted ? undefined : values.returnTo,
        },
      });
      return recordFiling;
    },
    onReceipt,
  );
  const objecting = outcome === 'OBJECT';
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={decision.send}
      initialValues={{ filedOn: today }}
      className="decision__form"
    >
      <Form.Item name="outcome" label="备案结论" rules={[{ required: true, message: '请选择备案结论' }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="ACCEPT">准予备案</Radio.Button>
          <Radio.Button value="OBJECT">提出异议</Radio.Button>
        </Radio.Group>
      </Form.Item>
      {outcome === 'ACCEPT' && (
        <Form.Item
          name="filingNumber"
          label="备案号"
          extra="本单位登记的备案编号，不能与已用编号重复。"
          rules={[{ required: true, whitespace: true, message: '请填写备案号' }]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
      )}
      {outcome && (
        <Form.Item
          name="filedOn"
          label={objecting ? '提出异议日期' : '备案日期'}
          rules={[{ required: true, message: '请选择日期' }]}
        >
          <DateInput max={today} />
        </Form.Item>
      )}
      {objecting && task.returnTargets.length > 0 && <ReturnTarget task={task} label="退回到" />}
      <Form.Item
        name="opinion"
        label={objecting ? '异议理由' : '备注'}
        rules={[{ required: objecting, whitespace: objecting, message: '请写明异议理由' }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <DecisionProblem decision={decision} onReload={onReload} />
      <div className="decision__submit">
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          danger={objecting}
          loading={decision.pending}
          disabled={!outcome || decision.stale}
        >
          {!outcome ? '请先选择结论' : objecting ? '确认提出异议' : '确认备案'}
        </Button>
      </div>
    </Form>
  );
}
