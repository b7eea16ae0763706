import { graphql } from '../../gql';
import type { VillageCertificateFieldsFragment } from '../../gql/graphql';

export const VillageCertificateFields = graphql(`
  fragment VillageCertificateFields on VillageCertificate {
    id
    person {
      id
      name
    }
    kind
    kindName
    numberMasked
    clinicId
    clinicName
    hospitalId
    hospitalName
    validFrom
    validUntil
    renewalOpensOn
    status
    statusName
    lastAssessedOn
    lastPassed
    assessmentDueOn
    assessmentOverdue
    nextDue
    nextDueOn
    mayChange
    mayReveal
    entries {
      id
      type
      text
      note
      actorName
      enteredAt
    }
  }
`);

export const VillageCertificatesDocument = graphql(`
  query VillageCertificates(
    $filter: VillageCertificateFilter
    $sort: VillageCertificateSort
    $page: PageInput
  ) {
    villageCertificates(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        ...VillageCertificateFields
      }
    }
  }
`);

export const VillageDoctorsDocument = graphql(`
  query VillageDoctors($clinicId: String, $text: String) {
    villageDoctors(clinicId: $clinicId, text: $text) {
      id
      name
      staffNumber
      institutionName
    }
  }
`);

export const RegisterCertificateDocument = graphql(`
  mutation RegisterVillageCertificate($input: VillageCertificateInput!) {
    registerVillageCertificate(input: $input) {
      __typename
      ...VillageCertificateFields
      ...RefusalFields
    }
  }
`);

export const ChangeCertificateDocument = graphql(`
  mutation ChangeVillageCertificate($input: VillageCertificateChangeInput!) {
    changeVillageCertificate(input: $input) {
      __typename
      ...VillageCertificateFields
      ...RefusalFields
    }
  }
`);

export const RevealCertificateDocument = graphql(`
  mutation RevealVillageCertificate($certificateId: ID!) {
    revealVillageCertificate(certificateId: $certificateId) {
      __typename
      ... on VillageCertificateNumber {
        number
      }
      ...RefusalFields
    }
  }
`);

export type Certificate = VillageCertificateFieldsFragment;
