import { Form, Input } from 'antd';
import { sources } from './villageFields';

const amount = (message: string) => [
  { required: true, message },
  { pattern: /^\d{1,9}(\.\d{1,2})?$/, message: '最多两位小数，不带逗号' },
];

/** Whole fen of what is typed; null while it is no amount. Exact: no floating point. */
export function fenOf(text: string | undefined): bigint | null {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text?.trim() ?? '');
  return match ? BigInt((match[1] ?? '') + (match[2] ?? '').padEnd(2, '0')) : null;
}

/** '1234.50' of 123450 fen. */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Gross and its four sources, which must sum to it; what is missing is shown while typing. */
export function ShareFields() {
  const form = Form.useFormInstance();
  const values = (Form.useWatch([], form) as Record<string, string | undefined> | undefined) ?? {};
  const gross = fenOf(values['grossYuan']);
  const parts = sources.map(({ field }) => fenOf(values[field] ?? '0'));
  const sum = parts.reduce<bigint>((total, part) => total + (part ?? 0n), 0n);
  const left = gross === null ? null : gross - sum;
  return (
    <>
      <Form.Item name="grossYuan" label="月应发合计（元）" rules={amount('请填写月应发合计')}>
        <Input inputMode="decimal" maxLength={12} />
      </Form.Item>
      <div className="form-row">
        {sources.map(({ field, label }) => (
          <Form.Item key={field} name={field} label={label} rules={amount('没有的填 0')}>
            <Input inputMode="decimal" maxLength={12} />
          </Form.Item>
        ))}
      </div>
      <p
        className={left === 0n || left === null ? 'footnote share-sum' : 'footnote share-sum village-alert'}
        role="status"
      >
        {left === null && '四项来源之和须等于月应发合计'}
        {left === 0n && '四项来源之和等于月应发合计'}
        {left !== null && left > 0n && `四项来源之和还差 ${yuanOf(left)} 元`}
        {left !== null && left < 0n && `四项来源之和超出 ${yuanOf(-left)} 元`}
      </p>
    </>
  );
}
