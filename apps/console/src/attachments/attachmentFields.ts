import { graphql } from '../gql';
import type { AttachmentFieldsFragment, AttachmentRulesQuery } from '../gql/graphql';

export const AttachmentFields = graphql(`
  fragment AttachmentFields on Attachment {
    id
    name
    kindName
    contentType
    size
    sha256
    scan
    scanName
    previewable
    uploadedByName
    uploadedAt
    linkedByName
    linkedAt
  }
`);

export const AttachmentRulesDocument = graphql(`
  query AttachmentRules {
    attachmentRules {
      communityId
      communityCode
      communityName
      kinds {
        name
        extensions
        contentType
      }
      mostBytes
      mostFiles
      documentNumber
      isDemo
      scanned
    }
  }
`);

export const UnusedAttachmentsDocument = graphql(`
  query UnusedAttachments {
    unusedAttachments {
      ...AttachmentFields
    }
  }
`);

export const OwnedAttachmentsDocument = graphql(`
  query OwnedAttachments($ownerKind: String!, $ownerId: ID!) {
    attachments(ownerKind: $ownerKind, ownerId: $ownerId) {
      mayAttach
      items {
        ...AttachmentFields
      }
    }
  }
`);

export const AttachFilesDocument = graphql(`
  mutation AttachFiles($ownerKind: String!, $ownerId: ID!, $attachmentIds: [ID!]!) {
    attachFiles(ownerKind: $ownerKind, ownerId: $ownerId, attachmentIds: $attachmentIds) {
      __typename
      ... on AttachmentList {
        mayAttach
        items {
          ...AttachmentFields
        }
      }
      ...RefusalFields
    }
  }
`);

export const RemoveAttachmentDocument = graphql(`
  mutation RemoveAttachment($id: ID!) {
    removeAttachment(id: $id) {
      __typename
      ... on RemovedAttachment {
        id
      }
      ...RefusalFields
    }
  }
`);

export type Attachment = AttachmentFieldsFragment;
export type AttachmentRules = AttachmentRulesQuery['attachmentRules'][number];
