import { Alert, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { arrivedBefore, type RequestKey } from '../../api/requestKey';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { useEmployers, useVillageAct } from './useVillage';
import { ReceiveFundDocument, ReverseFundDocument } from './fundFields';
import { sources } from './villageFields';

const needed = (message: string) => [{ required: true, whitespace: true, message }];

interface Received {
  hospitalId: string;
  source: string;
  amountYuan: string;
  on: string;
  documentNumber: string;
  note?: string;
}

/** Money that came in, by its document. Its id outlives the dialog: entered again after a lost answer it is one receipt. */
export function ReceiveDialog({ request, onClose }: { request: RequestKey; onClose: () => void }) {
  const [form] = Form.useForm<Received>();
  const today = useBusinessClock()?.today;
  const employers = (useEmployers().data?.villageEmployers ?? []).filter(({ rights }) =>
    rights.includes('pay'),
  );
  const act = useVillageAct(
    ReceiveFundDocument,
    () => {
      request.renew();
      onClose();
    },
    request.answered,
  );
  return (
    <Modal
      open
      title="登记拨入"
      okText="登记"
      cancelText="取消"
      okButtonProps={{ loading: act.busy }}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ hospitalId: employers.length === 1 ? employers[0]?.id : undefined, on: today }}
        onFinish={(values) => {
          act.send({ input: { ...values, id: request.key } });
        }}
      >
        <Form.Item
          name="hospitalId"
          label="乡镇卫生院"
          rules={[{ required: true, message: '请选择乡镇卫生院' }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={employers.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="source" label="来源" rules={[{ required: true, message: '请选择来源' }]}>
          <Select options={sources.map(({ source, label }) => ({ value: source, label }))} />
        </Form.Item>
        <Form.Item
          name="amountYuan"
          label="金额（元）"
          rules={[
            { required: true, message: '请填写金额' },
            { pattern: /^\d{1,9}(\.\d{1,2})?$/, message: '最多两位小数，不带逗号' },
          ]}
        >
          <Input inputMode="decimal" maxLength={12} />
        </Form.Item>
        <Form.Item name="on" label="拨入日期" rules={[{ required: true, message: '请选择日期' }]}>
          <DateInput max={today} />
        </Form.Item>
        <Form.Item name="documentNumber" label="拨款文号" rules={needed('请填写文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {act.refusal && (arrivedBefore(act.refusal) ? <Arrived /> : <RefusalNotice refusal={act.refusal} />)}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}

function Arrived() {
  return (
    <Alert
      showIcon
      type="warning"
      role="alert"
      title="此前登记的一笔已经记入"
      description="请先关闭本窗口，在经费明细中核对；确为另一笔的，再次点击“登记”。"
    />
  );
}

/** An entry that was wrong is taken back by its opposite; both stay. */
export function ReverseDialog({
  entry,
  onClose,
}: {
  entry: { id: string; sourceName: string; amountYuan: string };
  onClose: () => void;
}) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<{ documentNumber: string; note: string }>();
  const act = useVillageAct(ReverseFundDocument, onClose);
  return (
    <Modal
      open
      title={`冲销：${entry.sourceName} ${entry.amountYuan} 元`}
      okText="冲销"
      cancelText="取消"
      okButtonProps={{ loading: act.busy, danger: true }}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          act.send({ input: { ...values, id, entryId: entry.id } });
        }}
      >
        <Form.Item name="documentNumber" label="更正依据的文号" rules={needed('请填写文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="note" label="原因" rules={needed('请填写原因')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}
