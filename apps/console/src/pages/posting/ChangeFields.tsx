import { Form, Input } from 'antd';
import { DateInput } from '../../ui/DateInput';
import type { ChangeKind } from './postingFields';

export interface ChangeValues {
  toOn: string;
  reason: string;
  coverageReason?: string;
}

/** What a change asks: the new last day, why, and for a gap in coverage why it is accepted. */
export function ChangeFields({
  kind,
  lastOn,
  gap = false,
}: {
  kind: ChangeKind;
  lastOn?: string;
  /** The return leaves the unit without anybody who counts. */
  gap?: boolean;
}) {
  const label = kind === 'EXTENSION' ? '延期至（含）' : '最后一日（含）';
  return (
    <>
      <Form.Item name="toOn" label={label} rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput {...(kind === 'EXTENSION' ? { min: lastOn } : { max: lastOn })} />
      </Form.Item>
      <Form.Item
        name="reason"
        label="理由"
        rules={[{ required: true, whitespace: true, message: '请写明理由' }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      {kind === 'RETURN' && (
        <Form.Item
          name="coverageReason"
          label={gap ? '接受覆盖缺口的理由' : '接受覆盖缺口的理由（有缺口时填写）'}
          extra="基层单位须每日有牵头医院主治及以上医师在岗。无法安排接替的，写明例外理由，随事项一并审批并留痕。"
          rules={[{ required: gap, whitespace: true, message: '请写明接受缺口的理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
    </>
  );
}
