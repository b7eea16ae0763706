import { graphql } from '../../gql';
import type {
  ChainForecastFieldsFragment,
  ComparisonFieldsFragment,
  DraftFieldsFragment,
  TemplateStepFieldsFragment,
  TemplateVersionFieldsFragment,
  ChainTemplatesQuery,
} from '../../gql/graphql';

export const TemplateStepFields = graphql(`
  fragment TemplateStepFields on TemplateStep {
    key
    name
    kind
    kindName
    actors {
      code
      name
    }
    dueWorkingDays
    votingRule {
      attendanceNum
      attendanceDen
      majorityNum
      majorityDen
      majorityStrict
      majorityOf
      deferralNum
      deferralDen
      deferralStrict
      reconsiderationNum
      reconsiderationDen
      reconsiderationStrict
      text
    }
    returnTo
    reserves
    clause
    publicityWorkingDays
    escalation {
      afterWorkingDaysLate
      to
      toName
    }
  }
`);

export const ComparisonFields = graphql(`
  fragment ComparisonFields on TemplateComparison {
    same
    fields {
      field
      fieldName
      before
      after
    }
    steps {
      key
      name
      change
      changeName
      fields {
        field
        fieldName
        before
        after
      }
    }
  }
`);

export const TemplateVersionFields = graphql(`
  fragment TemplateVersionFields on TemplateVersion {
    id
    version
    name
    documentNumber
    validFrom
    status
    statusName
    publishedAt
    publishedByName
    reason
  }
`);

export const DraftFields = graphql(`
  fragment DraftFields on TemplateDraft {
    id
    matterName
    revision
    name
    documentNumber
    openedByName
    openedAt
    changedByName
    changedAt
    mayManage
    steps {
      ...TemplateStepFields
    }
  }
`);

export const ChainTemplatesDocument = graphql(`
  query ChainTemplates {
    chainTemplates {
      countyId
      communityNames
      matterType
      matterName
      mayManage
      versions {
        ...TemplateVersionFields
      }
      draft {
        id
        changedByName
        changedAt
      }
    }
  }
`);

export const ChainTemplateDocument = graphql(`
  query ChainTemplate($id: ID!) {
    chainTemplate(id: $id) {
      ...TemplateVersionFields
      steps {
        ...TemplateStepFields
      }
    }
    chainTemplates {
      matterType
      matterName
      versions {
        id
        version
        statusName
      }
    }
  }
`);

export const TemplateComparisonDocument = graphql(`
  query TemplateComparison($beforeId: ID!, $afterId: ID!) {
    templateComparison(beforeId: $beforeId, afterId: $afterId) {
      ...ComparisonFields
    }
  }
`);

export const TemplateDraftDocument = graphql(`
  query TemplateDraft($id: ID!) {
    templateDraft(id: $id) {
      ...DraftFields
    }
    bodies {
      code
      name
      kind
    }
    institutions {
      id
      name
    }
  }
`);

export const TemplateDraftCheckDocument = graphql(`
  query TemplateDraftCheck($input: TemplateDraftInput!, $on: CalendarDate) {
    templateDraftCheck(input: $input, on: $on) {
      __typename
      ... on TemplateDraftCheck {
        problems {
          code
          stepKey
          message
        }
        changes {
          ...ComparisonFields
        }
      }
      ...RefusalFields
    }
  }
`);

export const OpenTemplateDraftDocument = graphql(`
  mutation OpenTemplateDraft($countyId: ID!, $matterType: String!, $fromTemplateId: ID) {
    openTemplateDraft(countyId: $countyId, matterType: $matterType, fromTemplateId: $fromTemplateId) {
      __typename
      ...DraftFields
      ...RefusalFields
    }
  }
`);

export const SaveTemplateDraftDocument = graphql(`
  mutation SaveTemplateDraft($input: TemplateDraftInput!) {
    saveTemplateDraft(input: $input) {
      __typename
      ...DraftFields
      ...RefusalFields
    }
  }
`);

export const DiscardTemplateDraftDocument = graphql(`
  mutation DiscardTemplateDraft($draftId: ID!, $revision: Int!) {
    discardTemplateDraft(draftId: $draftId, revision: $revision) {
      __typename
      ... on MatterTemplates {
        matterType
      }
      ...RefusalFields
    }
  }
`);

export const PublishTemplateDraftDocument = graphql(`
  mutation PublishTemplateDraft($input: PublishTemplateInput!) {
    publishTemplateDraft(input: $input) {
      __typename
      ...TemplateVersionFields
      ...RefusalFields
    }
  }
`);

export const ChainForecastFields = graphql(`
  fragment ChainForecastFields on ChainForecastView {
    templateName
    templateVersion
    documentNumber
    on
    problems
    steps {
      key
      name
      kindName
      opensOn
      dueOn
      tasks {
        bodyCode
        bodyName
        able {
          name
          seatTitle
          onBehalfOfName
        }
        barred {
          name
          seatTitle
          onBehalfOfName
          reason
        }
        vote {
          entitled
          recused {
            name
            seatTitle
          }
          quorumReachable
          majorityReachable
          rule
        }
        problem
      }
    }
  }
`);

export const TemplateTrialDocument = graphql(`
  query TemplateTrial($draftId: ID!, $input: ChainTrialInput!) {
    templateTrial(draftId: $draftId, input: $input) {
      __typename
      ...ChainForecastFields
      ...RefusalFields
    }
  }
`);

export const ChainPreviewDocument = graphql(`
  query ChainPreview($matterType: String!, $input: ChainTrialInput!) {
    chainPreview(matterType: $matterType, input: $input) {
      __typename
      ...ChainForecastFields
      ...RefusalFields
    }
  }
`);

export type MatterTemplates = ChainTemplatesQuery['chainTemplates'][number];
export type TemplateVersion = TemplateVersionFieldsFragment;
export type TemplateStep = TemplateStepFieldsFragment;
export type TemplateDraft = DraftFieldsFragment;
export type Comparison = ComparisonFieldsFragment;
export type Forecast = ChainForecastFieldsFragment;
export const templatesKey = ['chainTemplates'] as const;
export const draftKey = (id: string) => ['templateDraft', id] as const;
