import { Form, Input, Modal } from 'antd';
import { ActProblem } from './ActProblem';
import type { SessionAct } from './useSessionAct';

/** Asks for the reason of something that takes one. */
export function ReasonDialog({
  title,
  label,
  hint,
  act,
  onClose,
}: {
  title: string;
  label: string;
  hint: string;
  act: SessionAct<{ reason: string }>;
  onClose: () => void;
}) {
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      title={title}
      okText="确认"
      cancelText="返回"
      okButtonProps={{ loading: act.pending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>{hint}</p>
      <Form form={form} layout="vertical" onFinish={act.send}>
        <Form.Item
          name="reason"
          label={label}
          rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
