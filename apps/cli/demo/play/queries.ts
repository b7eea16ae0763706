/** A step of the chain as the play looks at it. */
export interface StepAnswer {
  key: string;
  name: string;
  kind: string;
  tasks: { id: string | null; bodyName: string; state: string; holders: string[] }[];
}

export interface TaskAnswer {
  id: string;
  caseNumber: string;
  stepKey: string;
  stepName: string;
  stepKind: string;
  bodyId: string;
  bodyName: string;
  contentSha256: string;
  returnTargets: { key: string }[];
  votingRule: { attendanceNum: number; attendanceDen: number } | null;
}

export interface BodyAnswer {
  id: string;
  seats: { id: string; title: string; isVoting: boolean; holder: { id: string; name: string } | null }[];
}

export interface HistoryAnswer {
  at: string;
  stepName: string;
  bodyName: string | null;
  actorName: string;
  actionName: string;
  version: number;
  contentSha256: string;
  filingNumber: string | null;
  meeting: { minutesNumber: string; heldOn: string } | null;
  votes: { personName: string; choice: string }[];
  tally: { entitled: number; effectivePresent: number; approve: number; resultName: string } | null;
}

export interface PostingAnswer {
  id: string;
  kindName: string;
  person: { name: string };
  homeInstitutionName: string;
  hostInstitutionName: string;
  startOn: string;
  endOn: string;
  status: string;
  statusName: string;
  ledgerEntries: {
    id: string;
    accountName: string;
    entryKindName: string;
    count: number;
    fromOn: string;
    toOn: string | null;
  }[];
}

export interface TransferAnswer {
  person: { name: string };
  fromInstitutionName: string;
  toInstitutionName: string;
  effectiveOn: string;
  statusName: string;
  ledgerEntries: PostingAnswer['ledgerEntries'];
}

export interface EntryAnswer {
  id: string;
  title: string;
  institutionName: string;
  people: { name: string }[];
  fromOn: string;
  toOn: string | null;
  amountYuan: string | null;
  contentSha256: string;
  statusName: string;
}

export interface PlanAnswer {
  institutionName: string;
  lines: { postName: string; count: number }[];
  total: number;
  documentNumber: string;
  validFrom: string;
}

export interface VillageContractAnswer {
  id: string;
  caseNumber: string;
  person: { id: string; name: string };
  hospitalName: string;
  clinicName: string;
  kindName: string;
  startOn: string;
  lastDay: string | null;
  status: string;
  statusName: string;
}

/** Where the case stands. */
export interface ProgressAnswer {
  number: string;
  status: string;
  statusName: string;
  version: number;
  rawContent: string;
  chain: StepAnswer[];
}

/** The case at its end. */
export interface CaseAnswer {
  number: string;
  title: string;
  matterType: string;
  status: string;
  statusName: string;
  version: number;
  history: HistoryAnswer[];
  posting: PostingAnswer | null;
  postings: Omit<PostingAnswer, 'kindName' | 'status' | 'ledgerEntries'>[];
  transfer: TransferAnswer | null;
  matterInForce: EntryAnswer | null;
  postPlan: PlanAnswer | null;
  villageContract: VillageContractAnswer | null;
}

export const CLOCK = '{ businessClock { today movable } }';
export const MOVE_CLOCK = `mutation($to: CalendarDate!) { moveBusinessClock(to: $to) {
  __typename ... on BusinessClock { today } ... on Refusal { code message } } }`;
export const BODIES = '{ bodies { id seats { id title isVoting holder { id name } } } }';

export const PROGRESS = `query($number: String!) { case(number: $number) { number status statusName version rawContent
  chain { key name kind tasks { id bodyName state holders } } } }`;
export const CHAIN_KINDS = `query($type: String!, $input: ChainTrialInput!) { chainPreview(matterType: $type, input: $input) { __typename
  ... on ChainForecastView { steps { kind } } ... on Refusal { code message } } }`;
export const MY_TASKS = `query($number: String!) { case(number: $number) {
  myTasks { id caseNumber stepKey stepName stepKind bodyId bodyName contentSha256
    returnTargets { key } votingRule { attendanceNum attendanceDen } } } }`;
export const CASE = `query($number: String!) { case(number: $number) { number title matterType status statusName version
  history { at stepName bodyName actorName actionName version contentSha256 filingNumber meeting { minutesNumber heldOn }
    votes { personName choice } tally { entitled effectivePresent approve resultName } }
  postPlan { institutionName lines { postName count } total documentNumber validFrom }
  matterInForce { id title institutionName people { name } fromOn toOn amountYuan contentSha256 statusName }
  villageContract { id caseNumber person { id name } hospitalName clinicName kindName startOn lastDay status statusName }
  postings { person { name } homeInstitutionName hostInstitutionName startOn endOn statusName }
  transfer { person { name } fromInstitutionName toInstitutionName effectiveOn statusName
    ledgerEntries { id accountName entryKindName count fromOn toOn } }
  posting { id kindName person { name } homeInstitutionName hostInstitutionName startOn endOn status statusName
    ledgerEntries { id accountName entryKindName count fromOn toOn } } } }`;

