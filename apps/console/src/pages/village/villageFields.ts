import { graphql } from '../../gql';
import type {
  VillageCertificateFieldsFragment,
  VillageContractFieldsFragment,
  VillageEmployersQuery,
  VillageFundsQuery,
  VillagePayLinesQuery,
  VillageRunFieldsFragment,
} from '../../gql/graphql';

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

export const VillageEmployersDocument = graphql(`
  query VillageEmployers {
    villageEmployers {
      id
      name
      clinics {
        id
        name
      }
      maxTermMonths
      endings {
        code
        name
        of
        severance
        clause
      }
      documentNumber
      isDemo
      rights
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

export const VillageFundsDocument = graphql(`
  query VillageFunds {
    villageFunds {
      id
      hospitalId
      hospitalName
      source
      sourceName
      balanceYuan
      receivedYuan
      spentYuan
      mayEnter
    }
  }
`);

export const VillageFundEntriesDocument = graphql(`
  query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {
    villageFundEntries(filter: $filter, page: $page) {
      total
      items {
        id
        hospitalName
        sourceName
        sequence
        type
        typeName
        amountYuan
        balanceYuan
        on
        documentNumber
        note
        reversed
        mayReverse
        actorName
        enteredAt
      }
    }
  }
`);

export const ReceiveFundDocument = graphql(`
  mutation ReceiveVillageFund($input: VillageFundInput!) {
    receiveVillageFund(input: $input) {
      __typename
      ... on VillageFund {
        id
      }
      ...RefusalFields
    }
  }
`);

export const ReverseFundDocument = graphql(`
  mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {
    reverseVillageFundEntry(input: $input) {
      __typename
      ... on VillageFund {
        id
      }
      ...RefusalFields
    }
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

export type Certificate = VillageCertificateFieldsFragment;
export type Contract = VillageContractFieldsFragment;
export type PayRun = VillageRunFieldsFragment;
export type PayLine = VillagePayLinesQuery['villagePayLines']['items'][number];
export type Employer = VillageEmployersQuery['villageEmployers'][number];
export type Fund = VillageFundsQuery['villageFunds'][number];

export const contractKey = (id: string) => ['villageContract', id] as const;
export const runKey = (id: string) => ['villagePayRun', id] as const;
/** Everything of these pages hangs together: whatever is written, all of it is read again. */
export const villageKeys = [
  'villageCertificates',
  'villageContracts',
  'villageContract',
  'villageFunds',
  'villageFundEntries',
  'villagePayRuns',
  'villagePayRun',
  'villagePayLines',
];

/** The four sources in the order of the document, with the input field of each. */
export const sources = [
  { source: 'FISCAL', field: 'fiscalYuan', label: '财政补助' },
  { source: 'PUBLIC_HEALTH', field: 'publicHealthYuan', label: '基本公共卫生服务补助' },
  { source: 'ESSENTIAL_DRUGS', field: 'essentialDrugsYuan', label: '基本药物制度补助' },
  { source: 'SERVICE_INCOME', field: 'serviceIncomeYuan', label: '医疗服务收入' },
] as const;
