import { graphql } from '../../gql';
import type { MoveOptionsQuery, SubmitPostingMutation } from '../../gql/graphql';

export const MoveOptionsDocument = graphql(`
  query MoveOptions {
    postingKinds {
      code
      name
      establishmentEffectName
      documentNumber
      defaultMonths
      isPaired
      needsDiscipline
      givesEstablishment
    }
    institutions {
      id
      name
      shortName
      kind
      kindName
    }
  }
`);

export const TransferPostsDocument = graphql(`
  query TransferPosts($on: CalendarDate!, $institutionId: ID!) {
    posts(on: $on, institutionId: $institutionId) {
      accountId
      category
      band
      grade
      postName
      free
      quota
      borrowed
      lent
    }
  }
`);

export const ExchangePreviewDocument = graphql(`
  query ExchangePreview($input: ExchangeInput!) {
    exchangePreview(input: $input) {
      quotas {
        ...QuotaFields
      }
      warnings {
        ...RefusalFields
      }
    }
  }
`);

export const BatchPreviewDocument = graphql(`
  query BatchPreview($input: BatchInput!) {
    postingBatchPreview(input: $input) {
      quotas {
        ...QuotaFields
      }
      warnings {
        ...RefusalFields
      }
    }
  }
`);

export const TransferPreviewDocument = graphql(`
  query TransferPreview($input: PersonnelTransferInput!) {
    transferPreview(input: $input) {
      titleNote
      quotas {
        ...QuotaFields
      }
      warnings {
        ...RefusalFields
      }
    }
  }
`);

export const QuotaFields = graphql(`
  fragment QuotaFields on QuotaLine {
    name
    verified
    occupied
    reserved
    free
    documentNumber
    tightestOn
  }
`);

export const SubmitExchangeDocument = graphql(`
  mutation SubmitExchange($input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitExchange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const SubmitBatchDocument = graphql(`
  mutation SubmitBatch($input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitPostingBatch(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const SubmitTransferDocument = graphql(`
  mutation SubmitTransfer($input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitTransfer(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitExchangeDocument = graphql(`
  mutation ResubmitExchange(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: ExchangeInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitExchange(
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

export const ResubmitBatchDocument = graphql(`
  mutation ResubmitBatch(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: BatchInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitPostingBatch(
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

export const ResubmitTransferDocument = graphql(`
  mutation ResubmitTransfer(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: PersonnelTransferInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitTransfer(
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

export type MoveOptions = MoveOptionsQuery;
export type MoveKind = MoveOptions['postingKinds'][number];
/** What every one of these submissions answers. */
export type Submitted = SubmitPostingMutation['submitPosting'];
