import type { ReceptionTermFieldsFragment } from '../../gql/graphql';
import { DueDate } from '../../ui/Tags';

/** By when the host's community is to answer; that it is late decides nothing. */
export function TermLine({ term }: { term: ReceptionTermFieldsFragment | null }) {
  if (!term) return null;
  const { since, workingDays, dueOn, documentNumber } = term;
  return (
    <li>
      答复期限：
      <DueDate dueOn={dueOn} />
      <small>
        {' '}
        （自 {since} 起 {workingDays} 个工作日，{documentNumber}；逾期不视为同意）
      </small>
    </li>
  );
}
