import { Form, Input, Radio, Select } from 'antd';
import { execute } from '../../api/client';
import type { Publicity } from '../case/caseFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { ReturnTarget } from './ReturnTarget';
import { AnswerObjectionDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useAct } from './useAct';

type Objection = Publicity['objections'][number];

interface AnswerValues {
  objectionId: string;
  result: 'UPHELD' | 'DISMISSED' | 'LOGGED';
  text: string;
  returnTo?: string;
}

/** What became of one objection. One that is upheld sends the case back at once. */
export function AnswerObjectionForm({
  task,
  onDone,
  onReload,
  objections,
}: PanelProps & { objections: readonly Objection[] }) {
  const [form] = Form.useForm<AnswerValues>();
  const chosen = Form.useWatch('objectionId', form) as string | undefined;
  const result = Form.useWatch('result', form) as AnswerValues['result'] | undefined;
  const objection = objections.find(({ id }) => id === chosen);
  const act = useAct<AnswerValues>(
    task.caseNumber,
    async (id, values) => {
      const input = { ...values, id, taskId: task.id, contentSha256: task.contentSha256 };
      return (await execute(AnswerObjectionDocument, { input })).answerObjection;
    },
    onDone,
  );
  const upheld = result === 'UPHELD';
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={act.send}
      className="decision__form"
      initialValues={{ objectionId: objections[0]?.id }}
    >
      <Form.Item name="objectionId" label="异议" rules={[{ required: true, message: '请选择异议' }]}>
        <Select options={objections.map((each) => ({ value: each.id, label: labelOf(each) }))} />
      </Form.Item>
      {objection && <blockquote className="timeline__opinion">{objection.text}</blockquote>}
      <Form.Item name="result" label="处理结果" rules={[{ required: true, message: '请选择处理结果' }]}>
        <Radio.Group className="choice-row" buttonStyle="solid">
          <Radio.Button value="DISMISSED">异议不成立</Radio.Button>
          <Radio.Button value="UPHELD">异议成立</Radio.Button>
          {objection?.kind === 'ANONYMOUS' && <Radio.Button value="LOGGED">登记备查</Radio.Button>}
        </Radio.Group>
      </Form.Item>
      {upheld && <p className="caution">异议成立，本事项随即退回；改正后须重新公示。</p>}
      {upheld && <ReturnTarget task={task} />}
      <Form.Item
        name="text"
        label="核查与答复情况"
        rules={[{ required: true, whitespace: true, message: '请填写核查与答复情况' }]}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <DecisionProblem decision={act} onReload={onReload} />
      <SubmitBar
        decision={act}
        text={upheld ? '确认异议成立并退回' : '确认处理结果'}
        danger={upheld}
        disabled={!result}
      />
    </Form>
  );
}

const labelOf = (objection: Objection) =>
  [objection.kindName, objection.objector, objection.receivedOn].filter(Boolean).join(' · ');
