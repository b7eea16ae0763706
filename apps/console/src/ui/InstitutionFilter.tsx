import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { execute } from '../api/client';
import { graphql } from '../gql';

/** Members of the community. */
export const InstitutionsDocument = graphql(`
  query Institutions {
    institutions {
      id
      name
      shortName
      kind
      kindName
    }
  }
`);

/** Narrows a list to one institution. */
export function InstitutionFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const query = useQuery({
    queryKey: ['institutions'],
    queryFn: () => execute(InstitutionsDocument),
    staleTime: 60_000,
  });
  return (
    <label className="filter filter--wide">
      <span>{label}</span>
      <Select
        allowClear
        placeholder="全部"
        loading={query.isPending}
        value={query.data ? value : undefined}
        onChange={onChange}
        showSearch={{ optionFilterProp: 'label' }}
        options={query.data?.institutions.map((one) => ({ value: one.id, label: one.name }))}
      />
    </label>
  );
}
