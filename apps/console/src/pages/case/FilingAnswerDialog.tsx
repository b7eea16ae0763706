import { Form, Input, Modal } from 'antd';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { DecisionProblem } from '../decide/DecisionProblem';
import { SendFilingDocument, SupplyFilingDocument } from '../decide/stepActFields';
import { useAct } from '../decide/useAct';
import type { ApprovalCase, FilingTrack } from './caseFields';

export type FilingAnswer = 'SENT' | 'SUPPLEMENT_GIVEN';

interface Values {
  occurredOn: string;
  text?: string;
}

/** What the submitter records of a 备案: the documents handed over, or the supplement that was asked for. */
export function FilingAnswerDialog({
  case: approval,
  track,
  kind,
  onClose,
}: {
  case: ApprovalCase;
  track: FilingTrack;
  kind: FilingAnswer;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today;
  const supplying = kind === 'SUPPLEMENT_GIVEN';
  const act = useAct<Values>(
    approval.number,
    async (id, values) => {
      const input = { ...values, id, taskId: track.taskId, contentSha256: approval.contentSha256 };
      if (supplying) return (await execute(SupplyFilingDocument, { input })).supplyFiling;
      return (await execute(SendFilingDocument, { input })).sendFiling;
    },
    onClose,
  );
  const asked = track.events.filter((event) => event.kind === 'SUPPLEMENT_ASKED').at(-1);
  return (
    <Modal
      open
      title={`${supplying ? '提交补正' : '登记送达'}：${track.bodyName}`}
      okText={supplying ? '确认提交' : '确认登记'}
      cancelText="取消"
      okButtonProps={{ loading: act.pending, disabled: act.stale }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {supplying && asked?.text && <blockquote className="timeline__opinion">{asked.text}</blockquote>}
      <Form form={form} layout="vertical" onFinish={act.send} initialValues={{ occurredOn: today }}>
        <Form.Item name="occurredOn" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
          <DateInput max={today} />
        </Form.Item>
        <Form.Item
          name="text"
          label={supplying ? '补正说明' : '材料清单'}
          rules={[{ required: supplying, whitespace: supplying, message: '请填写补正说明' }]}
        >
          <Input.TextArea rows={4} maxLength={2000} showCount />
        </Form.Item>
      </Form>
      <DecisionProblem decision={act} onReload={onClose} />
    </Modal>
  );
}
