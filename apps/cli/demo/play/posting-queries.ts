export interface TaskAnswer {
  id: string;
  caseNumber: string;
  stepName: string;
  stepKind: string;
  bodyId: string;
  bodyName: string;
  contentSha256: string;
}

export interface BodyAnswer {
  id: string;
  seats: { id: string; title: string; isVoting: boolean; holder: { name: string } | null }[];
}

export interface CaseAnswer {
  number: string;
  title: string;
  status: string;
  statusName: string;
  history: HistoryAnswer[];
  posting: PostingAnswer | null;
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

export const CLOCK = '{ businessClock { today } }';
export const INSTITUTIONS = '{ institutions { id kind name } }';
export const KINDS = '{ postingKinds { code name } }';
export const STAFF = `query($institutionId: ID!, $offset: Int!) {
  staff(filter: { institutionId: $institutionId, establishmentType: "INSTITUTION" }, page: { first: 50, offset: $offset }) {
    items { id name onPosting } } }`;
export const PREVIEW = `query($input: PostingInput!) { postingPreview(input: $input) { endOn warnings { code message } } }`;
export const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number title } ... on Refusal { code message } } }`;
export const MY_TASKS = `{ myTasks(page: { first: 200 }) {
  items { id caseNumber stepName stepKind bodyId bodyName contentSha256 } } }`;
export const BODIES = '{ bodies { id seats { id title isVoting holder { name } } } }';
export const CONVENE = `mutation($input: MeetingInput!) { convene(input: $input) {
  __typename ... on Meeting { id minutesNumber } ... on Refusal { code message } } }`;

const RECEIPT = `{ __typename ... on DecisionReceipt { outcomeName nextTasks(waitMs: 1500) { stepName bodyName } }
  ... on Refusal { code message } }`;
export const VOTE = `mutation($input: VotesInput!) { recordVotes(input: $input) ${RECEIPT} }`;
export const REVIEW = `mutation($input: ReviewInput!) { decideReview(input: $input) ${RECEIPT} }`;
export const FILE = `mutation($input: FilingInput!) { recordFiling(input: $input) ${RECEIPT} }`;

export const CASE = `query($number: String!) { case(number: $number) { number title status statusName
  history { at stepName bodyName actorName actionName version contentSha256 filingNumber meeting { minutesNumber heldOn }
    votes { personName choice } tally { entitled effectivePresent approve resultName } }
  posting { kindName person { name } homeInstitutionName hostInstitutionName startOn endOn status statusName
    ledgerEntries { id accountName entryKindName count fromOn toOn } } } }`;
