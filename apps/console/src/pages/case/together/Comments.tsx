import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { execute } from '../../../api/client';
import { instantText } from '../../../ui/format';
import { Card } from '../../../ui/Page';
import { Tag } from '../../../ui/Tags';
import type { ApprovalCase } from '../caseFields';
import { DecisionProblem } from '../../decide/DecisionProblem';
import { useAct } from '../../decide/useAct';
import { ActDialog } from './ActDialog';
import { TextField } from './TextField';
import { CommentOnCaseDocument, RetractCommentDocument } from './togetherFields';
import type { CaseComment } from './togetherFields';

/** 留言: for everybody who may see the case. None of them is a decision. */
export function Comments({ case: approval }: { case: ApprovalCase }) {
  const [retracting, setRetracting] = useState<CaseComment>();
  // A new form after each comment: its id must not be used twice.
  const [turn, setTurn] = useState(0);
  return (
    <Card title="留言">
      <ul className="step-record__lines">
        {approval.collaboration.comments.map((comment) => (
          <li key={comment.id}>
            <strong>{comment.byName}</strong>
            <span>{instantText(comment.at)}</span>{' '}
            {comment.retracted && (
              <Tag tone="grey">已撤回{comment.retractionReason ? `：${comment.retractionReason}` : ''}</Tag>
            )}
            {comment.text && <p>{comment.text}</p>}
            {comment.mayRetract && (
              <Button
                type="link"
                size="small"
                className="together__retract"
                aria-label={`撤回${instantText(comment.at)}的留言`}
                onClick={() => {
                  setRetracting(comment);
                }}
              >
                撤回
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CommentForm
        key={turn}
        caseNumber={approval.number}
        onDone={() => {
          setTurn(turn + 1);
        }}
      />
      {retracting && (
        <ActDialog<{ reason?: string }>
          caseNumber={approval.number}
          title="撤回留言"
          okText="确认撤回"
          lead="撤回后其他人看不到这条留言；原文留存备查，审计员可见。"
          run={async (id, values) =>
            (await execute(RetractCommentDocument, { input: { ...values, id, commentId: retracting.id } }))
              .retractComment
          }
          onClose={() => {
            setRetracting(undefined);
          }}
        >
          <TextField name="reason" label="撤回理由" required={false} />
        </ActDialog>
      )}
    </Card>
  );
}

function CommentForm({ caseNumber, onDone }: { caseNumber: string; onDone: () => void }) {
  const act = useAct<{ text: string }>(
    caseNumber,
    async (id, { text }) =>
      (await execute(CommentOnCaseDocument, { input: { id, caseNumber, text } })).commentOnCase,
    onDone,
  );
  return (
    <Form name="comment" layout="vertical" onFinish={act.send} className="together__comment">
      <Form.Item
        name="text"
        label="写留言"
        rules={[{ required: true, whitespace: true, message: '请填写留言' }]}
      >
        <Input.TextArea rows={2} maxLength={2000} placeholder="能查看本事项的人都可以看到；留言不是决定" />
      </Form.Item>
      <DecisionProblem decision={act} onReload={onDone} />
      <Button htmlType="submit" loading={act.pending}>
        留言
      </Button>
    </Form>
  );
}
