import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { useDebounced } from '../../ui/useDebounced';
import { useEmployers, useVillageAct } from './useVillage';
import { RegisterCertificateDocument, VillageDoctorsDocument } from './certificateFields';

interface Values {
  clinicId: string;
  personId: string;
  kind: string;
  number: string;
  validFrom: string;
  validUntil?: string;
  note?: string;
}

const kinds = [
  { value: 'VILLAGE_DOCTOR', label: '乡村医生执业证书' },
  { value: 'ASSISTANT_PHYSICIAN', label: '执业助理医师证书' },
  { value: 'PHYSICIAN', label: '执业医师证书' },
];
const needed = (message: string) => [{ required: true, message }];

/** A certificate is entered once: clinic, doctor, number and dates. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const clinicId = Form.useWatch('clinicId', form) as string | undefined;
  const today = useBusinessClock()?.today;
  const employers = useEmployers().data?.villageEmployers ?? [];
  const act = useVillageAct(RegisterCertificateDocument, onClose);
  return (
    <Modal
      open
      title="登记执业证书"
      okText="登记"
      cancelText="取消"
      okButtonProps={{ loading: act.busy }}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'VILLAGE_DOCTOR' }}
        onFinish={(values) => {
          act.send({ input: { ...values, id } });
        }}
      >
        <Form.Item name="clinicId" label="执业注册的村卫生所（室）" rules={needed('请选择村卫生所（室）')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={employers.flatMap((one) =>
              one.clinics.map((clinic) => ({ value: clinic.id, label: clinic.name })),
            )}
          />
        </Form.Item>
        <Form.Item name="personId" label="村医" rules={needed('请选择村医')}>
          <DoctorSelect clinicId={clinicId} />
        </Form.Item>
        <Form.Item name="kind" label="证书种类" rules={needed('请选择证书种类')}>
          <Select options={kinds} />
        </Form.Item>
        <Form.Item
          name="number"
          label="证书编号"
          extra="加密保存；列表只显示首尾两位，查看原文记入审计"
          rules={needed('请填写证书编号')}
        >
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="validFrom" label="发证日期" rules={needed('请选择发证日期')}>
          <DateInput max={today} />
        </Form.Item>
        <Form.Item
          name="validUntil"
          label="到期日（含）"
          extra="乡村医生执业证书不填则按本县规定的有效期推算；执业（助理）医师证书不填即长期"
        >
          <DateInput />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}

/** People of the clinic, or found by name anywhere within sight. */
function DoctorSelect({
  id,
  value,
  onChange,
  clinicId,
}: {
  id?: string;
  value?: string;
  onChange?: (personId: string) => void;
  clinicId: string | undefined;
}) {
  const [text, setText] = useState('');
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: ['villageDoctors', settled, clinicId],
    queryFn: () => execute(VillageDoctorsDocument, settled ? { text: settled } : { clinicId }),
    enabled: Boolean(settled) || Boolean(clinicId),
  });
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      placeholder="本所人员，或按姓名、工号查找"
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={clinicId ? '没有找到' : '请先选择村卫生所（室）'}
      options={query.data?.villageDoctors.map((person) => ({
        value: person.id,
        label: `${person.name}（${person.institutionName}，工号 ${person.staffNumber}）`,
      }))}
    />
  );
}
