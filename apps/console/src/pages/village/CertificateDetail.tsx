import { Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { newUuid } from '../../api/ids';
import { DateInput } from '../../ui/DateInput';
import { instantText } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Facts } from '../../ui/Page';
import { StatusTag } from '../../ui/Tags';
import { usePhone } from '../../ui/usePhone';
import { useEmployers, useVillageAct } from './useVillage';
import { ChangeCertificateDocument, RevealCertificateDocument, type Certificate } from './certificateFields';

/** A certificate with its whole register, and what may be entered next. */
export function CertificateDetail({
  certificate,
  onClose,
}: {
  certificate: Certificate;
  onClose: () => void;
}) {
  const phone = usePhone();
  const [number, setNumber] = useState<string>();
  const reveal = useVillageAct(RevealCertificateDocument, (answer) => {
    setNumber(answer.number);
  });
  return (
    <Drawer
      open
      title={`${certificate.person.name} · ${certificate.kindName}`}
      size={phone ? '100%' : 560}
      onClose={onClose}
    >
      <Facts
        items={[
          {
            label: '状态',
            value: <StatusTag status={certificate.status} name={certificate.statusName} />,
          },
          {
            label: '编号',
            value: (
              <>
                <code>{number ?? certificate.numberMasked}</code>{' '}
                {certificate.mayReveal && !number && (
                  <Button
                    size="small"
                    loading={reveal.busy}
                    onClick={() => {
                      reveal.send({ certificateId: certificate.id });
                    }}
                  >
                    查看原文（记入审计）
                  </Button>
                )}
              </>
            ),
          },
          { label: '执业地点', value: `${certificate.clinicName}（${certificate.hospitalName}）` },
          { label: '有效期', value: `${certificate.validFrom} 至 ${certificate.validUntil ?? '长期'}` },
          {
            label: '再注册',
            value: certificate.renewalOpensOn ? `${certificate.renewalOpensOn} 起可以申请` : '—',
          },
          { label: '最近考核', value: assessedText(certificate) },
          { label: '考核期限', value: certificate.assessmentDueOn },
        ]}
      />
      {reveal.refusal && <RefusalNotice refusal={reveal.refusal} />}
      <h3 className="section-title">登记经过</h3>
      <ol className="log">
        {certificate.entries.map((entry) => (
          <li key={entry.id}>
            {entry.text}
            {entry.note && `（${entry.note}）`}
            <small>
              {entry.actorName} · {instantText(entry.enteredAt)}
            </small>
          </li>
        ))}
      </ol>
      {certificate.mayChange && <ChangeForm key={certificate.entries.length} certificate={certificate} />}
    </Drawer>
  );
}

function assessedText({ lastAssessedOn, lastPassed }: Certificate): string {
  if (!lastAssessedOn) return '尚未考核';
  return `${lastAssessedOn} ${lastPassed ? '合格' : '不合格'}`;
}

const types = [
  { value: 'RENEWED', label: '再注册' },
  { value: 'ASSESSED', label: '考核' },
  { value: 'MOVED', label: '变更执业地点' },
  { value: 'CANCELLED', label: '注销' },
];
const days: Record<string, string> = {
  RENEWED: '新有效期首日',
  ASSESSED: '考核日期',
  MOVED: '变更日期',
  CANCELLED: '注销日期',
};

interface Values {
  type: string;
  on: string;
  validUntil?: string;
  clinicId?: string;
  passed?: boolean;
  note?: string;
}

function ChangeForm({ certificate }: { certificate: Certificate }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const type = (Form.useWatch('type', form) as string | undefined) ?? 'RENEWED';
  const employers = useEmployers().data?.villageEmployers ?? [];
  const act = useVillageAct(ChangeCertificateDocument);
  return (
    <>
      <h3 className="section-title">登记变动</h3>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ type: 'RENEWED' }}
        onFinish={(values) => {
          act.send({ input: { ...values, id, certificateId: certificate.id } });
        }}
      >
        <Form.Item name="type" label="变动">
          <Radio.Group options={types} />
        </Form.Item>
        <Form.Item name="on" label={days[type]} rules={[{ required: true, message: '请选择日期' }]}>
          <DateInput />
        </Form.Item>
        {type === 'RENEWED' && (
          <Form.Item name="validUntil" label="到期日（含）" extra="不填按本县规定的有效期推算">
            <DateInput />
          </Form.Item>
        )}
        {type === 'ASSESSED' && (
          <Form.Item name="passed" label="结果" rules={[{ required: true, message: '请选择结果' }]}>
            <Radio.Group
              options={[
                { value: true, label: '合格' },
                { value: false, label: '不合格' },
              ]}
            />
          </Form.Item>
        )}
        {type === 'MOVED' && (
          <Form.Item
            name="clinicId"
            label="变更到"
            rules={[{ required: true, message: '请选择村卫生所（室）' }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={employers.flatMap((one) =>
                one.clinics.map((clinic) => ({ value: clinic.id, label: clinic.name })),
              )}
            />
          </Form.Item>
        )}
        <Form.Item name="note" label="说明">
          <Input maxLength={500} />
        </Form.Item>
        {act.refusal && <RefusalNotice refusal={act.refusal} />}
        {act.fault !== undefined && <FaultNotice error={act.fault} />}
        <Button type="primary" htmlType="submit" loading={act.busy}>
          登记
        </Button>
      </Form>
    </>
  );
}
