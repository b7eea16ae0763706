import { graphql } from '../../gql';

export const LoansDocument = graphql(`
  query PostLoans {
    postLoans {
      id
      fromInstitutionName
      toInstitutionName
      postName
      count
      fromOn
      toOn
      documentNumber
      open
    }
  }
`);

export const LendDocument = graphql(`
  mutation LendPosts($input: PostLoanInput!) {
    lendPosts(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

export const EndLoanDocument = graphql(`
  mutation EndPostLoan($input: EndPostLoanInput!) {
    endPostLoan(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

export const PlansDocument = graphql(`
  query PostPlans {
    postPlans {
      id
      institutionName
      lines {
        postName
        count
      }
      total
      documentNumber
      documentDate
      validFrom
      isDemo
      caseNumber
    }
    structureRatios {
      id
      institutionKindName
      bands
      senior
      grades2to4
      grades5to7
      grades8to10
      grades11to12
      documentNumber
      validFrom
      isDemo
    }
  }
`);

export const PutPlanDocument = graphql(`
  mutation PutPostPlanInForce($input: PostPlanInput!) {
    putPostPlanInForce(input: $input) {
      __typename
      ... on PostReceipt {
        changed
      }
      ...RefusalFields
    }
  }
`);

/** Posts as a form offers them; the value names category, band and grade. */
export const postChoices = [
  { value: 'PROFESSIONAL/HIGH/', label: '专业技术高级（不分等级）' },
  { value: 'PROFESSIONAL/MID/', label: '专业技术中级（不分等级）' },
  { value: 'PROFESSIONAL/JUNIOR/', label: '专业技术初级（不分等级）' },
  ...Array.from({ length: 13 }, (_, at) => ({
    value: `PROFESSIONAL//${at + 1}`,
    label: `专业技术${at + 1}级`,
  })),
  { value: 'MANAGEMENT//', label: '管理（不分等级）' },
  { value: 'SUPPORT//', label: '工勤技能（不分等级）' },
];

/** The input that a choice stands for. */
export function postInput(choice: string) {
  const [category = '', band = '', grade = ''] = choice.split('/');
  return { category, band: band || undefined, grade: grade ? Number(grade) : undefined };
}

/** After a plan or a loan every page of the ledger may show other figures. */
export const ledgerKeys = ['posts', 'postLoans', 'postPlans', 'projection', 'establishment'];
