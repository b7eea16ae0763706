import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { execute } from '../../api/client';
import { useDebounced } from '../../ui/useDebounced';
import { StaffSearchDocument, type StaffOption } from './postingQueries';

interface Props {
  id?: string;
  /** What is being chosen, where no label of a form stands for it. */
  label?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
  /** The whole person behind the choice, for showing beside the form. */
  chosen: StaffOption | undefined;
  onChosen: (person: StaffOption | undefined) => void;
  institutions: readonly { id: string; name: string }[];
  /** How to show a person who is set but was not searched here, as when a returned case is edited. */
  knownName?: string;
  /** Finds a person who is set but whose name is not known, as in a draft. */
  knownStaffNumber?: string;
}

/** Finds a person by name, pinyin initials or staff number, if need be within one institution. */
export function PersonPicker({
  id,
  label,
  value,
  onChange,
  chosen,
  onChosen,
  institutions,
  knownName,
  knownStaffNumber,
}: Props) {
  const [text, setText] = useState(knownStaffNumber ?? '');
  const [institutionId, setInstitutionId] = useState<string>();
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: ['staffSearch', settled, institutionId],
    queryFn: () =>
      execute(StaffSearchDocument, {
        filter: { text: settled || undefined, institutionId },
        page: { first: 20 },
      }),
    placeholderData: keepPreviousData,
  });
  const found = query.data?.staff.items ?? [];
  const unseen = value ? found.find((person) => person.id === value) : undefined;
  useEffect(() => {
    if (unseen && !chosen) onChosen(unseen);
  }, [unseen, chosen, onChosen]);
  const people = chosen && !found.some((person) => person.id === chosen.id) ? [chosen, ...found] : found;
  const options: { value: string; label: string; person?: StaffOption }[] = people.map((person) => ({
    value: person.id,
    label: person.name,
    person,
  }));
  if (value && !people.some((person) => person.id === value) && knownName) {
    options.unshift({ value, label: knownName });
  }
  return (
    <div className="person-picker">
      <Select
        aria-label="在哪个单位里找"
        allowClear
        placeholder="全部单位"
        value={institutionId}
        onChange={setInstitutionId}
        options={institutions.map((one) => ({ value: one.id, label: one.name }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
      <Select
        id={id}
        aria-label={label}
        placeholder="姓名、拼音首字母或工号"
        value={value}
        allowClear
        loading={query.isFetching}
        showSearch={{ filterOption: false, onSearch: setText }}
        notFoundContent={query.isFetching ? '正在查找…' : '没有找到，请换个写法或单位'}
        options={options}
        optionRender={(option) => {
          const person = option.data.person;
          return person ? <PersonOption person={person} /> : option.label;
        }}
        onChange={(personId: string | undefined) => {
          onChosen(people.find((person) => person.id === personId));
          onChange?.(personId);
        }}
      />
    </div>
  );
}

function PersonOption({ person }: { person: StaffOption }) {
  return (
    <span className="person-option">
      <span>
        <b>{person.name}</b> {person.titleName}
        {person.onPosting && <em>派驻中</em>}
      </span>
      <small>
        {[person.institutionName, person.departmentName, person.postName].filter(Boolean).join(' · ')}
      </small>
      <small className="mono">
        工号 {person.staffNumber} · {person.idNumberMasked}
      </small>
    </span>
  );
}
