import { compareScheme, overfilled } from './comparison.js';
import { parseDraft } from './post-scheme.content.js';

const institutionId = '01890000-0000-7000-8000-000000000001';
const professional = (grade: number, count: number) => ({ category: 'PROFESSIONAL' as const, grade, count });
const draft = (lines: object[]) => parseDraft({ institutionId, startOn: '2027-01-01', lines });

describe('the lines of a scheme', () => {
  it('read the same in whatever order they were filled in, without kinds that have none', () => {
    const lines = [
      professional(12, 4),
      professional(7, 1),
      { category: 'SUPPORT', count: 0 },
      professional(10, 2),
    ];
    expect(draft(lines)).toEqual(draft([...lines].reverse()));
    expect(draft(lines).lines.map(({ band, grade, count }) => [band, grade, count])).toEqual([
      ['HIGH', 7, 1],
      ['MID', 10, 2],
      ['JUNIOR', 12, 4],
    ]);
  });

  it.each([
    ['a grade twice', [professional(7, 1), professional(7, 2)], /重复填写/],
    [
      'a band whole and by its grades',
      [{ category: 'PROFESSIONAL', band: 'HIGH', count: 2 }, professional(7, 1)],
      /重复填写/,
    ],
    ['a band of another category', [{ category: 'SUPPORT', band: 'HIGH', count: 2 }], /不相符/],
    ['none at all', [professional(7, 0)], /至少应有一个岗位/],
    ['part of a post', [{ category: 'SUPPORT', count: 1.5 }], /整数/],
  ])('are not %s', (_, lines, message) => {
    expect(() => draft(lines)).toThrow(message);
  });
});

describe('a scheme beside the plan in force', () => {
  const held = (grade: number | null, quota: number, occupied: number) => ({
    ...{ category: 'PROFESSIONAL', band: 'JUNIOR', grade, quota, occupied, reserved: 0 },
  });

  it('sums grades to their band, and names what it would leave without posts', () => {
    const rows = compareScheme(draft([professional(12, 3), professional(11, 1)]).lines, [
      ...[held(null, 6, 5), held(12, 2, 2), held(13, 4, 3)],
    ]);
    expect(rows.map(({ name, proposed, current, occupied }) => [name, proposed, current, occupied])).toEqual([
      ['专业技术初级岗位', 4, 6, 5],
      ['专业技术十一级岗位', 1, 0, 0],
      ['专业技术十二级岗位', 3, 2, 2],
      ['专业技术十三级岗位', 0, 4, 3],
    ]);
    expect(overfilled(rows).map(({ name }) => name)).toEqual(['专业技术初级岗位', '专业技术十三级岗位']);
  });
});
