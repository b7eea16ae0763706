import { Form, Input } from 'antd';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import type { Publicity } from '../case/caseFields';
import { DecisionProblem } from './DecisionProblem';
import type { PanelProps } from './panel';
import { PublishPublicityDocument } from './stepActFields';
import { SubmitBar } from './SubmitBar';
import { useAct } from './useAct';

interface PublishValues {
  place: string;
  publishedOn: string;
  note?: string;
  correction?: string;
}

/** Posting the frozen content of the version, or posting it anew with what was corrected. */
export function PublishForm({
  task,
  onDone,
  onReload,
  before,
}: PanelProps & { before: Publicity | undefined }) {
  const today = useBusinessClock()?.today;
  const act = useAct<PublishValues>(
    task.caseNumber,
    async (id, values) => {
      const input = { ...values, id, taskId: task.id, contentSha256: task.contentSha256 };
      return (await execute(PublishPublicityDocument, { input })).publishPublicity;
    },
    onDone,
  );
  return (
    <Form<PublishValues>
      layout="vertical"
      onFinish={act.send}
      className="decision__form"
      initialValues={{ publishedOn: today, place: before?.place, note: before?.note ?? undefined }}
    >
      <p>
        {before
          ? '重新公示后，公示期从公示之日重新计算；原公示保留备查。'
          : '公示的是本版本固定的申报内容，个人号码自动隐去。公示期按工作日计算，系统给出截止日。'}
      </p>
      {before && (
        <Form.Item
          name="correction"
          label="更正内容"
          rules={[{ required: true, whitespace: true, message: '请写明更正了什么' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
      <Form.Item
        name="place"
        label="公示地点或网址"
        rules={[{ required: true, whitespace: true, message: '请填写公示地点' }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="publishedOn" label="公示日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput max={today} />
      </Form.Item>
      <Form.Item name="note" label="公示说明" extra="如受理异议的部门和方式；不得填写个人证件号码。">
        <Input.TextArea rows={2} maxLength={1000} showCount />
      </Form.Item>
      <DecisionProblem decision={act} onReload={onReload} />
      <SubmitBar decision={act} text={before ? '确认更正并重新公示' : '确认公示'} />
    </Form>
  );
}
