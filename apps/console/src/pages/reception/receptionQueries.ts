import { graphql } from '../../gql';
import type { ReceivablePostingQuery, ReceivablePostingsQuery } from '../../gql/graphql';

export const ReceivablePostingsDocument = graphql(`
  query ReceivablePostings($filter: ReceivablePostingFilter, $sort: ReceivablePostingSort, $page: PageInput) {
    receivablePostings(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        caseId
        caseNumber
        person {
          id
          name
        }
        kindName
        homeCommunityName
        homeInstitutionName
        hostInstitutionName
        startOn
        endOn
        submittedAt
        caseStatus
        caseStatusName
        state
        stateName
        receptionNumber
        mayRequest
        term {
          ...ReceptionTermFields
        }
      }
    }
  }
`);

export const ReceivablePostingDocument = graphql(`
  query ReceivablePosting($caseNumber: String!) {
    receivablePosting(caseNumber: $caseNumber) {
      caseId
      caseNumber
      version
      contentSha256
      person {
        id
        name
      }
      kindName
      homeCommunityName
      homeInstitutionName
      hostInstitutionId
      hostInstitutionName
      startOn
      endOn
      submittedAt
      caseStatus
      caseStatusName
      state
      stateName
      receptionNumber
      mayRequest
      postingId
      term {
        ...ReceptionTermFields
      }
      content {
        key
        label
        value
      }
    }
  }
`);

export const SubmitReceptionDocument = graphql(`
  mutation SubmitPostingReception(
    $input: PostingReceptionInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    submitPostingReception(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitReceptionDocument = graphql(`
  mutation ResubmitPostingReception(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: PostingReceptionInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitPostingReception(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      input: $input
      idempotencyKey: $idempotencyKey
      attachmentIds: $attachmentIds
    ) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export type ReceivableRow = ReceivablePostingsQuery['receivablePostings']['items'][number];
export type Receivable = NonNullable<ReceivablePostingQuery['receivablePosting']>;

/** Under what the console keeps a posting that is put before the own community. */
export const receivableKey = (caseNumber: string) => ['receivablePosting', caseNumber];
