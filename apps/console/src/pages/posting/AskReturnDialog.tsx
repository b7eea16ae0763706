import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { AskPostingReturnDocument, postingKey, type PostingView } from './postingFields';

interface Values {
  toOn: string;
  reason: string;
}

/** The host's officer asks the sender's to have somebody back early. */
export function AskReturnDialog({ posting, onClose }: { posting: PostingView; onClose: () => void }) {
  const [id, setId] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const asking = useMutation({
    mutationFn: (values: Values) =>
      execute(AskPostingReturnDocument, { input: { id, postingId: posting.id, ...values } }),
    onSuccess: ({ askPostingReturn: result }) => {
      if (isRefusal(result)) {
        // What is corrected now is another request.
        setId(newUuid());
        return;
      }
      queryClient.setQueryData(postingKey(posting.id), { posting: result });
      onClose();
    },
  });
  const result = asking.data?.askPostingReturn;
  const refusal = result && isRefusal(result) ? result : undefined;
  return (
    <Modal
      open
      title={`请求提前返回：${posting.person.name}`}
      okText="发给派出方"
      cancelText="取消"
      okButtonProps={{ loading: asking.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        {`现在的期限为 ${posting.startOn} 至 ${posting.endOn}。跨医共体派驻的提前返回由派出方按其流程审批；请求发给派出方的人事专员，办理结果会通知您。`}
      </p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          asking.mutate(values);
        }}
      >
        <Form.Item name="toOn" label="希望的最后一日" rules={[{ required: true, message: '请选择最后一日' }]}>
          <DateInput max={posting.endOn} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} showCount />
        </Form.Item>
      </Form>
      {refusal && <RefusalNotice refusal={refusal} />}
      {asking.isError && <FaultNotice error={asking.error} />}
    </Modal>
  );
}
