import { graphql } from '../../gql';
import type { PostPlanLineInput, PostSchemeInput, PostSchemePreviewQuery } from '../../gql/graphql';

export const PostSchemeFormDocument = graphql(`
  query PostSchemeForm {
    postSchemeForm {
      submittable
      published
      steps
      documentNumber
      legalBasis
    }
  }
`);

export const PostSchemePreviewDocument = graphql(`
  query PostSchemePreview($input: PostSchemeDraftInput!) {
    postSchemePreview(input: $input) {
      rows {
        category
        band
        grade
        postName
        proposed
        current
        occupied
        reserved
        overfilled
      }
      total
      currentDocument
      problems {
        ...RefusalFields
      }
    }
  }
`);

export const SubmitPostSchemeDocument = graphql(`
  mutation SubmitPostScheme($input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
    submitPostScheme(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const ResubmitPostSchemeDocument = graphql(`
  mutation ResubmitPostScheme(
    $caseNumber: String!
    $expectedVersion: Int!
    $input: PostSchemeInput!
    $idempotencyKey: ID!
    $attachmentIds: [ID!]
  ) {
    resubmitPostScheme(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      input: $input
      idempotencyKey: $idempotencyKey
      attachmentIds: $attachmentIds
    ) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

export const schemeFormKey = ['postSchemeForm'] as const;

export type SchemeRow = PostSchemePreviewQuery['postSchemePreview']['rows'][number];

/** Kinds of posts of the form, each a line of its table; the key names category, band and grade. */
export interface SchemeKind {
  key: string;
  label: string;
  group: string;
}

const graded = (from: number, to: number, group: string): SchemeKind[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({
    key: `PROFESSIONAL//${from + at}`,
    label: `${from + at}级`,
    group,
  }));
const whole = (band: string, group: string): SchemeKind => ({
  key: `PROFESSIONAL/${band}/`,
  label: '不分等级',
  group,
});

export const schemeKinds: readonly SchemeKind[] = [
  ...graded(1, 7, '专业技术高级'),
  whole('HIGH', '专业技术高级'),
  ...graded(8, 10, '专业技术中级'),
  whole('MID', '专业技术中级'),
  ...graded(11, 13, '专业技术初级'),
  whole('JUNIOR', '专业技术初级'),
  { key: 'MANAGEMENT//', label: '管理岗位', group: '管理' },
  { key: 'SUPPORT//', label: '工勤技能岗位', group: '工勤技能' },
];

export const schemeGroups = [...new Set(schemeKinds.map(({ group }) => group))];

/** What the form holds. */
export interface SchemeValues {
  institutionId?: string;
  planName?: string;
  startOn?: string;
  /** Numbers of posts by the key of the kind. */
  counts: Record<string, number | null | undefined>;
  proposal?: string;
  legalBasis?: string;
}

/** The lines of the form as the API wants them; kinds with none are left out. */
export function linesOf(counts: SchemeValues['counts']): PostPlanLineInput[] {
  return schemeKinds.flatMap(({ key }) => {
    const count = counts[key];
    if (!count) return [];
    const [category = '', band = '', grade = ''] = key.split('/');
    return [{ category, band: band || undefined, grade: grade ? Number(grade) : undefined, count }];
  });
}

/** The form of lines that were sent or split by the ratio table. */
export function countsOf(
  lines: readonly { category: string; band?: string | null; grade?: number | null; count: number }[],
): SchemeValues['counts'] {
  return Object.fromEntries(
    lines.map(({ category, band, grade, count }) => [
      category !== 'PROFESSIONAL'
        ? `${category}//${grade ?? ''}`
        : `PROFESSIONAL/${grade ? '' : band}/${grade ?? ''}`,
      count,
    ]),
  );
}

export function inputOf(values: SchemeValues): PostSchemeInput {
  return {
    institutionId: values.institutionId ?? '',
    planName: values.planName ?? '',
    startOn: values.startOn ?? '',
    lines: linesOf(values.counts),
    proposal: values.proposal ?? '',
    legalBasis: values.legalBasis ?? '',
  };
}
