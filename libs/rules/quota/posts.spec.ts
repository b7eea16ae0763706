import fc from 'fast-check';
import { planByRatio, planProblems } from './post-plan.js';
import type { PlanLine, StructureRatio } from './post-plan.js';
import { makePost, postName, postOfResource, postResource, titleProblem } from './posts.js';
import type { HeldTitle, Post } from './posts.js';

const NATIONAL: StructureRatio = {
  high: 1,
  mid: 3,
  junior: 6,
  senior: [2, 8],
  grades2to4: [1, 3, 6],
  grades5to7: [2, 4, 4],
  grades8to10: [3, 4, 3],
  grades11to12: [5, 5],
};
const grade = (n: number): Post => makePost('PROFESSIONAL', null, n) as Post;
const counts = (lines: readonly PlanLine[]) =>
  Object.fromEntries(lines.map(({ post, count }) => [postName(post), count]));

describe('kinds of posts', () => {
  it.each([
    [1, 'HIGH'],
    [7, 'HIGH'],
    [8, 'MID'],
    [10, 'MID'],
    [11, 'JUNIOR'],
    [13, 'JUNIOR'],
  ])('professional grade %i is of the band %s', (n, band) => {
    expect(grade(n)).toEqual({ category: 'PROFESSIONAL', band, grade: n });
  });

  it('are there only as the categories have them', () => {
    expect(makePost('PROFESSIONAL', null, null)).toBeNull();
    expect(makePost('PROFESSIONAL', 'HIGH', 8)).toBeNull();
    expect(makePost('PROFESSIONAL', null, 14)).toBeNull();
    expect(makePost('MANAGEMENT', 'HIGH', null)).toBeNull();
    expect(makePost('MANAGEMENT', null, 0)).toBeNull();
    expect(makePost('SUPPORT', null, 6)).toBeNull();
    expect(makePost('MANAGEMENT', null, 7)).toEqual({ category: 'MANAGEMENT', band: null, grade: 7 });
  });

  it('keep their name in the ledger', () => {
    const posts = [
      grade(5),
      makePost('PROFESSIONAL', 'MID', null),
      makePost('SUPPORT', null, 3),
      makePost('MANAGEMENT', null, null),
    ];
    for (const post of posts) expect(postOfResource(postResource(post ?? grade(1)))).toEqual(post);
    expect([postOfResource('INSTITUTION'), postOfResource('POST_PROFESSIONAL')]).toEqual([null, null]);
    expect(postName(grade(11))).toBe('专业技术十一级岗位');
  });
});

describe('the title that a post asks for', () => {
  const title = (level: HeldTitle['level'], grassrootsOnly = false): HeldTitle => ({ level, grassrootsOnly });

  it('a high post may hold a lower title, never the reverse', () => {
    expect(titleProblem(grade(5), [title('INTERMEDIATE')], false)).toBeNull();
    expect(titleProblem(grade(8), [title('ASSOCIATE_SENIOR')], false)).toBe('TITLE_ABOVE_POST');
    expect(titleProblem(grade(7), [title('SENIOR')], false)).toBe('TITLE_ABOVE_POST');
    expect(titleProblem(grade(4), [title('SENIOR')], false)).toBeNull();
    expect(titleProblem(grade(9), [], false)).toBe('TITLE_MISSING');
    expect(titleProblem(grade(13), [], false)).toBeNull();
    expect(
      titleProblem({ category: 'MANAGEMENT', band: null, grade: 7 }, [title('SENIOR')], false),
    ).toBeNull();
  });

  it('edge-37 a 定向 title counts at grassroots units and not at the county', () => {
    const held = [title('ASSOCIATE_SENIOR', true), title('INTERMEDIATE')];
    expect(titleProblem(grade(7), held, true)).toBeNull();
    expect(titleProblem(grade(7), held, false)).toBe('TITLE_GRASSROOTS_ONLY');
    expect(titleProblem(grade(8), held, false)).toBeNull();
    expect(titleProblem(grade(8), held, true)).toBe('TITLE_ABOVE_POST');
    expect(titleProblem(grade(7), held.slice(0, 1), false)).toBe('TITLE_GRASSROOTS_ONLY');
  });
});

