import { Form, Input, Modal, Select } from 'antd';
import { execute } from '../../api/client';
import { ActProblem } from './ActProblem';
import { DeclareRecusalDocument, type Item, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

interface Values {
  seatId: string;
  reason: string;
}

/** Records that a member stands aside for this item. */
export function RecusalDialog({
  session,
  item,
  onClose,
}: {
  session: Session;
  item: Item;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const act = useSessionAct<Values>(
    session.id,
    async (id, values) => {
      const input = { id, meetingId: session.id, taskId: item.taskId, ...values };
      return (await execute(DeclareRecusalDocument, { input })).declareRecusal;
    },
    onClose,
  );
  const aside = new Set(item.recusals.map((recusal) => recusal.seatId));
  const seats = session.attendance.filter((seat) => seat.status === 'PRESENT' && !aside.has(seat.seatId));
  return (
    <Modal
      open
      title="登记回避"
      okText="登记"
      cancelText="返回"
      okButtonProps={{ loading: act.pending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>与当事人有登记的亲属关系的，系统已自动认定；这里登记会上声明的回避。</p>
      <Form form={form} layout="vertical" onFinish={act.send}>
        <Form.Item name="seatId" label="成员" rules={[{ required: true, message: '请选择成员' }]}>
          <Select
            options={seats.map((seat) => ({
              value: seat.seatId,
              label: `${seat.personName}（${seat.seatTitle}）`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label="回避理由"
          rules={[{ required: true, whitespace: true, message: '请写明回避理由' }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
