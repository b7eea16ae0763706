import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { minutesPattern, normaliseMinutesNumber } from '../decide/minutesNumber';
import { ActProblem } from './ActProblem';
import { CancelMeetingDocument, CloseMeetingDocument, type Session } from './meetingDocuments';
import { ReasonDialog } from './ReasonDialog';
import { useSessionAct } from './useSessionAct';

/** Ending a session: calling it off before it begins, or closing it with the number of its minutes. */
export function SessionActions({ session }: { session: Session }) {
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
  };
  if (session.status !== 'PLANNED' && session.status !== 'OPEN') return null;
  const planned = session.status === 'PLANNED';
  return (
    <>
      <Button
        type={planned ? 'default' : 'primary'}
        danger={planned}
        onClick={() => {
          setAsking(true);
        }}
      >
        {planned ? '取消会议' : '结束会议'}
      </Button>
      {asking && planned && <Cancel session={session} onClose={done} />}
      {asking && !planned && <Close session={session} onClose={done} />}
    </>
  );
}

function Cancel({ session, onClose }: { session: Session; onClose: () => void }) {
  const act = useSessionAct<{ reason: string }>(
    session.id,
    async (id, { reason }) =>
      (await execute(CancelMeetingDocument, { input: { id, meetingId: session.id, reason } })).cancelMeeting,
    onClose,
  );
  return (
    <ReasonDialog
      title="取消会议"
      label="取消理由"
      hint="取消后议程上的事项回到待表决，可以列入另一次会议。"
      act={act}
      onClose={onClose}
    />
  );
}

function Close({ session, onClose }: { session: Session; onClose: () => void }) {
  const [form] = Form.useForm<{ minutesNumber?: string }>();
  const act = useSessionAct<{ minutesNumber?: string }>(
    session.id,
    async (id, { minutesNumber }) => {
      const input = { id, meetingId: session.id, minutesNumber };
      return (await execute(CloseMeetingDocument, { input })).closeMeeting;
    },
    onClose,
  );
  const open = session.items.filter((item) => item.state !== 'DECIDED').length;
  return (
    <Modal
      open
      title="结束会议"
      okText="结束会议"
      cancelText="返回"
      okButtonProps={{ loading: act.pending, disabled: open > 0 }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>{open > 0 ? `还有 ${open} 项议题没有结果，不能结束。` : '结束以后，会议的一切记录不能再变更。'}</p>
      <Form form={form} layout="vertical" onFinish={act.send}>
        {session.minutesNumber ? (
          <p>纪要编号：{session.minutesNumber}</p>
        ) : (
          <Form.Item
            name="minutesNumber"
            label="会议纪要编号"
            validateTrigger="onBlur"
            getValueFromEvent={(event: React.ChangeEvent<HTMLInputElement>) =>
              normaliseMinutesNumber(event.target.value)
            }
            rules={[
              { required: true, message: '请填写会议纪要编号' },
              { pattern: minutesPattern, message: '格式如：明医总党纪〔2026〕12号' },
            ]}
          >
            <Input placeholder="如：明医总党纪〔2026〕12号" maxLength={64} autoComplete="off" />
          </Form.Item>
        )}
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
