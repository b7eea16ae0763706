import { graphql } from '../../gql';
import type { DecideReviewMutation, ReceiptFieldsFragment } from '../../gql/graphql';

/** The receipt waits a moment for the conductor, so that most often it can already name the next step. */
export const ReceiptFields = graphql(`
  fragment ReceiptFields on DecisionReceipt {
    decisionId
    outcome
    outcomeName
    case {
      ...CaseFields
    }
    nextTasks(waitMs: 800) {
      ...TaskFields
    }
  }
`);

export type Receipt = ReceiptFieldsFragment;
export type DecisionResult = DecideReviewMutation['decideReview'];

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: ReviewInput!) {
    decideReview(input: $input) {
      __typename
      ...ReceiptFields
      ...RefusalFields
    }
  }
`);

export const RecordVotesDocument = graphql(`
  mutation RecordVotes($input: VotesInput!) {
    recordVotes(input: $input) {
      __typename
      ...ReceiptFields
      ...RefusalFields
    }
  }
`);

export const RecordFilingDocument = graphql(`
  mutation RecordFiling($input: FilingInput!) {
    recordFiling(input: $input) {
      __typename
      ...ReceiptFields
      ...RefusalFields
    }
  }
`);
