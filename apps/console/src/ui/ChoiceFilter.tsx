import { Select } from 'antd';

/** Narrows a list to one of several values. */
export function ChoiceFilter({
  label,
  value,
  options,
  placeholder = '全部',
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  placeholder?: string;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear placeholder={placeholder} value={value} options={[...options]} onChange={onChange} />
    </label>
  );
}
