import { graphql } from '../../gql';
import type { KinshipsQuery } from '../../gql/graphql';

export const KinshipsDocument = graphql(`
  query Kinships($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {
    kinships(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        personA {
          ...KinPersonFields
        }
        personB {
          ...KinPersonFields
        }
        relation
        relationName
        source
        sourceName
        document
        knownOn
        ended
        entries {
          id
          kindName
          relationName
          sourceName
          document
          knownOn
          reason
          actorName
          enteredAt
        }
      }
    }
  }
  fragment KinPersonFields on KinshipPerson {
    id
    name
    staffNumber
    place
  }
`);

export const KinshipPeopleDocument = graphql(`
  query KinshipPeople($text: String) {
    kinshipPeople(filter: { text: $text }) {
      ...KinPersonFields
    }
  }
`);

export const KinshipFindingsDocument = graphql(`
  query KinshipFindings($filter: KinshipFindingFilter, $page: PageInput) {
    kinshipFindings(filter: $filter, page: $page) {
      total
      items {
        id
        caseNumber
        caseTitle
        matterName
        status
        statusName
        endedAt
        stepName
        bodyName
        decidedOn
        outcomeName
        deciderName
        subjectName
        relationName
        knownOn
      }
    }
  }
`);

export const RegisterKinshipDocument = graphql(`
  mutation RegisterKinship($input: RegisterKinshipInput!) {
    registerKinship(input: $input) {
      __typename
      ... on Kinship {
        id
      }
      ...RefusalFields
    }
  }
`);

export const CorrectKinshipDocument = graphql(`
  mutation CorrectKinship($input: CorrectKinshipInput!) {
    correctKinship(input: $input) {
      __typename
      ... on Kinship {
        id
      }
      ...RefusalFields
    }
  }
`);

export const EndKinshipDocument = graphql(`
  mutation EndKinship($input: EndKinshipInput!) {
    endKinship(input: $input) {
      __typename
      ... on Kinship {
        id
      }
      ...RefusalFields
    }
  }
`);

export type Kinship = KinshipsQuery['kinships']['items'][number];
export type KinPerson = Kinship['personA'];

export const kinshipsKey = ['kinships'];

export const relations = [
  { value: 'SPOUSE', label: '夫妻' },
  { value: 'LINEAL', label: '直系血亲' },
  { value: 'COLLATERAL', label: '三代以内旁系血亲' },
  { value: 'IN_LAW', label: '近姻亲' },
  { value: 'ADOPTIVE', label: '收养或继亲关系' },
];

export const sources = [
  { value: 'SELF', label: '本人申报' },
  { value: 'DOCUMENT', label: '文件材料' },
];

export function placeText({ staffNumber, place }: KinPerson): string {
  return [place, staffNumber].filter(Boolean).join(' · ') || '不在册';
}

/** How it is known: by declaration, or by which document. */
export function sourceText({ sourceName, document }: Pick<Kinship, 'sourceName' | 'document'>): string {
  return document ? `${sourceName}：${document}` : sourceName;
}
