import { graphql } from '../../gql';
import type { IssuedTokenFieldsFragment } from '../../gql/graphql';

export const IssuedTokenFields = graphql(`
  fragment IssuedTokenFields on IssuedToken {
    id
    name
    createdAt
    expiresAt
  }
`);

export const MyApiTokensDocument = graphql(`
  query MyApiTokens {
    myApiTokens {
      ...IssuedTokenFields
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($name: String!, $days: Int!) {
    createApiToken(name: $name, days: $days) {
      __typename
      ... on ApiToken {
        id
        token
        name
        expiresAt
      }
      ...RefusalFields
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      __typename
      ...IssuedTokenFields
      ...RefusalFields
    }
  }
`);

export type IssuedToken = IssuedTokenFieldsFragment;

export const tokensKey = ['myApiTokens'] as const;
