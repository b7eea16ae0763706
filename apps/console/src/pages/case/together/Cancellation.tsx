import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../../api/client';
import { newUuid } from '../../../api/ids';
import { isRefusal } from '../../../api/refusal';
import { queryClient } from '../../../api/session';
import { FaultNotice, RefusalNotice } from '../../../ui/Notices';
import { Card } from '../../../ui/Page';
import { StatusTag } from '../../../ui/Tags';
import { caseKey, type ApprovalCase } from '../caseFields';
import { TextField } from './TextField';
import { SubmitCancellationDocument } from './togetherFields';

/** What cancels this case, or what this case cancels. */
export function CancellationLinks({ case: approval }: { case: ApprovalCase }) {
  const { target, requests, waiting } = approval.cancellation;
  if (!target && requests.length === 0) return null;
  return (
    <Card title={target ? '撤销的事项' : '撤销事项'}>
      {waiting && (
        <Alert
          showIcon
          type="warning"
          title="撤销事项正在办理，本事项暂不实施；撤销未生效的，本事项自动继续。"
        />
      )}
      <ul className="step-record__lines">
        {(target ? [target] : requests).map((one) => (
          <li key={one.number}>
            <Link to={`/cases/${one.number}`}>{one.title}</Link>
            <span className="mono">{one.number}</span> <StatusTag status={one.status} name={one.statusName} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** 申请撤销: where withdrawing is too late. */
export function RequestCancellation({ case: approval }: { case: ApprovalCase }) {
  const [open, setOpen] = useState(false);
  if (!approval.cancellation.mayRequest) return null;
  return (
    <>
      <Button
        danger
        onClick={() => {
          setOpen(true);
        }}
      >
        申请撤销
      </Button>
      {open && (
        <RequestDialog
          case={approval}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function RequestDialog({ case: approval, onClose }: { case: ApprovalCase; onClose: () => void }) {
  const [idempotencyKey] = useState(newUuid);
  const [form] = Form.useForm<{ reason: string }>();
  const navigate = useNavigate();
  const request = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      execute(SubmitCancellationDocument, { caseNumber: approval.number, reason, idempotencyKey }),
    onSuccess: async ({ submitCancellation: result }) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(result.number), { case: result });
      void queryClient.invalidateQueries({ queryKey: caseKey(approval.number) });
      await navigate(`/cases/${result.number}`);
    },
  });
  const result = request.data?.submitCancellation;
  const implemented = approval.status === 'IMPLEMENTED';
  return (
    <Modal
      open
      title={`申请撤销 ${approval.number}`}
      okText="提交撤销事项"
      cancelText="取消"
      okButtonProps={{ danger: true, loading: request.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        本事项已集体审议，不能直接撤回。撤销事项按同一流程另行审批，
        {implemented
          ? '通过后已实施的内容冲回；批量派驻只撤销届时尚未开始的人员，已开始的不受影响。'
          : '通过后本事项终止、释放预占；审批期间本事项暂不实施。'}
      </p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          request.mutate(values);
        }}
      >
        <TextField name="reason" label="撤销理由" />
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {request.isError && <FaultNotice error={request.error} />}
    </Modal>
  );
}
