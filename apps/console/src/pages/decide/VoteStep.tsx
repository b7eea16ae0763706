import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { Attachments } from '../../attachments/Attachments';
import type { Meeting } from '../case/caseFields';
import { ballotGap, ballotOf, type VotesValue } from './ballot';
import { RecordVotesDocument } from './decisionFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReturnTarget } from './ReturnTarget';
import { TallyBox } from './TallyBox';
import { useDecision } from './useDecision';
import { VoteTable } from './VoteTable';

interface VoteValues {
  motion: 'APPROVE' | 'RETURN';
  returnTo?: string;
  opinion?: string;
}

/** Second part: the motion put to the vote and each present member's vote. */
export function VoteStep({
  task,
  meeting,
  onBack,
  onReceipt,
  onReload,
}: Omit<PanelProps, 'approval' | 'onDone'> & { meeting: Meeting; onBack?: () => void }) {
  const [form] = Form.useForm<VoteValues>();
  const motion = Form.useWatch('motion', form);
  const [votes, setVotes] = useState<VotesValue>({});
  const voters = meeting.attendance.filter((seat) => seat.status === 'PRESENT');
  const voting = voters.filter((seat) => votes[seat.seatId]?.choice !== 'RECUSED');
  const gap = ballotGap(voters, votes);
  const decision = useDecision<VoteValues>(
    task.caseNumber,
    async (decisionId, values) => {
      const { recordVotes } = await execute(RecordVotesDocument, {
        input: {
          decisionId,
          taskId: task.id,
          contentSha256: task.contentSha256,
          meetingId: meeting.id,
          motion: values.motion,
          returnTo: values.motion === 'RETURN' ? values.returnTo : undefined,
          opinion: values.opinion?.trim() || undefined,
          ...ballotOf(voters, votes),
        },
      });
      return recordVotes;
    },
    onReceipt,
  );
  return (
    <Form
      form={form}
      layout="vertical"
      className="decision__form"
      initialValues={{ motion: 'APPROVE' }}
      onFinish={decision.send}
    >
      <p className="chosen-meeting">
        <b>{meeting.minutesNumber ?? '本次会议'}</b> {meeting.heldOn} 召开
        {onBack && (
          <Button type="link" onClick={onBack}>
            改选会议
          </Button>
        )}
      </p>
      <Attachments ownerKind="MEETING" ownerId={meeting.id} title="会议材料" />
      <Form.Item name="motion" label="提交表决的意见" rules={[{ required: true }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="APPROVE">同意本事项</Radio.Button>
          {task.returnTargets.length > 0 && <Radio.Button value="RETURN">退回修改</Radio.Button>}
        </Radio.Group>
      </Form.Item>
      {motion === 'RETURN' && <ReturnTarget task={task} />}
      <VoteTable seats={voters} value={votes} onChange={setVotes} />
      {task.votingRule && (
        <TallyBox
          rule={task.votingRule}
          entitled={meeting.attendance.length}
          effective={voting.length}
          choices={voting.map((seat) => votes[seat.seatId]?.choice)}
        />
      )}
      <Form.Item
        name="opinion"
        label={motion === 'RETURN' ? '退回理由' : '会议意见'}
        rules={[
          { required: motion === 'RETURN', whitespace: motion === 'RETURN', message: '请写明退回理由' },
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <DecisionProblem decision={decision} onReload={onReload} />
      <div className="decision__submit">
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          loading={decision.pending}
          disabled={Boolean(gap) || decision.stale}
        >
          {gap ?? '确认表决结果'}
        </Button>
      </div>
    </Form>
  );
}
