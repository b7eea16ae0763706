import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import type { RefusalFieldsFragment } from '../../gql/graphql';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { KinPersonPicker } from './KinPersonPicker';
import {
  CorrectKinshipDocument,
  EndKinshipDocument,
  kinshipsKey,
  RegisterKinshipDocument,
  relations,
  sources,
  type Kinship,
} from './kinshipFields';

interface Statement {
  relation: string;
  source: string;
  document?: string;
  knownOn: string;
}
type Registering = Statement & { personAId: string; personBId: string };
type Correcting = Statement & { reason: string };
interface Ending {
  endedOn: string;
  document?: string;
  reason: string;
}

const required = (message: string) => [{ required: true, whitespace: true, message }];
const pairText = ({ personA, personB }: Kinship): string => `${personA.name}与${personB.name}`;

export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Registering>();
  const knownOn = useBusinessClock()?.today;
  return (
    <KinshipDialog
      title="登记亲属关系"
      okText="确认登记"
      form={form}
      initial={knownOn ? { source: 'SELF', knownOn } : { source: 'SELF' }}
      send={async (id, values) =>
        (await execute(RegisterKinshipDocument, { input: { id, ...values } })).registerKinship
      }
      onClose={onClose}
      lead="登记后，一方不再参与涉及另一方事项的决定；已经参与、尚未实施的，该决定随即作废，从该环节重新办理。"
    >
      <Form.Item name="personAId" label="人员" rules={required('请选择人员')}>
        <KinPersonPicker />
      </Form.Item>
      <Form.Item name="personBId" label="亲属" rules={required('请选择亲属')}>
        <KinPersonPicker />
      </Form.Item>
      <StatementFields form={form} />
    </KinshipDialog>
  );
}

export function CorrectDialog({ kinship, onClose }: { kinship: Kinship; onClose: () => void }) {
  const [form] = Form.useForm<Correcting>();
  const { id: kinshipId, relation, source, document, knownOn } = kinship;
  return (
    <KinshipDialog
      title={`更正${pairText(kinship)}的亲属关系`}
      okText="确认更正"
      form={form}
      initial={{
        relation,
        source: source === 'DOCUMENT' ? source : 'SELF',
        document: document ?? undefined,
        knownOn,
      }}
      send={async (id, values) =>
        (await execute(CorrectKinshipDocument, { input: { id, kinshipId, ...values } })).correctKinship
      }
      onClose={onClose}
      lead="原登记保留，另记一条更正。两人并无亲属关系的，请终止。"
    >
      <StatementFields form={form} />
      <Form.Item name="reason" label="更正理由" rules={required('请写明更正理由')}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </KinshipDialog>
  );
}

export function EndDialog({ kinship, onClose }: { kinship: Kinship; onClose: () => void }) {
  const [form] = Form.useForm<Ending>();
  const today = useBusinessClock()?.today;
  return (
    <KinshipDialog
      title={`终止${pairText(kinship)}的亲属关系`}
      okText="确认终止"
      form={form}
      initial={{ endedOn: today }}
      send={async (id, values) =>
        (await execute(EndKinshipDocument, { input: { id, kinshipId: kinship.id, ...values } })).endKinship
      }
      onClose={onClose}
      lead="终止后两人不再互相回避；原登记和已经作废的决定不变。"
    >
      <Form.Item name="endedOn" label="终止日期" rules={required('请选择终止日期')}>
        <DateInput min={kinship.knownOn} max={today} />
      </Form.Item>
      <Form.Item name="document" label="文件名称或文号（可不填）">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="reason" label="终止理由" rules={required('请写明终止理由')}>
        <Input.TextArea rows={2} maxLength={500} showCount placeholder="如：离婚、登记有误" />
      </Form.Item>
    </KinshipDialog>
  );
}

/** How they are related, and since when and by what it is known. */
function StatementFields<T extends Statement>({ form }: { form: FormInstance<T> }) {
  const today = useBusinessClock()?.today;
  const source: unknown = Form.useWatch('source', form as FormInstance);
  return (
    <>
      <Form.Item name="relation" label="关系" rules={required('请选择关系')}>
        <Select options={relations} placeholder="选择关系" />
      </Form.Item>
      <Form.Item name="source" label="来源" rules={required('请选择来源')}>
        <Select options={sources} />
      </Form.Item>
      {source === 'DOCUMENT' && (
        <Form.Item name="document" label="文件名称或文号" rules={required('请填写文件名称或文号')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item name="knownOn" label="获知日期" rules={required('请选择获知日期')}>
        <DateInput max={today} />
      </Form.Item>
    </>
  );
}

/** A form in a dialog. The id is made once, so that sending it again is the same row. */
function KinshipDialog<T extends object>(props: {
  title: string;
  okText: string;
  lead: string;
  form: FormInstance<T>;
  initial: Partial<T>;
  send: (
    id: string,
    values: T,
  ) => Promise<({ __typename: 'Refusal' } & RefusalFieldsFragment) | { __typename: 'Kinship' }>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, okText, lead, form, initial, send, onClose, children } = props;
  const [id, setId] = useState(newUuid);
  const act = useMutation({
    mutationFn: (values: T) => send(id, values),
    onSuccess: (result) => {
      // Refused, nothing has been written: what is sent next is another row.
      if (isRefusal(result)) setId(newUuid());
      else {
        void queryClient.invalidateQueries({ queryKey: kinshipsKey });
        onClose();
      }
    },
  });
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ loading: act.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>{lead}</p>
      <Form<T>
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(values) => {
          act.mutate(values);
        }}
      >
        {children}
      </Form>
      {act.data && isRefusal(act.data) && <RefusalNotice refusal={act.data} />}
      {act.isError && <FaultNotice error={act.error} />}
    </Modal>
  );
}
