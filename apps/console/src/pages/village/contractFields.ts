import { graphql } from '../../gql';
import type { VillageContractFieldsFragment } from '../../gql/graphql';

export const VillageContractFields = graphql(`
  fragment VillageContractFields on VillageContract {
    id
    caseNumber
    person {
      id
      name
    }
    hospitalId
    hospitalName
    clinicId
    clinicName
    kind
    kindName
    startOn
    endOn
    retiresOn
    lastDay
    grossYuan
    shares {
      source
      sourceName
      amountYuan
    }
    status
    statusName
    suspensions {
      from
      to
    }
    signBy
    alerts
    renewsCaseNumber
    renewedByCaseNumber
    severanceYuan
    severanceFormula
    severanceSourceName
    actions
    entries {
      id
      type
      on
      text
      note
      actorName
      enteredAt
    }
  }
`);

export const VillageContractsDocument = graphql(`
  query VillageContracts($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {
    villageContracts(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        ...VillageContractFields
      }
    }
  }
`);

export const VillageContractDocument = graphql(`
  query VillageContract($id: ID!) {
    villageContract(id: $id) {
      ...VillageContractFields
    }
  }
`);

export const VillagePreviewDocument = graphql(`
  query VillagePreview($input: VillageEmploymentInput!, $caseNumber: String) {
    villageEmploymentPreview(input: $input, caseNumber: $caseNumber) {
      retiresOn
      lastDay
      notices
      warnings {
        ...RefusalFields
      }
    }
  }
`);

export const SubmitVillageDocument = graphql(`
  mutation SubmitVillage($input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitVillageEmployment(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ... on ApprovalCase {
        number
      }
      ...RefusalFields
    }
  }
`);

export const ResubmitVillageDocument = graphql(`
  mutation ResubmitVillage(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: VillageEmploymentInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitVillageEmployment(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      input: $input
      idempotencyKey: $idempotencyKey
      attachmentIds: $attachmentIds
    ) {
      __typename
      ... on ApprovalCase {
        number
      }
      ...RefusalFields
    }
  }
`);

export const RecordContractDocument = graphql(`
  mutation RecordVillageContract($input: VillageContractEventInput!) {
    recordVillageContract(input: $input) {
      __typename
      ...VillageContractFields
      ...RefusalFields
    }
  }
`);

export const VillageSettlementsDocument = graphql(`
  query VillageSettlements($contractId: ID!) {
    villageSettlements(contractId: $contractId) {
      ending
      endingName
      clause
      severanceYuan
      formula
      sourceName
      balanceYuan
      problem
    }
  }
`);

export const SettleContractDocument = graphql(`
  mutation SettleVillageContract($input: VillageSettlementInput!) {
    settleVillageContract(input: $input) {
      __typename
      ...VillageContractFields
      ...RefusalFields
    }
  }
`);

export const PrintContractDocument = graphql(`
  mutation PrintVillageContract($contractId: ID!, $withNumbers: Boolean!) {
    printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {
      __typename
      ... on VillageContractText {
        title
        version
        documentNumber
        isDemo
        parties
        clauses {
          heading
          text
        }
        withNumbers
      }
      ...RefusalFields
    }
  }
`);

export type Contract = VillageContractFieldsFragment;

export const contractKey = (id: string) => ['villageContract', id] as const;
