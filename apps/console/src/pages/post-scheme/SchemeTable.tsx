import { InputNumber } from 'antd';
import { schemeGroups, schemeKinds, type SchemeRow, type SchemeValues } from './schemeFields';

interface Props {
  value?: SchemeValues['counts'];
  onChange?: (counts: SchemeValues['counts']) => void;
  /** What is in force and held, by the name of the post. */
  rows: readonly SchemeRow[];
}

const keyOf = ({ category, band, grade }: SchemeRow) =>
  category !== 'PROFESSIONAL'
    ? `${category}//${grade ?? ''}`
    : `PROFESSIONAL/${grade ? '' : band}/${grade ?? ''}`;

/** Numbers of posts by category and grade, each beside the plan in force and those who hold such a post. */
export function SchemeTable({ value = {}, onChange, rows }: Props) {
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">岗位</th>
            <th scope="col" className="number">
              拟设
            </th>
            <th scope="col" className="number">
              现行
            </th>
            <th scope="col" className="number">
              已聘
            </th>
          </tr>
        </thead>
        {schemeGroups.map((group) => (
          <tbody key={group}>
            <tr className="posts__band">
              <th scope="rowgroup">{group}</th>
              <td className="number">
                {schemeKinds
                  .filter((kind) => kind.group === group)
                  .reduce((sum, { key }) => sum + (value[key] ?? 0), 0)}
              </td>
              <td />
              <td />
            </tr>
            {schemeKinds
              .filter((kind) => kind.group === group)
              .map(({ key, label }) => {
                const row = known.get(key);
                return (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    <td className="number" data-label="拟设">
                      <InputNumber
                        aria-label={`${group}${label}拟设岗位数`}
                        min={0}
                        max={10_000}
                        precision={0}
                        inputMode="numeric"
                        value={value[key]}
                        onChange={(count) => {
                          onChange?.({ ...value, [key]: count });
                        }}
                        controls={false}
                        style={{ width: 68 }}
                      />
                    </td>
                    <td className="number" data-label="现行">
                      {row?.current ?? '—'}
                    </td>
                    <td className="number" data-label="已聘">
                      {row ? row.occupied : '—'}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
