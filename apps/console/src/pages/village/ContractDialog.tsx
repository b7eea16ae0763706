import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { EventFiles, useEventFiles } from '../../attachments/EventFiles';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { dayBefore } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { ShareFields } from './ShareFields';
import { useEmployers, useVillageAct } from './useVillage';
import { RecordContractDocument, type Contract } from './contractFields';
import { sources } from './villageFields';

export type ContractAct = 'SIGNED' | 'REGISTERED' | 'MOVED' | 'PAY_CHANGED' | 'TERMINATED';

const titles: Record<ContractAct, string> = {
  SIGNED: '登记书面合同的签订',
  REGISTERED: '执业登记',
  MOVED: '变更执业地点',
  PAY_CHANGED: '调整报酬与资金来源',
  TERMINATED: '解除合同',
};

interface Values {
  on?: string;
  number?: string;
  clinicId?: string;
  fromMonth?: string;
  grossYuan?: string;
  documentNumber?: string;
  ending?: string;
  note?: string;
  [share: string]: string | undefined;
}

/** One entry of a contract. */
export function ContractDialog({
  contract,
  type,
  onClose,
}: {
  contract: Contract;
  type: ContractAct;
  onClose: () => void;
}) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today ?? '';
  const files = useEventFiles('VILLAGE_EVENT');
  const act = useVillageAct(RecordContractDocument, () => {
    void files.attachTo(id).then(onClose);
  });
  const initial: Values = {
    on: type === 'TERMINATED' ? firstEnd(contract, today) : today,
    fromMonth: today.slice(0, 7),
    grossYuan: contract.grossYuan,
    ...Object.fromEntries(
      sources.map(({ source, field }) => [
        field,
        contract.shares.find((share) => share.source === source)?.amountYuan,
      ]),
    ),
  };
  return (
    <Modal
      open
      title={`${titles[type]}：${contract.person.name}`}
      okText="登记"
      cancelText="取消"
      okButtonProps={{ loading: act.busy, disabled: files.uploads.busy, danger: type === 'TERMINATED' }}
      onCancel={() => {
        files.discard();
        onClose();
      }}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={({ on, ...values }) => {
          act.send({ input: { ...values, id, contractId: contract.id, type, on: on ?? today } });
        }}
      >
        <Fields contract={contract} type={type} today={today} />
        <Form.Item name="note" label={type === 'SIGNED' ? '说明（逾期订立的须写明原因）' : '说明'}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <EventFiles uploads={files.uploads} />
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}

/** A contract that has not begun ends before its first day: it is never performed. */
const firstEnd = ({ startOn }: Contract, today: string): string =>
  startOn > today ? dayBefore(startOn) : today;

const needed = (message: string) => [{ required: true, message }];

function dayHint(contract: Contract, type: ContractAct, today: string): string | undefined {
  if (type === 'SIGNED' && contract.signBy) return `书面合同最晚应于 ${contract.signBy} 订立`;
  if (type === 'TERMINATED' && contract.startOn > today)
    return `合同自 ${contract.startOn} 起，不再履行的填前一日 ${dayBefore(contract.startOn)}`;
  return undefined;
}

function Fields({ contract, type, today }: { contract: Contract; type: ContractAct; today: string }) {
  const employer = useEmployers().data?.villageEmployers.find(({ id }) => id === contract.hospitalId);
  if (type === 'PAY_CHANGED') {
    return (
      <>
        <Form.Item name="fromMonth" label="自哪个月起" rules={needed('请填写月份')}>
          <Input placeholder="YYYY-MM" maxLength={7} />
        </Form.Item>
        <ShareFields />
        <Form.Item name="documentNumber" label="依据的文号或纪要编号" rules={needed('请填写依据')}>
          <Input maxLength={100} />
        </Form.Item>
      </>
    );
  }
  return (
    <>
      <Form.Item
        name="on"
        label={type === 'TERMINATED' ? '合同最后一日' : '日期'}
        extra={dayHint(contract, type, today)}
        rules={needed('请选择日期')}
      >
        <DateInput max={type === 'TERMINATED' ? undefined : today} />
      </Form.Item>
      {type === 'SIGNED' && (
        <Form.Item name="number" label="合同书编号" rules={needed('请填写合同书编号')}>
          <Input maxLength={50} />
        </Form.Item>
      )}
      {type === 'REGISTERED' && (
        <Form.Item name="number" label="执业登记号" rules={needed('请填写执业登记号')}>
          <Input maxLength={50} />
        </Form.Item>
      )}
      {type === 'MOVED' && (
        <Form.Item
          name="clinicId"
          label="变更到"
          extra="证书须先变更注册到该村卫生所（室）"
          rules={needed('请选择村卫生所（室）')}
        >
          <Select
            options={employer?.clinics
              .filter(({ id }) => id !== contract.clinicId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      {type === 'TERMINATED' && (
        <Form.Item name="ending" label="情形" rules={needed('请选择情形')}>
          <Select
            options={employer?.endings
              .filter((one) => one.of === 'TERMINATION')
              .map((one) => ({
                value: one.code,
                label: `${one.name}（${one.clause}，${one.severance ? '支付' : '不支付'}经济补偿）`,
              }))}
          />
        </Form.Item>
      )}
    </>
  );
}
