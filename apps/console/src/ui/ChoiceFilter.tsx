import { Select } from 'antd';

/** Narrows a list to one of several values. */
export function ChoiceFilter({
  label,
  value,
  options,
  placeholder = '全部',
  wide = false,
  always = false,
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  placeholder?: string;
  /** For long names. */
  wide?: boolean;
  /** One value is always chosen, as an order is. */
  always?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <label className={wide ? 'filter filter--wide' : 'filter'}>
      <span>{label}</span>
      <Select
        allowClear={!always}
        placeholder={placeholder}
        value={value}
        options={[...options]}
        onChange={onChange}
      />
    </label>
  );
}
