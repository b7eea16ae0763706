import { graphql } from '../../gql';

export const ReceptionTermFields = graphql(`
  fragment ReceptionTermFields on ReceptionTerm {
    since
    workingDays
    dueOn
    daysLate
    documentNumber
  }
`);

/** What the pages of both cases show of each other. */
export const ReceptionFields = graphql(`
  fragment ReceptionFields on ApprovalCase {
    reception {
      communityName
      state
      stateName
      caseNumber
      pending
      mayRequest
      mayOpen
      term {
        ...ReceptionTermFields
      }
    }
    receivedPosting {
      communityName
      version
      changedSince
      outdated
      voided
      term {
        ...ReceptionTermFields
      }
      mayOpen
      sending {
        number
        title
        status
        statusName
      }
    }
  }
`);
