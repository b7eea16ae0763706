import { graphql } from '../../gql';
import type { DelegableSeatsQuery, DelegationFieldsFragment } from '../../gql/graphql';

export const DelegationFields = graphql(`
  fragment DelegationFields on Delegation {
    id
    seatTitle
    bodyName
    fromName
    toName
    givenByMe
    scopeName
    fromOn
    toOn
    reason
    givenAt
    revokedAt
    revocationReason
    status
    statusName
  }
`);

export const MyDelegationsDocument = graphql(`
  query MyDelegations($page: PageInput) {
    myDelegations(page: $page) {
      total
      items {
        ...DelegationFields
      }
    }
  }
`);

export const DelegableSeatsDocument = graphql(`
  query DelegableSeats {
    delegableSeats {
      seatId
      title
      bodyName
      steps {
        matterType
        matterName
        stepKey
        stepName
      }
    }
  }
`);

export const DelegateCandidatesDocument = graphql(`
  query DelegateCandidates($seatId: ID!, $text: String) {
    delegateCandidates(seatId: $seatId, text: $text) {
      personId
      name
      place
    }
  }
`);

export const GiveDelegationDocument = graphql(`
  mutation GiveDelegation($input: DelegationInput!) {
    giveDelegation(input: $input) {
      __typename
      ...DelegationFields
      ...RefusalFields
    }
  }
`);

export const RevokeDelegationDocument = graphql(`
  mutation RevokeDelegation($delegationId: ID!, $reason: String!) {
    revokeDelegation(delegationId: $delegationId, reason: $reason) {
      __typename
      ...DelegationFields
      ...RefusalFields
    }
  }
`);

export type Delegation = DelegationFieldsFragment;
export type DelegableSeat = DelegableSeatsQuery['delegableSeats'][number];
export const delegationsKey = ['myDelegations'] as const;
