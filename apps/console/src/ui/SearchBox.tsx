import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useDebounced } from './useDebounced';

/** A text filter that waits for a pause in typing. */
export function SearchBox({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: string | undefined;
  onChange: (text: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  const settled = useDebounced(text.trim(), 300);
  useEffect(() => {
    if (settled !== (value ?? '')) onChange(settled || undefined);
    // Only what was typed triggers a search; `value` and `onChange` change with every render of the list.
  }, [settled]);
  return (
    <label className="filter filter--text">
      <span>{label}</span>
      <Input
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </label>
  );
}
