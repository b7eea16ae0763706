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
