import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../../api/client';
import { useDebounced } from '../../../ui/useDebounced';
import { CandidatesDocument } from './togetherFields';

/** A choice of the picker as the API takes it. */
export function targetOf(value: string): { personId?: string; seatId?: string } {
  const [kind, id] = value.split('/');
  return kind === 'SEAT' ? { seatId: id } : { personId: id };
}

interface PickerProps<T> {
  caseNumber: string;
  id?: string;
  value?: T;
  onChange?: (value: T | undefined) => void;
}

function useCandidates(caseNumber: string) {
  const [text, setText] = useState('');
  const settled = useDebounced(text.trim(), 250);
  const query = useQuery({
    queryKey: ['collaborationCandidates', caseNumber, settled],
    queryFn: () => execute(CandidatesDocument, { caseNumber, text: settled || undefined }),
  });
  const found = query.data?.collaborationCandidates ?? [];
  const options = (kind: string) =>
    found.filter((one) => one.kind === kind).map((one) => ({ value: `${kind}/${one.id}`, label: one.name }));
  return {
    loading: query.isFetching,
    showSearch: { filterOption: false as const, onSearch: setText },
    notFoundContent: query.isFetching ? '正在查找…' : '没有找到；对方须有平台账号',
    options: [
      { label: '人员', options: options('PERSON') },
      { label: '席位', options: options('SEAT') },
    ].filter((group) => group.options.length > 0),
  };
}

/** One person or seat of the community. */
export function TargetPicker({ caseNumber, ...rest }: PickerProps<string>) {
  return <Select {...rest} {...useCandidates(caseNumber)} allowClear placeholder="按姓名、机构或席位查找" />;
}

/** Several of them. */
export function TargetsPicker({ caseNumber, ...rest }: PickerProps<string[]>) {
  return (
    <Select
      {...rest}
      {...useCandidates(caseNumber)}
      mode="multiple"
      maxCount={20}
      placeholder="按姓名、机构或席位查找，可选多个"
    />
  );
}
