import type { BandRatio, RatioPart } from './ratio.js';
import { splitBands, splitByRatio } from './ratio.js';
import type { Post, PostBand } from './posts.js';
import { makePost } from './posts.js';

/** Posts of one kind in a plan. */
export interface PlanLine {
  readonly post: Post;
  readonly count: number;
}

/** Ratio table of a kind of institution: 高:中:初, and inside them by grades (domain §2). */
export interface StructureRatio extends BandRatio {
  /** 正高 (grades 1–4) to 副高 (grades 5–7); null: the plan itself says. */
  readonly senior: readonly RatioPart[] | null;
  /** Grades 2, 3 and 4. */
  readonly grades2to4: readonly RatioPart[];
  /** Grades 5, 6 and 7. */
  readonly grades5to7: readonly RatioPart[];
  /** Grades 8, 9 and 10. */
  readonly grades8to10: readonly RatioPart[];
  /** Grades 11 and 12; grade 13 is set by need. */
  readonly grades11to12: readonly RatioPart[];
}

/** Groups of grades that a ratio splits. Grade 1 is the state's, grade 13 set by need: no ratio binds them. */
const GROUPS = [
  { first: 2, size: 3, key: 'grades2to4' },
  { first: 5, size: 3, key: 'grades5to7' },
  { first: 8, size: 3, key: 'grades8to10' },
  { first: 11, size: 2, key: 'grades11to12' },
] as const;

/** How many posts of each category an institution has. */
export interface PostCounts {
  readonly management: number;
  readonly professional: number;
  readonly support: number;
}

/**
 * The plan that the ratios give: bands first, then the grades of each band, every boundary floored from the top down.
 * Without a ratio of 正高 to 副高 the high band is not split further.
 * @throws {InvalidRatioError}
 */
export function planByRatio(counts: PostCounts, ratio: StructureRatio): PlanLine[] {
  const { high, mid, junior } = splitBands(counts.professional, ratio);
  const grades = (first: number, count: number, parts: readonly RatioPart[]): PlanLine[] =>
    splitByRatio(count, parts).map((share, at) => line(first + at, share));
  const [senior = 0, associate = 0] = ratio.senior ? splitByRatio(high, ratio.senior) : [];
  const highLines = ratio.senior
    ? [...grades(2, senior, ratio.grades2to4), ...grades(5, associate, ratio.grades5to7)]
    : [{ post: { category: 'PROFESSIONAL', band: 'HIGH', grade: null } as const, count: high }];
  const others: PlanLine[] = [
    { post: { category: 'MANAGEMENT', band: null, grade: null }, count: counts.management },
    { post: { category: 'SUPPORT', band: null, grade: null }, count: counts.support },
  ];
  return [
    ...highLines,
    ...grades(8, mid, ratio.grades8to10),
    ...grades(11, junior, ratio.grades11to12),
    ...others,
  ].filter(({ count }) => count > 0);
}

/** What a plan breaks: how many posts it has of that, and how many it may have at most (or must have at least). */
export interface PlanProblem {
  readonly code: 'BANDS_OVER_RATIO' | 'GRADES_OVER_RATIO' | 'PROFESSIONAL_SHARE';
  /** Chinese name of what is counted. */
  readonly what: string;
  readonly count: number;
  readonly bound: number;
}

const BAND_SUMS: readonly { what: string; bands: readonly PostBand[] }[] = [
  { what: '高级岗位', bands: ['HIGH'] },
  { what: '高级、中级岗位合计', bands: ['HIGH', 'MID'] },
];

/**
 * What in the plan goes beyond the ratio table, counted from the top down as the split is: fewer high posts than the
 * ratio allows are no problem, more are. `minPercent` is the least share of professional posts, or null for none.
 */
export function planProblems(
  lines: readonly PlanLine[],
  ratio: StructureRatio,
  minPercent: number | null,
): PlanProblem[] {
  const sum = (of: (post: Post) => boolean): number =>
    lines.reduce((all, { post, count }) => (of(post) ? all + count : all), 0);
  const professional = sum(({ category }) => category === 'PROFESSIONAL');
  const all = sum(() => true);
  const problems: PlanProblem[] = [];
  const { high, mid } = splitBands(professional, ratio);
  for (const [at, { what, bands }] of BAND_SUMS.entries()) {
    const count = sum(({ band }) => band !== null && bands.includes(band));
    const bound = at === 0 ? high : high + mid;
    if (count > bound) problems.push({ code: 'BANDS_OVER_RATIO', what, count, bound });
  }
  const ofGrade = (grade: number): number => sum((post) => isGrade(post, grade));
  problems.push(...groupProblems(ofGrade, ratio));
  // Percent against whole posts, without fractions.
  if (minPercent !== null && professional * 100 < all * minPercent) {
    problems.push({
      code: 'PROFESSIONAL_SHARE',
      what: '专业技术岗位',
      count: professional,
      bound: Math.ceil((all * minPercent) / 100),
    });
  }
  return problems;
}

function groupProblems(ofGrade: (grade: number) => number, ratio: StructureRatio): PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const { first, size, key } of GROUPS) {
    const counts = Array.from({ length: size }, (_, at) => ofGrade(first + at));
    const posts = counts.reduce((a, b) => a + b, 0);
    const bounds = splitByRatio(posts, ratio[key]);
    let [count, bound] = [0, 0];
    for (let at = 0; at < size - 1; at += 1) {
      count += counts[at] ?? 0;
      bound += bounds[at] ?? 0;
      if (count > bound) {
        const what = at === 0 ? `专业技术${first}级岗位` : `专业技术${first}至${first + at}级岗位合计`;
        problems.push({ code: 'GRADES_OVER_RATIO', what, count, bound });
      }
    }
  }
  return problems;
}

function isGrade({ category, grade }: Post, wanted: number): boolean {
  return category === 'PROFESSIONAL' && grade === wanted;
}

function line(grade: number, count: number): PlanLine {
  const post = makePost('PROFESSIONAL', null, grade);
  if (!post) throw new RangeError(`no professional grade ${grade}`);
  return { post, count };
}
