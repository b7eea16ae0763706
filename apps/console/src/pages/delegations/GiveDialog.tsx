import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { useDebounced } from '../../ui/useDebounced';
import {
  DelegateCandidatesDocument,
  delegationsKey,
  GiveDelegationDocument,
  type DelegableSeat,
} from './delegationFields';

/** What the form has so far: useWatch knows only the finished type. */
type Draft = Partial<Values>;

interface Values {
  seatId: string;
  toPersonId: string;
  fromOn: string;
  toOn: string;
  scope?: string;
  reason: string;
}

/** A matter or one of its steps, as one choice. */
function scopesOf(seat: DelegableSeat | undefined) {
  const steps = seat?.steps ?? [];
  const matters = new Map(steps.map((step) => [step.matterType, step.matterName]));
  return [...matters].flatMap(([matterType, matterName]) => [
    { value: matterType, label: `${matterName}：全部环节` },
    ...steps
      .filter((step) => step.matterType === matterType)
      .map((step) => ({
        value: `${matterType}/${step.stepKey}`,
        label: `${matterName}：仅“${step.stepName}”`,
      })),
  ]);
}

export function GiveDialog({ seats, onClose }: { seats: readonly DelegableSeat[]; onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today;
  const draft = Form.useWatch([], form) as Draft | undefined;
  const seatId = draft?.seatId ?? seats[0]?.seatId ?? '';
  const give = useMutation({
    mutationFn: ({ scope, ...values }: Values) => {
      const [matterType, stepKey] = scope?.split('/') ?? [];
      return execute(GiveDelegationDocument, { input: { id, ...values, matterType, stepKey } });
    },
    onSuccess: ({ giveDelegation: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: delegationsKey });
      onClose();
    },
  });
  const result = give.data?.giveDelegation;
  return (
    <Modal
      open
      title="委托他人办理"
      okText="确认委托"
      cancelText="取消"
      okButtonProps={{ loading: give.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>期内受托人可以代您办理该席位的待办，办理记录写明双方姓名；您本人仍可办理。表决席位不得委托。</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ seatId, fromOn: today }}
        onFinish={(values) => {
          give.mutate(values);
        }}
      >
        <Form.Item name="seatId" label="席位" rules={[{ required: true, message: '请选择席位' }]}>
          <Select
            options={seats.map((seat) => ({ value: seat.seatId, label: `${seat.bodyName} · ${seat.title}` }))}
            onChange={() => {
              form.resetFields(['toPersonId', 'scope']);
            }}
          />
        </Form.Item>
        <Form.Item name="toPersonId" label="受托人" rules={[{ required: true, message: '请选择受托人' }]}>
          <CandidatePicker seatId={seatId} />
        </Form.Item>
        <Form.Item name="fromOn" label="自（含当日）" rules={[{ required: true, message: '请选择首日' }]}>
          <DateInput min={today} />
        </Form.Item>
        <Form.Item name="toOn" label="至（含当日）" rules={[{ required: true, message: '请选择末日' }]}>
          <DateInput min={draft?.fromOn ?? today} />
        </Form.Item>
        <Form.Item name="scope" label="范围">
          <Select
            allowClear
            placeholder="全部事项和环节"
            options={scopesOf(seats.find((seat) => seat.seatId === seatId))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请写明委托理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount placeholder="如：外出学习、请假" />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {give.isError && <FaultNotice error={give.error} />}
    </Modal>
  );
}

/** People who can sign in and have a part in the county; `id`, `value` and `onChange` come from the form. */
function CandidatePicker({
  seatId,
  id,
  value,
  onChange,
}: {
  seatId: string;
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}) {
  const [text, setText] = useState('');
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: ['delegateCandidates', seatId, settled],
    queryFn: () => execute(DelegateCandidatesDocument, { seatId, text: settled || undefined }),
    enabled: seatId !== '',
  });
  const people = query.data?.delegateCandidates ?? [];
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      placeholder="按姓名查找"
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={query.isFetching ? '正在查找…' : '没有找到；受托人须有平台账号，审计员不得受托'}
      options={people.map((person) => ({
        value: person.personId,
        label: person.place ? `${person.name}（${person.place}）` : person.name,
      }))}
    />
  );
}
