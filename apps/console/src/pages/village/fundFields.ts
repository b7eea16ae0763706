import { graphql } from '../../gql';
import type { VillageFundsQuery } from '../../gql/graphql';

export const VillageFundsDocument = graphql(`
  query VillageFunds {
    villageFunds {
      id
      hospitalId
      hospitalName
      source
      sourceName
      balanceYuan
      receivedYuan
      spentYuan
      mayEnter
    }
  }
`);

export const VillageFundEntriesDocument = graphql(`
  query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {
    villageFundEntries(filter: $filter, page: $page) {
      total
      items {
        id
        hospitalName
        sourceName
        sequence
        type
        typeName
        amountYuan
        balanceYuan
        on
        documentNumber
        note
        reversed
        mayReverse
        actorName
        enteredAt
      }
    }
  }
`);

export const ReceiveFundDocument = graphql(`
  mutation ReceiveVillageFund($input: VillageFundInput!) {
    receiveVillageFund(input: $input) {
      __typename
      ... on VillageFund {
        id
      }
      ...RefusalFields
    }
  }
`);

export const ReverseFundDocument = graphql(`
  mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {
    reverseVillageFundEntry(input: $input) {
      __typename
      ... on VillageFund {
        id
      }
      ...RefusalFields
    }
  }
`);

export type Fund = VillageFundsQuery['villageFunds'][number];
