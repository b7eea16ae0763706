import { graphql } from '../../gql';
import type { PostingPageFieldsFragment } from '../../gql/graphql';

export const PostingPageFields = graphql(`
  fragment PostingPageFields on Posting {
    id
    caseNumber
    kindName
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    firstEndOn
    postName
    status
    statusName
    implementedAt
    mayAskReturn
    returnAsks {
      id
      communityName
      toOn
      reason
      askedByName
      askedAt
    }
    life {
      actions
      allowanceYuan
      grades {
        code
        name
      }
      events {
        id
        text
        note
        assessor
        documentNumber
        caseNumber
        actorName
        occurredAt
      }
      suspensions {
        id
        fromOn
        toOn
        open
      }
      changes {
        caseNumber
        kindName
        requestedAt
        open
        effectName
        mayOpen
      }
      settlements {
        settledAt
        items {
          label
          value
        }
      }
      overrides {
        from
        to
        reason
        askedByName
        caseNumber
        documentNumber
      }
      allowances {
        month
        days
        amountYuan
        payerName
      }
    }
  }
`);

export const PostingDocument = graphql(`
  query PostingPage($id: ID!) {
    posting(id: $id) {
      ...PostingPageFields
    }
  }
`);

export const PostingCreditDocument = graphql(`
  query PostingCreditPanel($postingId: ID!, $cutoff: CalendarDate) {
    postingCredit(postingId: $postingId, cutoff: $cutoff) {
      __typename
      ... on PostingCredit {
        cutoff
        days
        requiredDays
        missingDays
        met
        levels
        documentNumber
        isDemo
        legalBasis
        lines {
          postingId
          caseNumber
          hostInstitutionName
          startOn
          endOn
          qualifies
          days
        }
      }
      ...RefusalFields
    }
  }
`);

export const SubmitPostingChangeDocument = graphql(`
  mutation SubmitPostingChange($input: PostingChangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitPostingChange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitPostingChangeDocument = graphql(`
  mutation ResubmitPostingChange($input: PostingChangeAgainInput!, $idempotencyKey: ID!) {
    resubmitPostingChange(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const RecordPostingEventDocument = graphql(`
  mutation RecordPostingEvent($input: PostingEventInput!) {
    recordPostingEvent(input: $input) {
      __typename
      ...PostingPageFields
      ...RefusalFields
    }
  }
`);

export const AskPostingReturnDocument = graphql(`
  mutation AskPostingReturn($input: PostingReturnAskInput!) {
    askPostingReturn(input: $input) {
      __typename
      ...PostingPageFields
      ...RefusalFields
    }
  }
`);

export const CoverageWarningsDocument = graphql(`
  query CoverageWarnings {
    coverageWarnings {
      institutionId
      institutionName
      gapFrom
      gapTo
      inDays
      due
      until
      rule
      overrides {
        from
        to
        reason
        askedByName
        caseNumber
        documentNumber
      }
    }
  }
`);

/** Changes of a posting by a case of their own. */
export type ChangeKind = 'EXTENSION' | 'RETURN';
export type PostingView = PostingPageFieldsFragment;
export const postingKey = (id: string) => ['posting', id] as const;
