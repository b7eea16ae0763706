import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useDebounced } from '../../ui/useDebounced';
import { StaffSearchDocument } from '../posting-form/postingQueries';

/** Finds one of the staff; `id`, `value` and `onChange` come from the form. */
export function RecruitPicker({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: ['staffSearch', settled, undefined],
    queryFn: () =>
      execute(StaffSearchDocument, { filter: { text: settled || undefined }, page: { first: 20 } }),
    placeholderData: keepPreviousData,
  });
  const found = (query.data?.staff.items ?? []).map((person) => ({
    value: person.id,
    label: `${person.name}（${[person.institutionName, person.staffNumber].join('，')}）`,
  }));
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      id={id}
      value={value}
      placeholder="姓名、拼音首字母或工号"
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={query.isFetching ? '正在查找…' : '没有找到；新招聘人员须先导入名册'}
      options={options}
      onChange={(personId: string | undefined) => {
        setChosen(options.find((one) => one.value === personId));
        onChange?.(personId);
      }}
    />
  );
}
