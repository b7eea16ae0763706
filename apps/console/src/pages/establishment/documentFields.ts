import { graphql } from '../../gql';

export const VerifiedPreviewDocument = graphql(`
  query VerifiedPreview($input: VerifiedTotalsInput!) {
    verifiedTotalsPreview(input: $input) {
      changes {
        name
        resourceName
        before
        after
        used
        overFrom
        over
      }
      problems {
        ...RefusalFields
      }
    }
  }
`);

export const RecordTotalsDocument = graphql(`
  mutation RecordVerifiedTotals($input: VerifiedTotalsInput!) {
    recordVerifiedTotals(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

export const SetRatioDocument = graphql(`
  mutation SetStructureRatio($input: StructureRatioInput!) {
    setStructureRatio(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

export const AppointmentPreviewDocument = graphql(`
  query AppointmentPreview($input: PostAppointmentInput!) {
    postAppointmentPreview(input: $input) {
      heldPostName
      free
      problems {
        ...RefusalFields
      }
    }
  }
`);

export const AppointDocument = graphql(`
  mutation AppointToPost($input: PostAppointmentInput!) {
    appointToPost(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

export const EndAppointmentDocument = graphql(`
  mutation EndPostAppointment($input: EndAppointmentInput!) {
    endPostAppointment(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

/** What a document verifies. */
export const resources = [
  { value: 'INSTITUTION', label: '事业编制' },
  { value: 'FILED', label: '备案制员额' },
  { value: 'CONTRACT', label: '编外用人' },
  { value: 'RESIDENT_POST', label: '派驻岗位' },
];
