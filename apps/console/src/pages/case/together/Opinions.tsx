import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../../../api/client';
import { instantText } from '../../../ui/format';
import { Card } from '../../../ui/Page';
import { StatusTag } from '../../../ui/Tags';
import type { ApprovalCase } from '../caseFields';
import { ActDialog } from './ActDialog';
import { TextField } from './TextField';
import { GiveOpinionDocument, WithdrawAskDocument } from './togetherFields';
import type { OpinionAsk } from './togetherFields';

/** What the reader is asked for; it stands where one's own tasks stand. */
export function AskedPanel({ case: approval }: { case: ApprovalCase }) {
  const [giving, setGiving] = useState<OpinionAsk>();
  const mine = approval.collaboration.asks.filter((ask) => ask.mayGive);
  if (mine.length === 0) return null;
  return (
    <section className="action-panel" aria-label="请您提出意见">
      <h2>请您提出意见</h2>
      {mine.map((ask) => (
        <div key={ask.id} className="together__ask">
          <p>
            {ask.askedByName}（{ask.stepName}，{ask.momentName}）：{ask.question}
          </p>
          <Button
            type="primary"
            onClick={() => {
              setGiving(ask);
            }}
          >
            答复意见
          </Button>
        </div>
      ))}
      {giving && (
        <ActDialog<{ text: string }>
          caseNumber={approval.number}
          title="答复意见"
          okText="提交意见"
          lead={`${giving.askedByName}：${giving.question}。意见供参考，不是决定；提交后不能修改。`}
          run={async (id, { text }) => {
            const input = { id, askId: giving.id, contentSha256: approval.contentSha256, text };
            return (await execute(GiveOpinionDocument, { input })).giveOpinion;
          }}
          onClose={() => {
            setGiving(undefined);
          }}
        >
          <TextField name="text" label="意见" most={2000} rows={4} />
        </ActDialog>
      )}
    </section>
  );
}

/** Every opinion that was asked for, with what came of it. */
export function Opinions({ case: approval }: { case: ApprovalCase }) {
  const [withdrawing, setWithdrawing] = useState<OpinionAsk>();
  const { asks } = approval.collaboration;
  if (asks.length === 0) return null;
  return (
    <Card title="加签意见">
      <ul className="step-record__lines">
        {asks.map((ask) => (
          <li key={ask.id}>
            <strong>{ask.momentName}</strong>
            <span>
              {ask.stepName}，{ask.askedByName} 请 {ask.targetName} 提出意见，{instantText(ask.askedAt)}
            </span>{' '}
            <StatusTag status={ask.status} name={ask.statusName} />
            <p>{ask.question}</p>
            {ask.endedByName && ask.endedAt && (
              <blockquote className="timeline__opinion">
                {ask.endedByName}：{ask.text ?? ask.statusName}（{instantText(ask.endedAt)}）
              </blockquote>
            )}
            {ask.mayWithdraw && (
              <Button
                size="small"
                aria-label={`撤回请${ask.targetName}提出意见`}
                onClick={() => {
                  setWithdrawing(ask);
                }}
              >
                撤回加签
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <ActDialog<{ reason?: string }>
          caseNumber={approval.number}
          title="撤回加签"
          okText="确认撤回"
          lead={`不再请${withdrawing.targetName}提出意见。`}
          run={async (id, values) =>
            (await execute(WithdrawAskDocument, { input: { ...values, id, askId: withdrawing.id } }))
              .withdrawOpinionAsk
          }
          onClose={() => {
            setWithdrawing(undefined);
          }}
        >
          <TextField name="reason" label="撤回理由" required={false} />
        </ActDialog>
      )}
    </Card>
  );
}
