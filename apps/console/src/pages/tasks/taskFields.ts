import { graphql } from '../../gql';
import type { TaskFieldsFragment } from '../../gql/graphql';

export const TaskFields = graphql(`
  fragment TaskFields on Task {
    id
    caseNumber
    caseTitle
    matterName
    stepKey
    stepName
    stepKind
    bodyId
    bodyName
    openedAt
    dueOn
    overdue
    version
    contentSha256
    submitterName
    onBehalfOfName
    openAsks
    transfer {
      kindName
      byName
      reason
    }
    returnTargets {
      key
      name
    }
    votingRule {
      attendanceNum
      attendanceDen
      majorityNum
      majorityDen
      majorityStrict
      majorityOf
      text
    }
  }
`);

export type Task = TaskFieldsFragment;
