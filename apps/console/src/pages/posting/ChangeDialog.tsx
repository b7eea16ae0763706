import { useMutation } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { caseKey } from '../case/caseFields';
import { ChangeFields, type ChangeValues } from './ChangeFields';
import { SubmitPostingChangeDocument, postingKey, type ChangeKind, type PostingView } from './postingFields';

/** Asking for an extension or an early return: a case of its own on the same chain. */
export function ChangeDialog({
  posting,
  kind,
  onClose,
}: {
  posting: PostingView;
  kind: ChangeKind;
  onClose: () => void;
}) {
  const [idempotencyKey, setKey] = useState(newUuid);
  const [form] = Form.useForm<ChangeValues>();
  const navigate = useNavigate();
  const submit = useMutation({
    mutationFn: (values: ChangeValues) =>
      execute(SubmitPostingChangeDocument, {
        input: {
          postingId: posting.id,
          kind,
          ...values,
        },
        idempotencyKey,
      }),
    onSuccess: async ({ submitPostingChange: result }) => {
      if (isRefusal(result)) {
        // What is corrected now is another request.
        setKey(newUuid());
        return;
      }
      queryClient.setQueryData(caseKey(result.number), { case: result });
      void queryClient.invalidateQueries({ queryKey: postingKey(posting.id) });
      await navigate(`/cases/${result.number}`);
    },
  });
  const result = submit.data?.submitPostingChange;
  const refusal = result && isRefusal(result) ? result : undefined;
  return (
    <Modal
      open
      title={`${kind === 'EXTENSION' ? '申请延期' : '申请提前返回'}：${posting.person.name}`}
      okText="提交审批"
      cancelText="取消"
      okButtonProps={{ loading: submit.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        现在的期限为 {posting.startOn} 至 {posting.endOn}。
        {kind === 'EXTENSION'
          ? '延期与派驻同一流程审批，党委研究同意后预占延长期间的派驻岗位，备案齐全后生效。'
          : '提前返回与派驻同一流程审批，生效后自次日起释放派驻岗位；审批期间派驻照常。'}
      </p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          submit.mutate(values);
        }}
      >
        <ChangeFields kind={kind} lastOn={posting.endOn} gap={refusal?.code === 'COVERAGE_GAP'} />
      </Form>
      {refusal && <RefusalNotice refusal={refusal} />}
      {submit.isError && <FaultNotice error={submit.error} />}
    </Modal>
  );
}
