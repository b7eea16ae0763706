import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { PrepareMeetingDocument } from './meetingDocuments';

interface Values {
  bodyId: string;
  plannedOn: string;
  place?: string;
}

/** Calls a session; its agenda is put together on its page. */
export function PrepareDialog({
  bodies,
  onClose,
}: {
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today;
  const navigate = useNavigate();
  const prepare = useMutation({
    mutationFn: (values: Values) =>
      execute(PrepareMeetingDocument, { input: { id, ...values, place: values.place?.trim() || undefined } }),
    onSuccess: ({ prepareMeeting: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: ['meetings'] });
      void navigate(`/meetings/${result.id}`);
    },
  });
  const result = prepare.data?.prepareMeeting;
  return (
    <Modal
      open
      title="安排会议"
      okText="安排，准备议程"
      cancelText="取消"
      okButtonProps={{ loading: prepare.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ bodyId: bodies[0]?.id, plannedOn: today }}
        onFinish={(values) => {
          prepare.mutate(values);
        }}
      >
        <Form.Item name="bodyId" label="机构" rules={[{ required: true, message: '请选择机构' }]}>
          <Select options={bodies.map((body) => ({ value: body.id, label: body.name }))} />
        </Form.Item>
        <Form.Item name="plannedOn" label="召开日期" rules={[{ required: true, message: '请选择召开日期' }]}>
          <DateInput min={today} />
        </Form.Item>
        <Form.Item name="place" label="地点">
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {prepare.isError && <FaultNotice error={prepare.error} />}
    </Modal>
  );
}
