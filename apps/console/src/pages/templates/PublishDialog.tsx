import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { PublishTemplateDraftDocument, templatesKey, type TemplateDraft } from './templateFields';

interface Values {
  validFrom: string;
  documentNumber: string;
  reason: string;
}

/** From which day, on what document, and why: then the draft is a version that never changes. */
export function PublishDialog({ draft, onClose }: { draft: TemplateDraft; onClose: () => void }) {
  const today = useBusinessClock()?.today;
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const publish = useMutation({
    mutationFn: (values: Values) =>
      execute(PublishTemplateDraftDocument, {
        input: { draftId: draft.id, revision: draft.revision, idempotencyKey, ...values },
      }),
    onSuccess: async ({ publishTemplateDraft: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: templatesKey });
      await navigate(`/templates/versions/${result.id}`);
    },
  });
  const result = publish.data?.publishTemplateDraft;
  return (
    <Modal
      open
      title={`发布${draft.matterName}流程`}
      okText="确认发布"
      cancelText="暂不发布"
      okButtonProps={{ loading: publish.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        发布后不能修改或撤回；自施行之日起提交的事项按新版办理，办理中的事项不变。未施行的版本只能以同日施行的另一版取代。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ validFrom: today, documentNumber: draft.documentNumber }}
        onFinish={(values) => {
          publish.mutate(values);
        }}
      >
        <Form.Item name="validFrom" label="施行日期" rules={[{ required: true, message: '请选择施行日期' }]}>
          <DateInput min={today} />
        </Form.Item>
        <Form.Item
          name="documentNumber"
          label="依据文号"
          rules={[{ required: true, whitespace: true, message: '请填写依据文号' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="发布理由"
          rules={[{ required: true, whitespace: true, message: '请写明发布理由' }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {publish.isError && <FaultNotice error={publish.error} />}
    </Modal>
  );
}
