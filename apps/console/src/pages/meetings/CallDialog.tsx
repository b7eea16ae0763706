import { Form, Modal, Radio, Select } from 'antd';
import { execute } from '../../api/client';
import { ActProblem } from './ActProblem';
import { CallVoteDocument, type Item, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

interface Values {
  motion: 'APPROVE' | 'RETURN';
  returnTo?: string;
}

/** Calls an item for the vote: members find it on their phones and vote themselves. */
export function CallDialog({
  session,
  item,
  onClose,
}: {
  session: Session;
  item: Item;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const motion = Form.useWatch('motion', form);
  const act = useSessionAct<Values>(
    session.id,
    async (id, { motion: put, returnTo }) => {
      const { taskId, contentSha256 } = item;
      const input = { id, meetingId: session.id, taskId, contentSha256, motion: put, returnTo };
      return (await execute(CallVoteDocument, { input })).callVote;
    },
    onClose,
  );
  return (
    <Modal
      open
      title="请成员投票"
      okText="开始表决"
      cancelText="返回"
      okButtonProps={{ loading: act.pending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        到会且未回避的成员在各自的“我的待办”里看到本议题，本人投票。结束表决以前，谁也看不到别人投了什么。
      </p>
      <Form form={form} layout="vertical" initialValues={{ motion: 'APPROVE' }} onFinish={act.send}>
        <Form.Item name="motion" label="提交表决的意见">
          <Radio.Group className="choice-row" buttonStyle="solid">
            <Radio.Button value="APPROVE">同意本事项</Radio.Button>
            {item.returnTargets.length > 0 && <Radio.Button value="RETURN">退回修改</Radio.Button>}
          </Radio.Group>
        </Form.Item>
        {motion === 'RETURN' && (
          <Form.Item name="returnTo" label="退回到" rules={[{ required: true, message: '请选择退回到哪里' }]}>
            <Select options={item.returnTargets.map(({ key, name }) => ({ value: key, label: name }))} />
          </Form.Item>
        )}
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
