import { graphql } from '../../gql';
import type { BodiesQuery } from '../../gql/graphql';

export const BodiesDocument = graphql(`
  query Bodies {
    bodies {
      id
      code
      name
      kind
      seats {
        id
        title
        isChair
        isClerk
        isVoting
        holder {
          id
          name
        }
      }
    }
  }
`);

export const ConveneDocument = graphql(`
  mutation Convene($input: MeetingInput!) {
    convene(input: $input) {
      __typename
      ...MeetingFields
      ...RefusalFields
    }
  }
`);

export type Body = BodiesQuery['bodies'][number];
export type Seat = Body['seats'][number];
