import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { DecisionProblem } from './DecisionProblem';
import { FilingPanel } from './FilingPanel';
import type { PanelProps } from './panel';
import { AskSupplementDocument, ReceiveFilingDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useAct } from './useAct';

type Part = 'CONCLUDE' | 'RECEIVE' | 'SUPPLEMENT';

/** A recipient's part in a 备案: concluding it, or before that confirming receipt and asking for more. */
export function FilingStep(props: PanelProps) {
  const [part, setPart] = useState<Part>('CONCLUDE');
  const track = props.approval.filingTracks.find(({ taskId }) => taskId === props.task.id);
  const received = track?.events.some(({ kind }) => kind === 'RECEIVED');
  return (
    <>
      <Radio.Group
        className="decision__part"
        aria-label="办理内容"
        value={part}
        onChange={(event) => {
          setPart(event.target.value as Part);
        }}
      >
        <Radio value="CONCLUDE">作出结论</Radio>
        {!received && <Radio value="RECEIVE">签收材料</Radio>}
        {!track?.supplementOpen && <Radio value="SUPPLEMENT">要求补正</Radio>}
      </Radio.Group>
      {track?.supplementOpen && <p className="caution">已要求补正，收到补正材料之前不能同意备案。</p>}
      {part === 'CONCLUDE' ? <FilingPanel {...props} /> : <EventForm key={part} {...props} part={part} />}
    </>
  );
}

interface EventValues {
  occurredOn: string;
  number?: string;
  text?: string;
}

function EventForm({ task, onDone, onReload, part }: PanelProps & { part: Exclude<Part, 'CONCLUDE'> }) {
  const today = useBusinessClock()?.today;
  const receiving = part === 'RECEIVE';
  const act = useAct<EventValues>(
    task.caseNumber,
    async (id, values) => {
      const input = { ...values, id, taskId: task.id, contentSha256: task.contentSha256 };
      if (receiving) return (await execute(ReceiveFilingDocument, { input })).receiveFiling;
      return (await execute(AskSupplementDocument, { input })).askSupplement;
    },
    onDone,
  );
  return (
    <Form<EventValues>
      layout="vertical"
      onFinish={act.send}
      className="decision__form"
      initialValues={{ occurredOn: today }}
    >
      {receiving && (
        <Form.Item
          name="number"
          label="签收编号"
          rules={[{ required: true, whitespace: true, message: '请填写签收编号' }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="occurredOn" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput max={today} />
      </Form.Item>
      <Form.Item
        name="text"
        label={receiving ? '备注' : '需要补正的内容'}
        rules={[{ required: !receiving, whitespace: !receiving, message: '请写明需要补正的内容' }]}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <DecisionProblem decision={act} onReload={onReload} />
      <SubmitBar decision={act} text={receiving ? '确认签收' : '确认要求补正'} />
    </Form>
  );
}
