import { graphql } from '../../gql';
import type { VillagePayLinesQuery, VillageRunFieldsFragment } from '../../gql/graphql';

export const VillageRunFields = graphql(`
  fragment VillageRunFields on VillagePayRun {
    id
    hospitalId
    hospitalName
    month
    status
    statusName
    expected
    paid
    grossYuan
    netYuan
    employerYuan
    shares {
      source
      sourceName
      amountYuan
    }
    unpaid {
      contractId
      personName
      forMonth
      grossYuan
      reason
    }
    mayPay
    openedByName
    openedAt
    closedAt
    closedByName
  }
`);

export const VillagePayRunsDocument = graphql(`
  query VillagePayRuns($hospitalId: String, $page: PageInput) {
    villagePayRuns(hospitalId: $hospitalId, page: $page) {
      total
      items {
        ...VillageRunFields
      }
    }
  }
`);

export const VillagePayRunDocument = graphql(`
  query VillagePayRun($id: ID!) {
    villagePayRun(id: $id) {
      ...VillageRunFields
    }
  }
`);

export const VillagePayLinesDocument = graphql(`
  query VillagePayLines($filter: VillagePayLineFilter, $page: PageInput) {
    villagePayLines(filter: $filter, page: $page) {
      total
      items {
        id
        runId
        month
        contractId
        personName
        type
        typeName
        forMonth
        days
        monthDays
        grossYuan
        shares {
          source
          sourceName
          amountYuan
        }
        employerYuan
        employerSourceName
        workerYuan
        netYuan
        items {
          name
          employerYuan
          workerYuan
        }
        documentNumber
        note
      }
    }
  }
`);

export const OpenPayRunDocument = graphql(`
  mutation OpenVillagePayRun($hospitalId: ID!, $month: String!) {
    openVillagePayRun(hospitalId: $hospitalId, month: $month) {
      __typename
      ...VillageRunFields
      ...RefusalFields
    }
  }
`);

export const PayRunDocument = graphql(`
  mutation PayVillageRun($runId: ID!) {
    payVillageRun(runId: $runId) {
      __typename
      ...VillageRunFields
      ...RefusalFields
    }
  }
`);

export const ClosePayRunDocument = graphql(`
  mutation CloseVillagePayRun($runId: ID!) {
    closeVillagePayRun(runId: $runId) {
      __typename
      ...VillageRunFields
      ...RefusalFields
    }
  }
`);

export const CorrectPayDocument = graphql(`
  mutation CorrectVillagePay($input: VillagePayCorrectionInput!) {
    correctVillagePay(input: $input) {
      __typename
      ...VillageRunFields
      ...RefusalFields
    }
  }
`);

export type PayRun = VillageRunFieldsFragment;

export type PayLine = VillagePayLinesQuery['villagePayLines']['items'][number];

export const runKey = (id: string) => ['villagePayRun', id] as const;
