import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { EmptyNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { usePhone } from '../../ui/usePhone';
import { ballotGap, ballotOf, type VotesValue } from '../decide/ballot';
import { choices } from '../decide/choices';
import { VoteTable } from '../decide/VoteTable';
import { ActProblem } from './ActProblem';
import { MoveReconsiderationDocument, ReconsiderableDocument, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

interface Values {
  decisionId: string;
  reason: string;
}

/** 缓议 is no answer to whether something is taken up again. */
const motionChoices = Object.fromEntries(Object.entries(choices).filter(([choice]) => choice !== 'DEFER'));

/** Puts the question whether the body takes up again what it has decided, and records the hands. */
export function ReconsiderDrawer({ session, onClose }: { session: Session; onClose: () => void }) {
  const phone = usePhone();
  const query = useQuery({
    queryKey: ['reconsiderable', session.id, session.reconsiderations.length],
    queryFn: () => execute(ReconsiderableDocument, { id: session.id }),
  });
  return (
    <Drawer
      open
      title="提出复议"
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '94dvh' : 760}
      mask={{ closable: false }}
      onClose={onClose}
      className="decision"
    >
      <QueryView query={query}>
        {({ meeting }) => {
          const decisions = meeting?.reconsiderable ?? [];
          if (decisions.length === 0) {
            return (
              <EmptyNotice title="没有可以复议的决定">
                后续环节已经办理、已经实施或撤回的事项不能复议。
              </EmptyNotice>
            );
          }
          return <MotionForm session={session} decisions={decisions} onClose={onClose} />;
        }}
      </QueryView>
    </Drawer>
  );
}

type Decision = {
  decisionId: string;
  caseNumber: string;
  caseTitle: string;
  outcomeName: string;
  rule: string;
};

function MotionForm({
  session,
  decisions,
  onClose,
}: {
  session: Session;
  decisions: readonly Decision[];
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const [votes, setVotes] = useState<VotesValue>({});
  const decisionId = Form.useWatch('decisionId', form) as string | undefined;
  const voters = session.attendance.filter((seat) => seat.status === 'PRESENT');
  const gap = ballotGap(voters, votes);
  const chosen = decisions.find((one) => one.decisionId === decisionId);
  const act = useSessionAct<Values>(
    session.id,
    async (id, values) => {
      const input = { id, meetingId: session.id, ...values, ...ballotOf(voters, votes) };
      return (await execute(MoveReconsiderationDocument, { input })).moveReconsideration;
    },
    onClose,
  );
  return (
    <Form form={form} layout="vertical" className="decision__form" onFinish={act.send}>
      <Form.Item name="decisionId" label="所复议的决定" rules={[{ required: true, message: '请选择决定' }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={decisions.map((one) => ({
            value: one.decisionId,
            label: `${one.outcomeName}：${one.caseTitle}（${one.caseNumber}）`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label="复议理由"
        rules={[{ required: true, whitespace: true, message: '请写明复议理由' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} showCount />
      </Form.Item>
      <VoteTable seats={voters} value={votes} onChange={setVotes} options={motionChoices} />
      {chosen && <p className="footnote">{chosen.rule}；通过后原决定不再有效，该环节重新表决。</p>}
      <ActProblem act={act} />
      <div className="decision__submit">
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          disabled={Boolean(gap)}
          loading={act.pending}
        >
          {gap ?? '确认复议表决结果'}
        </Button>
      </div>
    </Form>
  );
}
