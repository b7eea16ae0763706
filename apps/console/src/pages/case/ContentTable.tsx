import type { ApprovalCase } from './caseFields';

/** The content as it was submitted: exactly what a decision's hash stands for. */
export function ContentTable({ fields }: { fields: ApprovalCase['content'] }) {
  return (
    <table className="content-table">
      <tbody>
        {fields.map((field) => (
          <tr key={field.key}>
            <th scope="row">{field.label}</th>
            <td>{field.value || '（未填）'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
