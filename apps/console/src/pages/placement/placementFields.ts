import { graphql } from '../../gql';
import type { PlacementRoundQuery, PlacementRulesQuery } from '../../gql/graphql';

export const RoundFields = graphql(`
  fragment RoundFields on PlacementRound {
    id
    name
    communityId
    communityName
    documentNumber
    phase
    phaseName
    openedByName
    openedAt
    openingSha256
    witnessesRequired
    mayHold
    mayWitness
    posts {
      code
      institutionName
      postName
      zone {
        code
        name
        years
      }
      places
      left
    }
    candidates {
      personId
      name
      score
      rank
      ticket
      status
      statusName
      postCode
      drawTicket
      startOn
    }
    draws {
      id
      purpose
      purposeName
      algorithm
      commitment
      witnesses {
        name
        contribution
        saidAt
      }
      secret
      seed
    }
    entries {
      id
      takesPapers
      sequence
      type
      text
      note
      actorName
      enteredAt
    }
  }
`);

export const PlacementRoundDocument = graphql(`
  query PlacementRound($id: ID!) {
    placementRound(id: $id) {
      ...RoundFields
    }
  }
`);

export const PlacementRoundsDocument = graphql(`
  query PlacementRounds($page: PageInput) {
    placementRounds(page: $page) {
      total
      items {
        id
        name
        communityName
        phase
        phaseName
        openedByName
        openedAt
        postCount
        candidateCount
      }
    }
  }
`);

export const PlacementRulesDocument = graphql(`
  query PlacementRules {
    placementRules {
      communityId
      communityName
      documentNumber
      isDemo
      witnesses
      zones {
        code
        name
        years
      }
    }
    institutions {
      id
      name
      zone
    }
  }
`);

export const PlacementServicesDocument = graphql(`
  query PlacementServices($filter: PlacementServiceFilter, $page: PageInput) {
    placementServices(filter: $filter, page: $page) {
      total
      items {
        roundId
        roundName
        personId
        personName
        institutionName
        postName
        zoneName
        startOn
        requiredDays
        servedDays
        remainingDays
        fulfilledOn
        status
        statusName
      }
    }
  }
`);

export const OpenRoundDocument = graphql(`
  mutation OpenPlacementRound($input: PlacementRoundInput!) {
    openPlacementRound(input: $input) {
      __typename
      ... on PlacementRound {
        id
      }
      ... on Refusal {
        ...RefusalFields
      }
    }
  }
`);

export const WitnessDocument = graphql(`
  mutation WitnessPlacementDraw($input: PlacementWitnessInput!) {
    witnessPlacementDraw(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export const RevealDocument = graphql(`
  mutation RevealPlacementDraw($input: PlacementRevealInput!) {
    revealPlacementDraw(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export const ChooseDocument = graphql(`
  mutation ChoosePlacement($input: PlacementChoiceInput!) {
    choosePlacement(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export const AnswerDocument = graphql(`
  mutation AnswerPlacement($input: PlacementAnswerInput!) {
    answerPlacement(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export const ServeDocument = graphql(`
  mutation RecordPlacementService($input: PlacementServiceInput!) {
    recordPlacementService(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export const CancelDocument = graphql(`
  mutation CancelPlacementRound($input: PlacementCancelInput!) {
    cancelPlacementRound(input: $input) {
      __typename
      ...RoundFields
      ...RefusalFields
    }
  }
`);

export type Round = NonNullable<PlacementRoundQuery['placementRound']>;
export type Candidate = Round['candidates'][number];
export type Draw = Round['draws'][number];
export type Rules = PlacementRulesQuery['placementRules'][number];

export const roundKey = (id: string) => ['placementRound', id] as const;
