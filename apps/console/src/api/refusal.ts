import { graphql } from '../gql';
import type { RefusalFieldsFragment } from '../gql/graphql';

export const RefusalFields = graphql(`
  fragment RefusalFields on Refusal {
    code
    message
    clause
    field
  }
`);

export type Refusal = RefusalFieldsFragment;

/** Tells the refusal member of a mutation's union from the answer that was hoped for. */
export function isRefusal<T extends { __typename: string }>(
  result: T,
): result is Extract<T, { __typename: 'Refusal' }> {
  return result.__typename === 'Refusal';
}
