/** A month of pay as the play reads it. */
export interface PayRunAnswer {
  id: string;
  month: string;
  status: string;
  statusName: string;
  expected: number;
  paid: number;
  grossYuan: string;
  netYuan: string;
  employerYuan: string;
  shares: { sourceName: string; amountYuan: string }[];
  unpaid: { personName: string; reason: string | null }[];
}

const REFUSAL = '... on Refusal { code message }';
const RUN = `{ __typename ... on VillagePayRun { id month status statusName expected paid grossYuan netYuan employerYuan
  shares { sourceName amountYuan } unpaid { personName reason } } ${REFUSAL} }`;

export const DOCTORS = 'query($clinicId: String) { villageDoctors(clinicId: $clinicId) { id } }';
export const REGISTER_CERTIFICATE = `mutation($input: VillageCertificateInput!) {
  registerVillageCertificate(input: $input) { __typename
    ... on VillageCertificate { id kindName numberMasked clinicName person { id name } } ${REFUSAL} } }`;
export const RECORD_CONTRACT = `mutation($input: VillageContractEventInput!) {
  recordVillageContract(input: $input) { __typename
    ... on VillageContract { id caseNumber person { id name } hospitalName clinicName kindName startOn lastDay status
      statusName } ${REFUSAL} } }`;
export const OPEN_RUN = `mutation($hospitalId: ID!, $month: String!) {
  openVillagePayRun(hospitalId: $hospitalId, month: $month) ${RUN} }`;
export const PAY_RUN = `mutation($runId: ID!) { payVillageRun(runId: $runId) ${RUN} }`;
