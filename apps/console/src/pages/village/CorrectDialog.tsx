import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { EventFiles, useEventFiles } from '../../attachments/EventFiles';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { ShareFields } from './ShareFields';
import { useVillageAct } from './useVillage';
import { CorrectPayDocument, type PayLine, type PayRun } from './payFields';
import { sources } from './villageFields';

interface Values {
  grossYuan: string;
  fiscalYuan: string;
  publicHealthYuan: string;
  essentialDrugsYuan: string;
  serviceIncomeYuan: string;
  documentNumber: string;
  note: string;
}

const needed = (message: string) => [{ required: true, whitespace: true, message }];

/** What was paid should have been this: the difference is a line of its own in a month that is still open. */
export function CorrectDialog({ run, line, onClose }: { run: PayRun; line: PayLine; onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const files = useEventFiles('VILLAGE_CORRECTION');
  const act = useVillageAct(CorrectPayDocument, () => {
    void files.attachTo(id).then(onClose);
  });
  const initial = {
    grossYuan: line.grossYuan,
    ...Object.fromEntries(
      sources.map(({ source, field }) => [
        field,
        line.shares.find((share) => share.source === source)?.amountYuan,
      ]),
    ),
  };
  return (
    <Modal
      open
      title={`更正：${line.personName} ${line.forMonth}（记入 ${run.month}）`}
      okText="更正"
      cancelText="取消"
      okButtonProps={{ loading: act.busy, disabled: files.uploads.busy }}
      onCancel={() => {
        files.discard();
        onClose();
      }}
      onOk={form.submit}
    >
      <p>
        填写应为的金额；与已发的差额记为新的一笔，原来的一笔不变。计发天数和缴费基数按合同与执业证书现在的记录重新核定。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(values) => {
          act.send({ input: { ...values, id, lineId: line.id, runId: run.id } });
        }}
      >
        <ShareFields />
        <Form.Item name="documentNumber" label="更正依据的文号" rules={needed('请填写文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="note" label="原因" rules={needed('请填写原因')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <EventFiles uploads={files.uploads} />
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}
