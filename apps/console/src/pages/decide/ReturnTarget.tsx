import { Form, Select } from 'antd';
import type { Task } from '../tasks/taskFields';

/** Where a case goes when it is sent back. One possible place needs no choice. */
export function ReturnTarget({ task, label = '退回到' }: { task: Task; label?: string }) {
  return (
    <Form.Item
      name="returnTo"
      label={label}
      initialValue={task.returnTargets.length === 1 ? task.returnTargets[0]?.key : undefined}
      rules={[{ required: true, message: '请选择退回到哪个环节' }]}
    >
      <Select
        placeholder="选择环节"
        options={task.returnTargets.map((target) => ({ value: target.key, label: target.name }))}
      />
    </Form.Item>
  );
}
