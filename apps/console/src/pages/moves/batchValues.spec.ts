import type { BatchInput } from '../../gql/graphql';
import { batchInput, batchValues, isShared } from './batchValues';

const kinds = [
  { code: 'RECRUIT', givesEstablishment: true, needsDiscipline: false },
  { code: 'LEAD', givesEstablishment: false, needsDiscipline: true },
  { code: 'RESIDENT', givesEstablishment: false, needsDiscipline: false },
];
const line = (personId: string, own: Partial<BatchInput['lines'][number]> = {}) => ({
  ...{ personId, kind: 'RECRUIT', hostInstitutionId: 'h1', startOn: '2026-03-01', endOn: '2027-02-28' },
  ...{ postName: '全科医师', duties: '门诊', establishmentType: undefined, discipline: undefined },
  ...own,
});
const sent = (...lines: BatchInput['lines']): BatchInput => ({ reason: '缺员', lines });

it.each([
  ['编制 of the first line only', [line('a', { establishmentType: 'FILED' }), line('b')]],
  ['another kind without 编制', [line('a', { establishmentType: 'FILED' }), line('b', { kind: 'RESIDENT' })]],
  [
    'a discipline of the second line only',
    [line('a', { kind: 'RESIDENT' }), line('b', { kind: 'LEAD', discipline: '骨科' })],
  ],
  ['other hosts, days and words', [line('a'), line('b', { hostInstitutionId: 'h2', endOn: '2026-12-31' })]],
  ['all alike', [line('a', { establishmentType: 'FILED' }), line('b', { establishmentType: 'FILED' })]],
])('what was sent comes back as it was: %s', (_what, lines) => {
  expect(batchInput(batchValues(sent(...lines)), kinds)).toEqual(sent(...lines));
});

it('lifts to the top what every line has alike, and nothing else', () => {
  const values = batchValues(
    sent(line('a', { establishmentType: 'FILED' }), line('b', { postName: '护士' })),
  );
  expect(values).toEqual({
    ...{ kind: 'RECRUIT', hostInstitutionId: 'h1', startOn: '2026-03-01', endOn: '2027-02-28' },
    ...{ duties: '门诊', reason: '缺员' },
    lines: [
      { personId: 'a', postName: '全科医师', establishmentType: 'FILED' },
      { personId: 'b', postName: '护士' },
    ],
  });
  // Each line has its own post; the second goes by the top for its 编制.
  expect([isShared(values, 'postName'), isShared(values, 'establishmentType')]).toEqual([false, true]);
});

it('a line takes no shared value that its kind has no use for', () => {
  const values = {
    ...{ kind: 'RECRUIT', hostInstitutionId: 'h1', startOn: '2026-03-01', establishmentType: 'FILED' },
    lines: [{ personId: 'a' }, { personId: 'b', kind: 'RESIDENT' }],
  };
  expect(
    batchInput(values, kinds)?.lines.map(({ kind, establishmentType }) => [kind, establishmentType]),
  ).toEqual([
    ['RECRUIT', 'FILED'],
    ['RESIDENT', undefined],
  ]);
});
