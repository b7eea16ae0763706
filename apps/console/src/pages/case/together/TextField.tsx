import { Form, Input } from 'antd';

/** One text of a dialog. */
export function TextField({
  name,
  label,
  required = true,
  most = 500,
  rows = 3,
  placeholder,
}: {
  name: string;
  label: string;
  required?: boolean;
  most?: number;
  rows?: number;
  placeholder?: string;
}) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, whitespace: required, message: `请填写${label}` }]}
    >
      <Input.TextArea rows={rows} maxLength={most} showCount placeholder={placeholder} />
    </Form.Item>
  );
}