describe('a plan by the ratio table', () => {
  it('splits the bands, then their grades', () => {
    // 100 at 1:3:6 are 10, 30 and 60; the high ones at 2:8 are 2 and 8.
    expect(counts(planByRatio({ management: 3, professional: 100, support: 2 }, NATIONAL))).toEqual({
      专业技术四级岗位: 2,
      专业技术五级岗位: 1,
      专业技术六级岗位: 3,
      专业技术七级岗位: 4,
      专业技术八级岗位: 9,
      专业技术九级岗位: 12,
      专业技术十级岗位: 9,
      专业技术十一级岗位: 30,
      专业技术十二级岗位: 30,
      管理岗位: 3,
      工勤技能岗位: 2,
    });
    const whole = planByRatio({ management: 0, professional: 23, support: 0 }, { ...NATIONAL, senior: null });
    expect(counts(whole)).toMatchObject({ 专业技术高级岗位: 2, 专业技术八级岗位: 2, 专业技术九级岗位: 2 });
  });
});

describe('a plan against the ratio table', () => {
  const plan = (...lines: [Post, number][]): PlanLine[] => lines.map(([post, count]) => ({ post, count }));

  it('may have fewer high posts than the ratio gives, and no more', () => {
    const bands = (high: number, mid: number, junior: number) =>
      plan(
        [makePost('PROFESSIONAL', 'HIGH', null) as Post, high],
        [makePost('PROFESSIONAL', 'MID', null) as Post, mid],
        [makePost('PROFESSIONAL', 'JUNIOR', null) as Post, junior],
      );
    expect(planProblems(bands(2, 7, 14), NATIONAL, null)).toEqual([]);
    expect(planProblems(bands(1, 8, 14), NATIONAL, null)).toEqual([]);
    expect(planProblems(bands(3, 6, 14), NATIONAL, null)).toEqual([
      { code: 'BANDS_OVER_RATIO', what: '高级岗位', count: 3, bound: 2 },
    ]);
    expect(planProblems(bands(2, 8, 13), NATIONAL, null)).toEqual([
      { code: 'BANDS_OVER_RATIO', what: '高级、中级岗位合计', count: 10, bound: 9 },
    ]);
  });

  it('keeps the grades inside a band in their ratio', () => {
    const mid = (a: number, b: number, c: number) => plan([grade(8), a], [grade(9), b], [grade(10), c]);
    const roomy = { ...NATIONAL, high: 0, mid: 1, junior: 0 };
    expect(planProblems(mid(3, 4, 3), roomy, null)).toEqual([]);
    expect(planProblems(mid(4, 3, 3), roomy, null)).toEqual([
      { code: 'GRADES_OVER_RATIO', what: '专业技术8级岗位', count: 4, bound: 3 },
    ]);
    expect(planProblems(mid(2, 6, 2), roomy, null)).toEqual([
      { code: 'GRADES_OVER_RATIO', what: '专业技术8至9级岗位合计', count: 8, bound: 7 },
    ]);
  });

  it('has at least the share of professional posts, compared exactly', () => {
    const share = (professional: number, management: number) =>
      plan(
        [grade(11), professional / 2],
        [grade(12), professional / 2],
        [{ category: 'MANAGEMENT', band: null, grade: null }, management],
      );
    expect(planProblems(share(80, 20), NATIONAL, 80)).toEqual([]);
    expect(planProblems(share(78, 22), NATIONAL, 80)).toEqual([
      { code: 'PROFESSIONAL_SHARE', what: '专业技术岗位', count: 78, bound: 80 },
    ]);
  });

  it('is kept by every plan that the ratio itself gives', () => {
    const part = fc.integer({ min: 0, max: 9 });
    const parts = (n: number) =>
      fc.array(part, { minLength: n, maxLength: n }).filter((all) => all.some((p) => p > 0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        parts(3),
        fc.option(parts(2)),
        parts(3),
        parts(3),
        parts(3),
        parts(2),
        (professional, [high = 0, mid = 0, junior = 0], senior, a, b, c, e) => {
          const ratio = {
            ...{ high, mid, junior, senior },
            ...{ grades2to4: a, grades5to7: b, grades8to10: c, grades11to12: e },
          };
          const lines = planByRatio({ management: 2, professional, support: 1 }, ratio);
          expect(planProblems(lines, ratio, null)).toEqual([]);
          expect(lines.reduce((all, { count }) => all + count, 0)).toBe(professional + 3);
        },
      ),
    );
  });
});
