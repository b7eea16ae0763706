import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from './useDebounced';

interface Option {
  value: string;
  label: string;
}

interface Props {
  placeholder: string;
  /** Said when nothing was found. */
  nothing: string;
  queryKey: string;
  find: (text: string | undefined) => Promise<Option[]>;
  /** These come from the form. */
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** One of many that only the server knows, found by typing; what was chosen stays in the list. */
export function SearchSelect({ placeholder, nothing, queryKey, find, id, value, onChange }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Option>();
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: [queryKey, settled],
    queryFn: () => find(settled || undefined),
    placeholderData: keepPreviousData,
  });
  const found = query.data ?? [];
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      id={id}
      value={value}
      placeholder={placeholder}
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={query.isFetching ? '正在查找…' : nothing}
      options={options}
      onChange={(next: string | undefined) => {
        setChosen(options.find((one) => one.value === next));
        onChange?.(next);
      }}
    />
  );
}
