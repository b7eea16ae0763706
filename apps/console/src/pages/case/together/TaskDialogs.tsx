import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { execute } from '../../../api/client';
import type { ApprovalCase } from '../caseFields';
import { ActDialog } from './ActDialog';
import { TargetPicker, targetOf } from './TargetPicker';
import { TextField } from './TextField';
import {
  AskOpinionDocument,
  NudgeTaskDocument,
  TakeBackTaskDocument,
  TransferTargetsDocument,
  TransferTaskDocument,
} from './togetherFields';
import type { TogetherTask } from './togetherFields';

interface DialogProps {
  case: ApprovalCase;
  task: TogetherTask;
  onClose: () => void;
}

/** 转办: to another seat of the same office. */
export function TransferDialog({ case: approval, task, onClose }: DialogProps) {
  const query = useQuery({
    queryKey: ['transferTargets', task.taskId],
    queryFn: () => execute(TransferTargetsDocument, { taskId: task.taskId }),
  });
  const seats = query.data?.transferTargets ?? [];
  return (
    <ActDialog<{ toSeatId: string; reason: string }>
      caseNumber={approval.number}
      title={`转办：${task.stepName}`}
      okText="确认转办"
      lead="转给本机构的另一席位办理。转办后由对方办理，本机构的其他席位可以收回。"
      run={async (id, values) => {
        const input = { ...values, id, taskId: task.taskId, contentSha256: approval.contentSha256 };
        return (await execute(TransferTaskDocument, { input })).transferTask;
      }}
      onClose={onClose}
    >
      <Form.Item name="toSeatId" label="受转席位" rules={[{ required: true, message: '请选择受转席位' }]}>
        <Select
          loading={query.isFetching}
          notFoundContent={query.isFetching ? '正在读取…' : '本机构没有其他在任席位'}
          options={seats.map((seat) => ({ value: seat.seatId, label: `${seat.title} ${seat.holderName}` }))}
        />
      </Form.Item>
      <TextField name="reason" label="转办理由" placeholder="如：外出、业务归口" />
    </ActDialog>
  );
}

/** 收回: the task comes to the reader's own seat. */
export function TakeBackDialog({ case: approval, task, onClose }: DialogProps) {
  return (
    <ActDialog<{ reason: string }>
      caseNumber={approval.number}
      title={`收回：${task.stepName}`}
      okText="确认收回"
      lead="收回后由您的席位办理。"
      run={async (id, values) => {
        const input = { ...values, id, taskId: task.taskId, contentSha256: approval.contentSha256 };
        return (await execute(TakeBackTaskDocument, { input })).takeBackTask;
      }}
      onClose={onClose}
    >
      <TextField name="reason" label="收回理由" />
    </ActDialog>
  );
}

/** 加签: before the decision it waits, after it nothing does. */
export function AskDialog({ case: approval, task, onClose }: DialogProps) {
  const before = task.mayAsk === 'BEFORE';
  return (
    <ActDialog<{ target: string; question: string }>
      caseNumber={approval.number}
      title={`${before ? '前加签' : '后加签'}：${task.stepName}`}
      okText="确认加签"
      lead={
        before
          ? '请他人提出意见。对方答复或您撤回之前，本环节不能作决定；决定仍由本机构作出。'
          : '请他人对已作出的决定提出意见，不影响办理。'
      }
      run={async (id, { target, question }) => {
        const input = {
          id,
          taskId: task.taskId,
          contentSha256: approval.contentSha256,
          moment: before ? 'BEFORE' : 'AFTER',
          target: targetOf(target),
          question,
        };
        return (await execute(AskOpinionDocument, { input })).askOpinion;
      }}
      onClose={onClose}
    >
      <Form.Item name="target" label="请谁提出意见" rules={[{ required: true, message: '请选择人员或席位' }]}>
        <TargetPicker caseNumber={approval.number} />
      </Form.Item>
      <TextField name="question" label="征询事项" most={1000} />
    </ActDialog>
  );
}

/** 催办, also from the list of supervision. */
export function NudgeDialog({
  caseNumber,
  task,
  onClose,
}: {
  caseNumber: string;
  task: { taskId: string; stepName: string; bodyName: string };
  onClose: () => void;
}) {
  return (
    <ActDialog<{ text?: string }>
      caseNumber={caseNumber}
      title={`催办：${task.stepName}`}
      okText="确认催办"
      lead={`提醒${task.bodyName}的应办人尽快办理，并记入办理经过。`}
      run={async (id, values) =>
        (await execute(NudgeTaskDocument, { input: { ...values, id, taskId: task.taskId } })).nudgeTask
      }
      onClose={onClose}
    >
      <TextField name="text" label="催办说明" required={false} />
    </ActDialog>
  );
}