const OPENED = '{ __typename ... on ApprovalCase { number title } ... on Refusal { code message } }';
export const SUBMIT_POSTING = `mutation($input: PostingInput!, $key: ID!) {
  submitPosting(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const RESUBMIT_POSTING = `mutation($number: String!, $version: Int!, $input: PostingInput!, $key: ID!) {
  resubmitPosting(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) ${OPENED} }`;
export const CHANGE_POSTING = `mutation($input: PostingChangeInput!, $key: ID!) {
  submitPostingChange(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const POSTING = `query($id: ID!) { posting(id: $id) { statusName startOn endOn firstEndOn
  life { events { text } allowanceYuan overrides { from to reason askedByName } } } }`;
export const SUBMIT_MATTER = `mutation($type: String!, $form: MatterForm!, $key: ID!) {
  submitMatter(type: $type, form: $form, idempotencyKey: $key) ${OPENED} }`;
export const RESUBMIT_MATTER = `mutation($number: String!, $version: Int!, $form: MatterForm!, $key: ID!) {
  resubmitMatter(caseNumber: $number, expectedVersion: $version, form: $form, idempotencyKey: $key) ${OPENED} }`;

export const SUBMIT_SCHEME = `mutation($input: PostSchemeInput!, $key: ID!) {
  submitPostScheme(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const RESUBMIT_SCHEME = `mutation($number: String!, $version: Int!, $input: PostSchemeInput!, $key: ID!) {
  resubmitPostScheme(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) ${OPENED} }`;
export const SCHEME_PREVIEW = `query($input: PostSchemeDraftInput!) { postSchemePreview(input: $input) {
  rows { category band grade proposed current } problems { code message } } }`;
export const VILLAGE_PREVIEW = `query($input: VillageEmploymentInput!) { villageEmploymentPreview(input: $input) {
  retiresOn lastDay notices warnings { code message } } }`;
export const SUBMIT_VILLAGE = `mutation($input: VillageEmploymentInput!, $key: ID!) {
  submitVillageEmployment(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const RESUBMIT_VILLAGE = `mutation($number: String!, $version: Int!, $input: VillageEmploymentInput!, $key: ID!) {
  resubmitVillageEmployment(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) ${OPENED} }`;

export const CONVENE = `mutation($input: MeetingInput!) { convene(input: $input) {
  __typename ... on Meeting { id minutesNumber } ... on Refusal { code message } } }`;
const DECIDED = '{ __typename ... on DecisionReceipt { outcomeName } ... on Refusal { code message } }';
export const VOTE = `mutation($input: VotesInput!) { recordVotes(input: $input) ${DECIDED} }`;
export const REVIEW = `mutation($input: ReviewInput!) { decideReview(input: $input) ${DECIDED} }`;
export const REPLY = `mutation($input: ConsultationInput!) { replyConsultation(input: $input) ${DECIDED} }`;
export const FILE = `mutation($input: FilingInput!) { recordFiling(input: $input) ${DECIDED} }`;
export const CLOSE = `mutation($input: ClosePublicityInput!) { closePublicity(input: $input) ${DECIDED} }`;

const PUBLICITIES = `{ __typename ... on Refusal { code message } ... on ApprovalCase { number publicities {
  taskId current closesOn objections { id answer { result } } } } }`;
export interface PublicityAnswer {
  publicities: {
    taskId: string;
    current: boolean;
    closesOn: string;
    objections: { id: string; answer: object | null }[];
  }[];
}
export const PUBLISH = `mutation($input: PublishInput!) { publishPublicity(input: $input) ${PUBLICITIES} }`;
export const OBJECT = `mutation($input: ObjectionInput!) { recordObjection(input: $input) ${PUBLICITIES} }`;
export const ANSWER = `mutation($input: ObjectionAnswerInput!) { answerObjection(input: $input) ${PUBLICITIES} }`;

export const INSTITUTIONS = '{ institutions { id code kind name parentId } }';
export const KINDS = '{ postingKinds { code name } }';
export const STAFF = `query($institutionId: ID!, $type: String, $first: Int!, $offset: Int!) {
  staff(filter: { institutionId: $institutionId, establishmentType: $type }, sort: STAFF_NUMBER, page: { first: $first, offset: $offset }) {
    items { id name onPosting } } }`;
export const PREVIEW = `query($input: PostingInput!) { postingPreview(input: $input) { endOn warnings { code message } } }`;
