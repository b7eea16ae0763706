/** A refusal, or a case, certificate, contract or run that came of it. */
export interface Refusable {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  field?: string;
  clause?: string;
}

export interface CertificateAnswer {
  id: string;
  status: string;
  statusName: string;
  numberMasked: string;
  clinicName: string;
  validUntil: string | null;
  nextDue: string;
  nextDueOn: string | null;
  assessmentDueOn: string;
  entries: { type: string; text: string }[];
}

export interface ContractAnswer {
  id: string;
  caseNumber: string;
  person: { id: string; name: string };
  status: string;
  statusName: string;
  lastDay: string | null;
  clinicName: string;
  renewedByCaseNumber: string | null;
  alerts: string[];
  actions: string[];
  grossYuan: string;
  severanceYuan: string | null;
  severanceFormula: string | null;
  severanceSourceName: string | null;
  signBy: string | null;
  suspensions: { from: string; to: string | null }[];
  entries: { id: string; type: string; text: string }[];
}

export interface RunAnswer {
  id: string;
  month: string;
  status: string;
  expected: number;
  paid: number;
  grossYuan: string;
  netYuan: string;
  employerYuan: string;
  unpaid: {
    contractId: string;
    personName: string;
    forMonth: string;
    grossYuan: string;
    reason: string | null;
  }[];
}

const REFUSAL = '... on Refusal { code message field clause }';
const CERTIFICATE_FIELDS = `id status statusName numberMasked clinicName validUntil nextDue nextDueOn assessmentDueOn
  entries { type text }`;
const CONTRACT_FIELDS = `id caseNumber person { id name } status statusName lastDay clinicName renewedByCaseNumber alerts actions grossYuan
  severanceYuan severanceFormula severanceSourceName signBy suspensions { from to } entries { id type text }`;
const RUN_FIELDS = `id month status expected paid grossYuan netYuan employerYuan
  unpaid { contractId personName forMonth grossYuan reason }`;
const CERTIFICATE_RESULT = `{ __typename ... on VillageCertificate { ${CERTIFICATE_FIELDS} } ${REFUSAL} }`;
const CONTRACT_RESULT = `{ __typename ... on VillageContract { ${CONTRACT_FIELDS} } ${REFUSAL} }`;
const RUN_RESULT = `{ __typename ... on VillagePayRun { ${RUN_FIELDS} } ${REFUSAL} }`;
const FUND_RESULT = `{ __typename ... on VillageFund { id balanceYuan } ${REFUSAL} }`;

export const REGISTER = `mutation($input: VillageCertificateInput!) {
  registerVillageCertificate(input: $input) ${CERTIFICATE_RESULT} }`;
export const CHANGE = `mutation($input: VillageCertificateChangeInput!) {
  changeVillageCertificate(input: $input) ${CERTIFICATE_RESULT} }`;
export const REVEAL = `mutation($id: ID!) { revealVillageCertificate(certificateId: $id) {
  __typename ... on VillageCertificateNumber { number } ${REFUSAL} } }`;
export const CERTIFICATES = `query($filter: VillageCertificateFilter, $sort: VillageCertificateSort, $page: PageInput) {
  villageCertificates(filter: $filter, sort: $sort, page: $page) { total items { ${CERTIFICATE_FIELDS} } } }`;
export const SUBMIT = `mutation($input: VillageEmploymentInput!, $key: ID!) {
  submitVillageEmployment(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ${REFUSAL} } }`;
export const RESUBMIT = `mutation($number: String!, $version: Int!, $input: VillageEmploymentInput!, $key: ID!) {
  resubmitVillageEmployment(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ${REFUSAL} } }`;
export const PREVIEW = `query($input: VillageEmploymentInput!) { villageEmploymentPreview(input: $input) {
  retiresOn lastDay notices warnings { code message field } } }`;
export const CASE = `query($number: String!) { case(number: $number) { number status content { key value }
  villageContract { ${CONTRACT_FIELDS} } } }`;
export const CONTRACT = `query($id: ID!) { villageContract(id: $id) { ${CONTRACT_FIELDS} } }`;
export const CONTRACTS = `query($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {
  villageContracts(filter: $filter, sort: $sort, page: $page) { total items { ${CONTRACT_FIELDS} } } }`;
export const RECORD = `mutation($input: VillageContractEventInput!) {
  recordVillageContract(input: $input) ${CONTRACT_RESULT} }`;
export const SETTLEMENTS = `query($contractId: ID!) { villageSettlements(contractId: $contractId) {
  ending endingName clause severanceYuan formula sourceName balanceYuan problem } }`;
export const SETTLE = `mutation($input: VillageSettlementInput!) {
  settleVillageContract(input: $input) ${CONTRACT_RESULT} }`;
export const PRINT = `mutation($contractId: ID!, $withNumbers: Boolean!) {
  printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {
    __typename ... on VillageContractText { title version parties clauses { heading text } withNumbers } ${REFUSAL} } }`;
export const FUNDS = '{ villageFunds { id source sourceName balanceYuan receivedYuan spentYuan } }';
export const ENTRIES = `query($filter: VillageFundEntryFilter, $page: PageInput) {
  villageFundEntries(filter: $filter, page: $page) { total items { id type amountYuan balanceYuan sequence reversed } } }`;
export const RECEIVE = `mutation($input: VillageFundInput!) { receiveVillageFund(input: $input) ${FUND_RESULT} }`;
export const REVERSE = `mutation($input: VillageFundReversalInput!) {
  reverseVillageFundEntry(input: $input) ${FUND_RESULT} }`;
export const OPEN_RUN = `mutation($hospitalId: ID!, $month: String!) {
  openVillagePayRun(hospitalId: $hospitalId, month: $month) ${RUN_RESULT} }`;
export const PAY = `mutation($runId: ID!) { payVillageRun(runId: $runId) ${RUN_RESULT} }`;
export const PAY_ONE = `mutation($runId: ID!, $contractId: ID!) {
  payVillageDoctor(runId: $runId, contractId: $contractId) ${RUN_RESULT} }`;
export const CORRECT = `mutation($input: VillagePayCorrectionInput!) { correctVillagePay(input: $input) ${RUN_RESULT} }`;
export const CLOSE = `mutation($runId: ID!) { closeVillagePayRun(runId: $runId) ${RUN_RESULT} }`;
export const LINES = `query($filter: VillagePayLineFilter, $page: PageInput) {
  villagePayLines(filter: $filter, page: $page) { total items { id contractId type forMonth days monthDays grossYuan
    employerYuan workerYuan netYuan shares { source amountYuan } items { name employerYuan workerYuan } } } }`;
export const CHANGE_INSTITUTION = `mutation($input: InstitutionChangeInput!) {
  recordInstitutionChange(input: $input) { __typename ... on Refusal { code message } } }`;
