import { graphql } from '../../gql';
import type { MatterTypesQuery } from '../../gql/graphql';

export const MatterTypesDocument = graphql(`
  query MatterTypes {
    matterTypes {
      type
      name
      purpose
      legalBasis
      submittable
      published
      steps
      documentNumber
      fields {
        key
        kind
        label
        required
        help
        most
        institutionKinds
      }
    }
    institutions {
      id
      name
      kind
      kindName
      parentId
    }
  }
`);

export const SubmitMatterDocument = graphql(`
  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitMatterDocument = graphql(`
  mutation ResubmitMatter(
    $caseNumber: String!
    $expectedVersion: Int!
    $form: MatterForm!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitMatter(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      form: $form
      idempotencyKey: $idempotencyKey
      attachmentIds: $attachmentIds
    ) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export type MatterType = MatterTypesQuery['matterTypes'][number];
export type MatterField = MatterType['fields'][number];
export type MatterInstitution = MatterTypesQuery['institutions'][number];

export const matterTypesKey = ['matterTypes'] as const;
