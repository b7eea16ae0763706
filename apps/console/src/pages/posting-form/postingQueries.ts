import { graphql } from '../../gql';
import type { PostingPreviewQuery, StaffSearchQuery } from '../../gql/graphql';

export const StaffSearchDocument = graphql(`
  query StaffSearch($filter: StaffFilter, $page: PageInput) {
    staff(filter: $filter, sort: NAME, page: $page) {
      total
      items {
        id
        staffNumber
        name
        institutionId
        institutionName
        departmentName
        postName
        titleName
        establishmentTypeName
        idNumberMasked
        onPosting
        servingInstitutionName
      }
    }
  }
`);

export const PostingOptionsDocument = graphql(`
  query PostingOptions {
    postingKinds {
      code
      name
      establishmentEffectName
      documentNumber
      defaultMonths
      isPaired
      needsDiscipline
      acrossCommunities
      givesEstablishment
    }
    institutions {
      id
      name
      shortName
      kindName
    }
    neighbourCommunities {
      id
      name
      institutions {
        id
        name
      }
    }
  }
`);

export const PostingPreviewDocument = graphql(`
  query PostingPreview($input: PostingInput!) {
    postingPreview(input: $input) {
      endOn
      quotas {
        name
        verified
        occupied
        reserved
        free
        documentNumber
        tightestOn
      }
      warnings {
        ...RefusalFields
      }
    }
  }
`);

export const SubmitPostingDocument = graphql(`
  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitPosting(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitPostingDocument = graphql(`
  mutation ResubmitPosting(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: PostingInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitPosting(
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

export type StaffOption = StaffSearchQuery['staff']['items'][number];
export type Preview = PostingPreviewQuery['postingPreview'];
