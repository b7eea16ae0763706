import { graphql } from '../../gql';
import type { MeetingQuery, MyVotesQuery } from '../../gql/graphql';

export const MeetingsDocument = graphql(`
  query Meetings($filter: MeetingFilter, $page: PageInput) {
    meetings(filter: $filter, page: $page) {
      total
      items {
        ...MeetingFields
      }
    }
  }
`);

export const SessionFields = graphql(`
  fragment SessionFields on Meeting {
    ...MeetingFields
    endedAt
    endedByName
    endReason
    mayRun
    items {
      taskId
      caseNumber
      caseTitle
      matterName
      stepName
      contentSha256
      onAgenda
      state
      stateName
      rule
      motionName
      returnTargets {
        key
        name
      }
      recusals {
        seatId
        seatTitle
        personName
        reason
        source
      }
      progress {
        seatId
        personName
        voted
      }
      decisionId
      outcome
      outcomeName
      opinion
      tally {
        ...TallyFields
      }
      votes {
        ...VoteFields
      }
    }
    reconsiderations {
      id
      decisionId
      caseNumber
      caseTitle
      reason
      carried
      tally {
        ...TallyFields
      }
      votes {
        ...VoteFields
      }
    }
  }
`);

export const MeetingDocument = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      ...SessionFields
    }
  }
`);

export const WaitingItemsDocument = graphql(`
  query WaitingItems($id: ID!, $page: PageInput) {
    meeting(id: $id) {
      id
      waitingItems(page: $page) {
        total
        items {
          taskId
          caseNumber
          caseTitle
          matterName
          stepName
        }
      }
    }
  }
`);

export const ReconsiderableDocument = graphql(`
  query Reconsiderable($id: ID!) {
    meeting(id: $id) {
      id
      reconsiderable {
        decisionId
        caseNumber
        caseTitle
        matterName
        outcomeName
        decidedOn
        rule
      }
    }
  }
`);

export const MyVotesDocument = graphql(`
  query MyVotes {
    myVotes {
      meetingId
      taskId
      seatId
      bodyName
      seatTitle
      caseNumber
      caseTitle
      matterName
      stepName
      motionName
      contentSha256
      content {
        key
        label
        value
      }
      calledAt
      recusedFor
      voted
      votedCount
      voterCount
    }
  }
`);

export const PrepareMeetingDocument = graphql(`
  mutation PrepareMeeting($input: PlanInput!) {
    prepareMeeting(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const OpenMeetingDocument = graphql(`
  mutation OpenMeeting($input: OpeningInput!) {
    openMeeting(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const CancelMeetingDocument = graphql(`
  mutation CancelMeeting($input: MeetingCancelInput!) {
    cancelMeeting(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const AddAgendaItemsDocument = graphql(`
  mutation AddAgendaItems($input: AgendaInput!) {
    addAgendaItems(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const RemoveAgendaItemDocument = graphql(`
  mutation RemoveAgendaItem($input: ItemReasonInput!) {
    removeAgendaItem(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const OrderAgendaDocument = graphql(`
  mutation OrderAgenda($input: AgendaInput!) {
    orderAgenda(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const ChangeAttendanceDocument = graphql(`
  mutation ChangeAttendance($input: AttendanceChangeInput!) {
    changeAttendance(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const DeclareRecusalDocument = graphql(`
  mutation DeclareRecusal($input: RecusalDeclarationInput!) {
    declareRecusal(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const CallVoteDocument = graphql(`
  mutation CallVote($input: VoteCallInput!) {
    callVote(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const RecallVoteDocument = graphql(`
  mutation RecallVote($input: ItemReasonInput!) {
    recallVote(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const CastBallotDocument = graphql(`
  mutation CastBallot($input: BallotInput!) {
    castBallot(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const CloseVoteDocument = graphql(`
  mutation CloseVote($input: CloseVoteInput!) {
    closeVote(input: $input) {
      __typename
      ... on DecisionReceipt {
        decisionId
        outcomeName
      }
      ...RefusalFields
    }
  }
`);

export const MoveReconsiderationDocument = graphql(`
  mutation MoveReconsideration($input: ReconsiderationInput!) {
    moveReconsideration(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export const CloseMeetingDocument = graphql(`
  mutation CloseMeeting($input: MeetingCloseInput!) {
    closeMeeting(input: $input) {
      __typename
      ...SessionFields
      ...RefusalFields
    }
  }
`);

export type Session = NonNullable<MeetingQuery['meeting']>;
export type Item = Session['items'][number];
export type VoteCall = MyVotesQuery['myVotes'][number];
export const meetingKey = (id: string) => ['meeting', id] as const;
export const votesKey = ['myVotes'] as const;
