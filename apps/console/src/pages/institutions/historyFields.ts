import { graphql } from '../../gql';
import type { InstitutionChangePreviewQuery, InstitutionChangesQuery } from '../../gql/graphql';

export const ChangesDocument = graphql(`
  query InstitutionChanges($institutionId: ID, $kind: String, $page: PageInput) {
    institutionChanges(institutionId: $institutionId, kind: $kind, page: $page) {
      total
      items {
        id
        kind
        kindName
        institutionId
        institutionName
        communityName
        effectiveOn
        documentNumber
        documentDate
        summary
        lines {
          label
          before
          after
        }
        people
        recordedByName
        recordedAt
      }
    }
  }
`);

export const ChangePreviewDocument = graphql(`
  query InstitutionChangePreview($input: InstitutionChangeInput!) {
    institutionChangePreview(input: $input) {
      summary
      people
      notes
      lines {
        label
        before
        after
      }
      openCases {
        number
        title
      }
      problems {
        ...RefusalFields
      }
    }
  }
`);

export const RecordChangeDocument = graphql(`
  mutation RecordInstitutionChange($input: InstitutionChangeInput!) {
    recordInstitutionChange(input: $input) {
      __typename
      ... on InstitutionChange {
        id
      }
      ...RefusalFields
    }
  }
`);

export const FiguresDocument = graphql(`
  query InstitutionFigures($institutionId: ID!, $on: CalendarDate!) {
    institutionFigures(institutionId: $institutionId, on: $on) {
      resource
      resourceName
      verified
      occupied
      reserved
      hasTotal
      total
    }
    communityChoices(on: $on) {
      id
      name
      totals {
        resource
        verified
      }
    }
  }
`);

export const InstitutionHistoryDocument = graphql(`
  query InstitutionHistory($institutionId: ID!) {
    institutionHistory(institutionId: $institutionId) {
      names {
        name
        from
        to
      }
      communities {
        communityName
        from
        to
      }
      successorName
      endedOn
    }
  }
`);

export type Change = InstitutionChangesQuery['institutionChanges']['items'][number];
export type ChangePreview = InstitutionChangePreviewQuery['institutionChangePreview'];

export const kinds = [
  { value: 'RENAME', label: '更名' },
  { value: 'MERGE', label: '合并' },
  { value: 'MOVE', label: '调整医共体' },
];
