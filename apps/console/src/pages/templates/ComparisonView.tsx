import { Tag } from '../../ui/Tags';
import type { Comparison } from './templateFields';

const tones: Record<string, 'green' | 'red' | 'amber' | 'blue' | 'grey'> = {
  ADDED: 'green',
  REMOVED: 'red',
  CHANGED: 'amber',
  MOVED: 'blue',
};

/** What differs between two versions of a chain, step by step and field by field. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  if (comparison.same) return <p className="footnote">没有任何改动。</p>;
  const changed = comparison.steps.filter(({ change }) => change !== 'SAME');
  return (
    <>
      <FieldTable fields={comparison.fields} />
      <StepChanges steps={changed} />
    </>
  );
}

export function StepChanges({ steps }: { steps: Comparison['steps'] }) {
  return (
    <ul className="template-changes">
      {steps.map((step) => (
        <li key={step.key}>
          <h3>
            <Tag tone={tones[step.change] ?? 'grey'}>{step.changeName}</Tag> {step.name}
          </h3>
          <FieldTable fields={step.fields} />
        </li>
      ))}
    </ul>
  );
}

function FieldTable({ fields }: { fields: Comparison['fields'] }) {
  if (fields.length === 0) return null;
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">原为</th>
          <th scope="col">改为</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field}>
            <th scope="row">{field.fieldName}</th>
            <td>
              <del>{field.before || '（无）'}</del>
            </td>
            <td>
              <ins>{field.after || '（无）'}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
