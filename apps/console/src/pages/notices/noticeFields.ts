import { graphql } from '../../gql';
import type { NoticeFieldsFragment } from '../../gql/graphql';

export const NoticeFields = graphql(`
  fragment NoticeFields on Notice {
    id
    kind
    kindName
    text
    caseNumber
    at
    read
  }
`);

export type Notice = NoticeFieldsFragment;

/** Where a notice leads: to the ballot, to its case, or to the list. */
export function noticePath({ kind, caseNumber }: { kind: string; caseNumber?: string | null }): string {
  if (kind === 'VOTE_CALLED') return '/votes';
  return caseNumber ? `/cases/${caseNumber}` : '/notices';
}
