import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import type { PostAppointmentInput } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { InstitutionsDocument } from '../../ui/InstitutionFilter';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { useDebounced } from '../../ui/useDebounced';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';
import { AppointDocument, AppointmentPreviewDocument, EndAppointmentDocument } from './documentFields';
import { InstitutionSelect } from './InstitutionSelect';
import { ledgerKeys, postChoices, postInput } from './postFields';

const required = (message: string) => [{ required: true, message }];

function refresh(onClose: () => void): void {
  for (const key of [...ledgerKeys, 'postHolders', 'personFile'])
    void queryClient.invalidateQueries({ queryKey: [key] });
  onClose();
}

interface AppointValues {
  personId: string;
  institutionId?: string;
  post: string;
  fromOn: string;
  toOn?: string;
  documentNumber: string;
}

const toInput = ({ post, ...values }: AppointValues): PostAppointmentInput => ({
  ...values,
  ...postInput(post),
});

/** Appoints a person to a post by a document; titles and vacancies are checked while it is filled in. */
export function AppointDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<AppointValues>();
  const today = useBusinessClock()?.today;
  const values = Form.useWatch([], form) as Partial<AppointValues> | undefined;
  const [person, setPerson] = useState<StaffOption>();
  const institutions = useQuery({
    queryKey: ['institutions'],
    queryFn: () => execute(InstitutionsDocument),
    staleTime: 60_000,
  });
  const preview = useAppointmentPreview(values);
  const appoint = useMutation({
    mutationFn: (filled: AppointValues) => execute(AppointDocument, { input: toInput(filled) }),
    onSuccess: ({ appointToPost: result }) => {
      if (!isRefusal(result)) refresh(onClose);
    },
  });
  const result = appoint.data?.appointToPost;
  const seen = preview.data?.postAppointmentPreview;
  return (
    <Modal
      open
      title="聘用到岗位"
      okText="确认聘用"
      cancelText="取消"
      okButtonProps={{ loading: appoint.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ fromOn: today }}
        onFinish={(filled) => {
          appoint.mutate(filled);
        }}
      >
        <Form.Item name="personId" label="人员" rules={required('请选择人员')}>
          <PersonPicker
            chosen={person}
            onChosen={setPerson}
            institutions={institutions.data?.institutions ?? []}
          />
        </Form.Item>
        <Form.Item name="institutionId" label="岗位所在单位（不填为本人所在单位）">
          <InstitutionSelect allowClear placeholder="本人所在单位" />
        </Form.Item>
        <Form.Item name="post" label="岗位" rules={required('请选择岗位')}>
          <Select options={postChoices} placeholder="选择岗位" />
        </Form.Item>
        <Form.Item name="fromOn" label="聘用起始日" rules={required('请选择聘用起始日')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="toOn" label="聘用截止日（含，不填为长期）">
          <DateInput />
        </Form.Item>
        <Form.Item name="documentNumber" label="聘用文号" rules={required('请填写聘用文号')}>
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      {seen && !result && (
        <div className="stack" aria-live="polite">
          {seen.heldPostName && <p>现聘{seen.heldPostName}，自起始日起结束。</p>}
          {typeof seen.free === 'number' && <p>该岗位期内最少空缺 {seen.free} 个。</p>}
          {seen.problems
            .filter(({ field }) => field !== 'documentNumber')
            .map((problem) => (
              <RefusalNotice key={problem.code} refusal={problem} warning />
            ))}
        </div>
      )}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {appoint.isError && <FaultNotice error={appoint.error} />}
    </Modal>
  );
}

function useAppointmentPreview(values: Partial<AppointValues> | undefined) {
  const { personId, post, fromOn } = values ?? {};
  const input =
    personId && post && fromOn
      ? toInput({ ...values, personId, post, fromOn, documentNumber: values?.documentNumber ?? '' })
      : null;
  const text = useDebounced(JSON.stringify(input), 400);
  return useQuery({
    queryKey: ['appointmentPreview', text],
    queryFn: () => execute(AppointmentPreviewDocument, { input: JSON.parse(text) as PostAppointmentInput }),
    enabled: text !== 'null',
    placeholderData: keepPreviousData,
  });
}

/** Whose appointment is to end. */
export interface Appointed {
  personId: string;
  name: string;
  heldPostName: string | null;
}

export function EndAppointmentDialog({ holder, onClose }: { holder: Appointed; onClose: () => void }) {
  const [form] = Form.useForm<{ from: string; documentNumber: string }>();
  const today = useBusinessClock()?.today;
  const end = useMutation({
    mutationFn: (values: { from: string; documentNumber: string }) =>
      execute(EndAppointmentDocument, { input: { personId: holder.personId, ...values } }),
    onSuccess: ({ endPostAppointment: result }) => {
      if (!isRefusal(result)) refresh(onClose);
    },
  });
  const result = end.data?.endPostAppointment;
  return (
    <Modal
      open
      title="结束聘用"
      okText="确认结束"
      cancelText="取消"
      okButtonProps={{ loading: end.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        {holder.name}聘用的{holder.heldPostName}自所填日期起空出；编制不受影响。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ from: today }}
        onFinish={(values) => {
          end.mutate(values);
        }}
      >
        <Form.Item name="from" label="自该日起不再聘用" rules={required('请选择日期')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="documentNumber" label="解聘文号" rules={required('请填写解聘文号')}>
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {end.isError && <FaultNotice error={end.error} />}
    </Modal>
  );
}
