import { graphql } from '../../../gql';
import type { CaseFieldsFragment, OpinionAskFieldsFragment } from '../../../gql/graphql';

export const OpinionAskFields = graphql(`
  fragment OpinionAskFields on OpinionAsk {
    id
    caseNumber
    caseTitle
    stepName
    moment
    momentName
    question
    askedByName
    askedBySeatTitle
    targetName
    askedAt
    status
    statusName
    text
    endedByName
    endedAt
    mayGive
    mayWithdraw
  }
`);

export const TogetherFields = graphql(`
  fragment TogetherFields on ApprovalCase {
    cancellation {
      target {
        number
        title
        status
        statusName
      }
      requests {
        number
        title
        status
        statusName
      }
      waiting
      mayRequest
    }
    collaboration {
      mayCopy
      unreadCopy
      tasks {
        taskId
        stepName
        bodyName
        open
        nudges
        lastNudgedAt
        mayTransfer
        mayTakeBack
        mayAsk
        mayNudge
        transfers {
          id
          kind
          kindName
          byName
          bySeatTitle
          toSeatTitle
          toName
          reason
          at
        }
      }
      asks {
        ...OpinionAskFields
      }
      copies {
        id
        targetName
        sentByName
        sentAt
        note
        readings {
          name
          at
        }
      }
      comments {
        id
        byName
        at
        text
        retracted
        retractionReason
        mayRetract
      }
    }
  }
`);

export const TransferTargetsDocument = graphql(`
  query TransferTargets($taskId: ID!) {
    transferTargets(taskId: $taskId) {
      seatId
      title
      holderName
    }
  }
`);

export const CandidatesDocument = graphql(`
  query CollaborationCandidates($caseNumber: String!, $text: String) {
    collaborationCandidates(caseNumber: $caseNumber, text: $text) {
      kind
      id
      name
    }
  }
`);

export const TransferTaskDocument = graphql(`
  mutation TransferTask($input: TransferInput!) {
    transferTask(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const TakeBackTaskDocument = graphql(`
  mutation TakeBackTask($input: TakeBackInput!) {
    takeBackTask(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const AskOpinionDocument = graphql(`
  mutation AskOpinion($input: AskInput!) {
    askOpinion(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const GiveOpinionDocument = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const WithdrawAskDocument = graphql(`
  mutation WithdrawOpinionAsk($input: WithdrawAskInput!) {
    withdrawOpinionAsk(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const CopyCaseDocument = graphql(`
  mutation CopyCase($input: CopyInput!) {
    copyCase(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const MarkCopyReadDocument = graphql(`
  mutation MarkCopyRead($caseNumber: String!) {
    markCopyRead(caseNumber: $caseNumber) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const CommentOnCaseDocument = graphql(`
  mutation CommentOnCase($input: CommentInput!) {
    commentOnCase(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const RetractCommentDocument = graphql(`
  mutation RetractComment($input: RetractCommentInput!) {
    retractComment(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const NudgeTaskDocument = graphql(`
  mutation NudgeTask($input: NudgeInput!) {
    nudgeTask(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const SubmitCancellationDocument = graphql(`
  mutation SubmitCancellation($caseNumber: String!, $reason: String!, $idempotencyKey: ID!) {
    submitCancellation(caseNumber: $caseNumber, reason: $reason, idempotencyKey: $idempotencyKey) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitCancellationDocument = graphql(`
  mutation ResubmitCancellation(
    $caseNumber: String!
    $expectedVersion: Int!
    $reason: String!
    $idempotencyKey: ID!
  ) {
    resubmitCancellation(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      reason: $reason
      idempotencyKey: $idempotencyKey
    ) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export type Together = CaseFieldsFragment['collaboration'];
export type TogetherTask = Together['tasks'][number];
export type OpinionAsk = OpinionAskFieldsFragment;
export type CaseComment = Together['comments'][number];
