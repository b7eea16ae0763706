import { Select } from 'antd';

/** One of several, or all. */
export function Choice({
  label,
  value,
  options,
  placeholder = '全部',
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  placeholder?: string;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear placeholder={placeholder} value={value} options={options} onChange={onChange} />
    </label>
  );
}
