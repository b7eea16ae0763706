import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { follow, type Sent } from './searchText';
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
  const sent = useRef<Sent>([value ?? '']);
  useEffect(() => {
    if (settled === sent.current.at(-1)) return;
    sent.current = [...sent.current, settled];
    onChange(settled || undefined);
    // Only what was typed triggers a search; `onChange` changes with every render of the list.
  }, [settled]);
  useEffect(() => {
    const next = follow(sent.current, value ?? '');
    sent.current = next.sent;
    if (next.text !== undefined) setText(next.text);
  }, [value]);
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
