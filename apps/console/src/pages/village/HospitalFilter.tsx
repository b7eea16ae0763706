import { Select } from 'antd';
import { useEmployers } from './useVillage';

/** Narrows a list to one township hospital; whoever sees only one has nothing to choose. */
export function HospitalFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const query = useEmployers();
  const employers = query.data?.villageEmployers ?? [];
  if (employers.length < 2) return null;
  return (
    <label className="filter filter--wide">
      <span>乡镇卫生院</span>
      <Select
        allowClear
        placeholder="全部"
        value={value}
        onChange={onChange}
        showSearch={{ optionFilterProp: 'label' }}
        options={employers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </label>
  );
}
