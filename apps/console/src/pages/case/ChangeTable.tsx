import { Tag } from '../../ui/Tags';
import type { Change } from './caseFields';

const kinds = {
  CHANGED: { name: '修改', tone: 'amber' },
  ADDED: { name: '新增', tone: 'green' },
  REMOVED: { name: '删除', tone: 'red' },
} as const;

/** Old value beside new value, field by field, files included. */
export function ChangeTable({ changes, from, to }: { changes: readonly Change[]; from: number; to: number }) {
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">第 {from} 版</th>
          <th scope="col">第 {to} 版</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const kind = kinds[change.kind as keyof typeof kinds];
          return (
            <tr key={change.key}>
              <th scope="row">
                {change.label} <Tag tone={kind.tone}>{kind.name}</Tag>
              </th>
              <td>{change.before === null ? '（无）' : <del>{change.before}</del>}</td>
              <td>{change.after === null ? '（无）' : <ins>{change.after}</ins>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
