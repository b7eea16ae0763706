import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { execute } from '../../api/client';
import { InstitutionsDocument } from '../../ui/InstitutionFilter';

/** A member of the community, as a field of a form; village clinics have no posts. */
export function InstitutionSelect({
  id,
  value,
  onChange,
  allowClear = false,
  placeholder = '选择单位',
}: {
  id?: string;
  value?: string;
  onChange?: (institutionId: string | undefined) => void;
  allowClear?: boolean;
  placeholder?: string;
}) {
  const query = useQuery({
    queryKey: ['institutions'],
    queryFn: () => execute(InstitutionsDocument),
    staleTime: 60_000,
  });
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={query.isPending}
      allowClear={allowClear}
      placeholder={placeholder}
      showSearch={{ optionFilterProp: 'label' }}
      options={query.data?.institutions
        .filter((one) => one.kind !== 'VILLAGE_CLINIC')
        .map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
