/** A round as the demo reads it. */
export interface RoundAnswer {
  id: string;
  name: string;
  phase: string;
  phaseName: string;
  posts: { code: string; institutionName: string; left: number }[];
  candidates: {
    personId: string;
    name: string;
    score: string;
    rank: number | null;
    status: string;
    statusName: string;
    postCode: string | null;
  }[];
  draws: {
    id: string;
    purposeName: string;
    commitment: string;
    secret: string | null;
    seed: string | null;
  }[];
}

const ROUND = `{ __typename ... on PlacementRound { id name phase phaseName posts { code institutionName left }
  candidates { personId name score rank status statusName postCode }
  draws { id purposeName commitment secret seed } } ... on Refusal { code message } }`;

export const RULES = '{ placementRules { communityId zones { code name years } } }';
export const INSTITUTIONS = '{ institutions { id name kind zone } }';
export const RECRUITS = `query($institutionId: ID, $offset: Int) {
  staff(filter: { institutionId: $institutionId }, page: { first: 50, offset: $offset }) { items { id name onPlacement } } }`;
export const OPEN = `mutation($input: PlacementRoundInput!) { openPlacementRound(input: $input) ${ROUND} }`;
export const WITNESS = `mutation($input: PlacementWitnessInput!) { witnessPlacementDraw(input: $input) ${ROUND} }`;
export const REVEAL = `mutation($input: PlacementRevealInput!) { revealPlacementDraw(input: $input) ${ROUND} }`;
export const CHOOSE = `mutation($input: PlacementChoiceInput!) { choosePlacement(input: $input) ${ROUND} }`;
export const ANSWER = `mutation($input: PlacementAnswerInput!) { answerPlacement(input: $input) ${ROUND} }`;
export const SERVICES = `{ placementServices(page: { first: 200 }) { items { roundId personName institutionName zoneName
  startOn requiredDays fulfilledOn statusName } } }`;
