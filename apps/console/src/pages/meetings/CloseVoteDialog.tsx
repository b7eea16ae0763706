import { Checkbox, Form, Input, Modal } from 'antd';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import { ActProblem } from './ActProblem';
import { CloseVoteDocument, type Item, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

interface Values {
  opinion?: string;
  acceptMissing?: boolean;
}

/** Ends the vote on an item: the ballots are counted and the result becomes the body's decision. */
export function CloseVoteDialog({
  session,
  item,
  onClose,
}: {
  session: Session;
  item: Item;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const accepted = Form.useWatch('acceptMissing', form);
  const missing = item.progress.filter((seat) => !seat.voted).map((seat) => seat.personName);
  const act = useSessionAct<Values>(
    session.id,
    async (decisionId, values) => {
      const { taskId, contentSha256 } = item;
      const input = { decisionId, meetingId: session.id, taskId, contentSha256, ...values };
      return (await execute(CloseVoteDocument, { input })).closeVote;
    },
    () => {
      void queryClient.invalidateQueries({ queryKey: ['myTasks'] });
      onClose();
    },
  );
  return (
    <Modal
      open
      title="结束表决并计票"
      okText="结束表决"
      cancelText="返回"
      okButtonProps={{ loading: act.pending, disabled: missing.length > 0 && !accepted }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        {missing.length === 0 ? '全部成员均已投票。' : `尚未投票：${missing.join('、')}。`}
        结果由系统计算，不能更改。
      </p>
      <Form form={form} layout="vertical" onFinish={act.send}>
        {missing.length > 0 && (
          <Form.Item name="acceptMissing" valuePropName="checked">
            <Checkbox>不再等待，未投票的按未表决计（不算赞成）</Checkbox>
          </Form.Item>
        )}
        <Form.Item name="opinion" label="会议意见">
          <Input.TextArea rows={2} maxLength={1000} showCount />
        </Form.Item>
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
