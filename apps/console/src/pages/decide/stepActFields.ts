import { graphql } from '../../gql';
import type { PublishPublicityMutation } from '../../gql/graphql';

/** What an act on a step answers with: the case as it stands now, or why not. */
export type ActResult = PublishPublicityMutation['publishPublicity'];

export const ReplyConsultationDocument = graphql(`
  mutation ReplyConsultation($input: ConsultationInput!) {
    replyConsultation(input: $input) {
      __typename
      ...ReceiptFields
      ...RefusalFields
    }
  }
`);

export const ClosePublicityDocument = graphql(`
  mutation ClosePublicity($input: ClosePublicityInput!) {
    closePublicity(input: $input) {
      __typename
      ...ReceiptFields
      ...RefusalFields
    }
  }
`);

export const PublishPublicityDocument = graphql(`
  mutation PublishPublicity($input: PublishInput!) {
    publishPublicity(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const RecordObjectionDocument = graphql(`
  mutation RecordObjection($input: ObjectionInput!) {
    recordObjection(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const AnswerObjectionDocument = graphql(`
  mutation AnswerObjection($input: ObjectionAnswerInput!) {
    answerObjection(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const SendFilingDocument = graphql(`
  mutation SendFiling($input: FilingEventInput!) {
    sendFiling(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ReceiveFilingDocument = graphql(`
  mutation ReceiveFiling($input: FilingEventInput!) {
    receiveFiling(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const AskSupplementDocument = graphql(`
  mutation AskSupplement($input: FilingEventInput!) {
    askSupplement(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const SupplyFilingDocument = graphql(`
  mutation SupplyFiling($input: FilingEventInput!) {
    supplyFiling(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);
