import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useDebounced } from '../../ui/useDebounced';
import { KinshipPeopleDocument, placeText } from './kinshipFields';

/** Finds somebody of the community; `id`, `value` and `onChange` come from the form. */
export function KinPersonPicker({
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
    queryKey: ['kinshipPeople', settled],
    queryFn: () => execute(KinshipPeopleDocument, { text: settled || undefined }),
    placeholderData: keepPreviousData,
  });
  const found = (query.data?.kinshipPeople ?? []).map((person) => ({
    value: person.id,
    label: `${person.name}（${placeText(person)}）`,
  }));
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      id={id}
      value={value}
      placeholder="姓名或工号"
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={query.isFetching ? '正在查找…' : '没有找到；须为在册人员、机构成员或有账号的人员'}
      options={options}
      onChange={(personId: string | undefined) => {
        setChosen(options.find((one) => one.value === personId));
        onChange?.(personId);
      }}
    />
  );
}
