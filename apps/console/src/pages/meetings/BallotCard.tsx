import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { HashText, Tag } from '../../ui/Tags';
import { ContentTable } from '../case/ContentTable';
import { voteChoices } from '../decide/choices';
import { CastBallotDocument, votesKey, type VoteCall } from './meetingDocuments';
import { OwnRecusal } from './OwnRecusal';
import { ballotKey, useUnsentBallot, type Choice } from './unsentBallot';

/** One item that is being voted on, as its voter sees it. */
export function BallotCard({ call }: { call: VoteCall }) {
  return (
    <Card
      accent={!call.voted && !call.recusedFor}
      title={call.caseTitle}
      extra={
        <span>
          已投票 {call.votedCount} / {call.voterCount}
        </span>
      }
    >
      <p className="agenda-item__meta">
        {call.bodyName} · {call.seatTitle} · {call.matterName} ·{' '}
        <Link to={`/cases/${call.caseNumber}`}>{call.caseNumber}（附件与办理经过）</Link>
      </p>
      <ContentTable fields={call.content} />
      <p className="footnote">
        内容校验值 <HashText sha256={call.contentSha256} />
      </p>
      <p>
        付诸表决：<b>{call.motionName}</b>
      </p>
      <YourPart call={call} />
    </Card>
  );
}

function YourPart({ call }: { call: VoteCall }) {
  if (call.recusedFor) {
    return (
      <p role="status">
        <Tag tone="amber">回避</Tag> {call.recusedFor}，您不参加本议题的表决。
      </p>
    );
  }
  if (call.voted) {
    return (
      <p role="status">
        <Tag tone="green">已投票</Tag> 您的一票已经记下，等待结束表决。
      </p>
    );
  }
  return <BallotForm key={ballotKey(call)} call={call} />;
}

function BallotForm({ call }: { call: VoteCall }) {
  const { ballot, change, forget } = useUnsentBallot(call);
  const { id, choice, dissent } = ballot;
  const [confirming, setConfirming] = useState(false);
  const cast = useMutation({
    mutationFn: (chosen: Choice) => {
      const { meetingId, taskId, contentSha256 } = call;
      const text = chosen === 'FOR' ? undefined : dissent.trim() || undefined;
      const input = { id, meetingId, taskId, contentSha256, choice: chosen, dissent: text };
      return execute(CastBallotDocument, { input });
    },
    onSuccess: ({ castBallot: result }) => {
      if (!isRefusal(result)) forget();
    },
    onSettled: async () => {
      setConfirming(false);
      await queryClient.invalidateQueries({ queryKey: votesKey });
    },
  });
  const result = cast.data?.castBallot;
  return (
    <div className="ballot">
      <Radio.Group
        className="ballot__choices"
        buttonStyle="solid"
        size="large"
        aria-label="您的一票"
        value={choice}
        onChange={(event) => {
          change({ choice: event.target.value as Choice });
        }}
      >
        {Object.entries(voteChoices).map(([value, label]) => (
          <Radio.Button key={value} value={value}>
            {label}
          </Radio.Button>
        ))}
      </Radio.Group>
      {choice && choice !== 'FOR' && (
        <label className="ballot__dissent">
          <span>不同意见（选填，记入会议记录）</span>
          <Input.TextArea
            rows={2}
            maxLength={500}
            showCount
            value={dissent}
            onChange={(event) => {
              change({ dissent: event.target.value });
            }}
          />
        </label>
      )}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {cast.isError && <FaultNotice error={cast.error} />}
      <Button
        type="primary"
        size="large"
        block
        disabled={!choice}
        onClick={() => {
          setConfirming(true);
        }}
      >
        {choice ? `投票：${voteChoices[choice]}` : '请选择'}
      </Button>
      <OwnRecusal call={call} />
      {confirming && choice && (
        <Modal
          open
          title={`确认投“${voteChoices[choice]}”`}
          okText="确认投票"
          cancelText="再想想"
          okButtonProps={{ loading: cast.isPending, size: 'large' }}
          cancelButtonProps={{ size: 'large' }}
          onCancel={() => {
            setConfirming(false);
          }}
          onOk={() => {
            if (!cast.isPending) cast.mutate(choice);
          }}
        >
          <p>{call.caseTitle}</p>
          <p>投出以后不能更改。</p>
        </Modal>
      )}
    </div>
  );
}
