import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { DecisionProblem } from '../../decide/DecisionProblem';
import type { ActResult } from '../../decide/stepActFields';
import { useAct } from '../../decide/useAct';

/** A dialog for one act on a case: its fields, one button, and what stands against it. */
export function ActDialog<V extends object>({
  caseNumber,
  title,
  okText,
  lead,
  danger = false,
  initialValues,
  run,
  onClose,
  children,
}: {
  caseNumber: string;
  title: string;
  okText: string;
  lead?: ReactNode;
  danger?: boolean;
  initialValues?: Partial<V>;
  /** Sends the act under the id that was made when the dialog opened. */
  run: (id: string, values: V) => Promise<ActResult>;
  onClose: () => void;
  children: ReactNode;
}) {
  const [form] = Form.useForm<V>();
  const act = useAct<V>(caseNumber, run, onClose);
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ danger, loading: act.pending, disabled: act.stale }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {lead && <p>{lead}</p>}
      <Form name="act" form={form} layout="vertical" onFinish={act.send} initialValues={initialValues}>
        {children}
      </Form>
      <DecisionProblem decision={act} onReload={onClose} />
    </Modal>
  );
}
