import { graphql } from '../../gql';
import type { CaseFieldsFragment, ChangeFieldsFragment, EarlierFieldsFragment } from '../../gql/graphql';

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    id
    bodyId
    bodyName
    status
    statusName
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

export const VoteFields = graphql(`
  fragment VoteFields on VoteRecord {
    seatId
    seatTitle
    personName
    choice
    dissent
  }
`);

export const TallyFields = graphql(`
  fragment TallyFields on Tally {
    entitled
    effectivePresent
    approve
    against
    abstain
    defer
    notVoted
    quorumMet
    result
    resultName
    motionName
    way
    wayName
    rule
  }
`);

export const ChangeFields = graphql(`
  fragment ChangeFields on ContentChange {
    key
    label
    kind
    before
    after
  }
`);

export const EarlierFields = graphql(`
  fragment EarlierFields on EarlierDecision {
    id
    version
    contentSha256
    stepName
    voided
    actorName
    onBehalfOfName
    seatTitle
    outcome
    outcomeName
    opinion
    decidedOn
    filingNumber
    mine
    myVote
  }
`);

export const ComparisonDocument = graphql(`
  query Comparison($number: String!, $taskId: ID!) {
    case(number: $number) {
      comparison(taskId: $taskId) {
        fromVersion
        toVersion
        sameText
        changes {
          ...ChangeFields
        }
        earlierDecisions {
          ...EarlierFields
        }
      }
    }
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
    contentWithheld
    content {
      key
      label
      value
    }
    rawContent
    attachments {
      ...AttachmentFields
    }
    templateName
    templateVersion
    documentNumber
    actions
    versions {
      version
      submittedAt
      submitterName
      contentSha256
      current
      attachments {
        id
        name
        size
        sha256
      }
      changes {
        ...ChangeFields
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
        version
        earlier {
          ...EarlierFields
        }
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
      forEarlierText
      voided
      filingNumber
      meeting {
        ...MeetingFields
      }
      votes {
        ...VoteFields
      }
      tally {
        ...TallyFields
      }
    }
    myTasks {
      ...TaskFields
    }
    ...TogetherFields
    ...ReceptionFields
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
    villageContract {
      id
      person {
        id
        name
      }
      hospitalName
      clinicName
      kindName
      startOn
      endOn
      status
      statusName
    }
    changedPosting {
      id
      status
      statusName
      startOn
      endOn
      homeInstitutionName
      hostInstitutionName
      person {
        id
        name
      }
    }
    postPlan {
      institutionName
      lines {
        postName
        count
      }
      total
      documentNumber
      validFrom
    }
    postings {
      id
      person {
        id
        name
      }
      homeInstitutionName
      hostInstitutionName
      startOn
      endOn
      status
      statusName
      ledgerEntries {
        id
        accountName
        personName
        entryKindName
        count
        fromOn
        toOn
      }
    }
    transfer {
      id
      fromInstitutionName
      toInstitutionName
      effectiveOn
      planPostName
      status
      statusName
      implementedAt
      ledgerEntries {
        id
        accountName
        personName
        entryKindName
        count
        fromOn
        toOn
      }
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
export type Change = ChangeFieldsFragment;
export type EarlierDecision = EarlierFieldsFragment;
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
