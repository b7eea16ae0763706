import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { delegationsKey, RevokeDelegationDocument, type Delegation } from './delegationFields';

export function RevokeDialog({ delegation, onClose }: { delegation: Delegation; onClose: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const revoke = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      execute(RevokeDelegationDocument, { delegationId: delegation.id, reason }),
    onSuccess: ({ revokeDelegation: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: delegationsKey });
      onClose();
    },
  });
  const result = revoke.data?.revokeDelegation;
  return (
    <Modal
      open
      title={`撤销对${delegation.toName}的委托`}
      okText="确认撤销"
      cancelText="不撤销"
      okButtonProps={{ danger: true, loading: revoke.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>撤销立即生效；受托人此前已作出的决定不受影响。</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          revoke.mutate(values);
        }}
      >
        <Form.Item
          name="reason"
          label="撤销理由"
          rules={[{ required: true, whitespace: true, message: '请写明撤销理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {revoke.isError && <FaultNotice error={revoke.error} />}
    </Modal>
  );
}
