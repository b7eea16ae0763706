import { graphql } from '../../gql';
import type { CaseFieldsFragment } from '../../gql/graphql';

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    id
    bodyId
    bodyName
    minutesNumber
    heldOn
    place
    enteredAt
    enteredByName
    attendance {
      seatId
      seatTitle
      personName
      status
      reason
    }
    observers
  }
`);

export const CaseFields = graphql(`
  fragment CaseFields on ApprovalCase {
    id
    number
    matterType
    matterName
    title
    status
    statusName
    communityName
    submitterName
    submittedAt
    version
    contentSha256
    content {
      key
      label
      value
    }
    rawContent
    templateName
    templateVersion
    documentNumber
    actions
    versions {
      version
      submittedAt
      submitterName
      contentSha256
      content {
        key
        label
        value
      }
    }
    chain {
      key
      name
      kind
      clause
      state
      tasks {
        id
        bodyName
        state
        dueOn
        openedAt
        holders
        escalatedAt
        decidedAt
        filingNumber
      }
    }
    history {
      id
      at
      enteredAt
      decidedOn
      stepName
      bodyName
      actorName
      onBehalfOfName
      seatTitle
      action
      actionName
      opinion
      version
      contentSha256
      filingNumber
      meeting {
        ...MeetingFields
      }
      votes {
        seatId
        seatTitle
        personName
        choice
        dissent
      }
      tally {
        entitled
        effectivePresent
        approve
        against
        abstain
        defer
        quorumMet
        result
        resultName
        rule
      }
    }
    myTasks {
      ...TaskFields
    }
    publicities {
      id
      taskId
      stepName
      bodyName
      version
      round
      text {
        key
        label
        value
      }
      place
      note
      correction
      publishedOn
      closesOn
      workingDays
      current
      over
      publishedByName
      objections {
        id
        kind
        kindName
        objector
        text
        receivedOn
        acceptedByName
        answer {
          result
          resultName
          text
          answeredOn
          answeredByName
        }
      }
    }
    filingTracks {
      taskId
      bodyName
      open
      supplementOpen
      maySend
      maySupply
      events {
        id
        kind
        kindName
        round
        number
        occurredOn
        text
        actorName
        enteredAt
      }
    }
    matterInForce {
      id
      institutionName
      people {
        id
        name
      }
      fromOn
      toOn
      amountYuan
      status
      statusName
      caseVersion
      contentSha256
      replacesCaseNumber
      replacedByCaseNumber
      implementedAt
    }
    posting {
      id
      status
      statusName
      startOn
      endOn
      homeInstitutionName
      hostInstitutionName
      implementedAt
      ledgerEntries {
        id
        accountName
        entryKindName
        count
        fromOn
        toOn
        documentNumber
        recordedAt
      }
    }
  }
`);

export type ApprovalCase = CaseFieldsFragment;
export type ChainStep = ApprovalCase['chain'][number];
export type HistoryEntry = ApprovalCase['history'][number];
export type Publicity = ApprovalCase['publicities'][number];
export type FilingTrack = ApprovalCase['filingTracks'][number];
export type Meeting = NonNullable<HistoryEntry['meeting']>;

export const CaseDocument = graphql(`
  query Case($number: String!) {
    case(number: $number) {
      ...CaseFields
    }
  }
`);

export const caseKey = (number: string) => ['case', number] as const;
