import { graphql } from '../../gql';

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
    }
    receivedPosting {
      communityName
      outdated
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
