/** Categories of posts (domain §2). */
export const postCategories = {
  MANAGEMENT: '管理',
  PROFESSIONAL: '专业技术',
  SUPPORT: '工勤技能',
} as const;
export type PostCategory = keyof typeof postCategories;

/** Bands of professional posts, from the highest. */
export const postBands = { HIGH: '高级', MID: '中级', JUNIOR: '初级' } as const;
export type PostBand = keyof typeof postBands;

/** A kind of post; `band` is there for professional posts and for no other, `grade` where the plan goes down to it. */
export interface Post {
  readonly category: PostCategory;
  readonly band: PostBand | null;
  readonly grade: number | null;
}

/** Levels of titles from the lowest; a post's level is that of the titles that it is made for. */
export const titleRanks = { JUNIOR: 0, INTERMEDIATE: 1, ASSOCIATE_SENIOR: 2, SENIOR: 3 } as const;

/** Highest number of a grade by category: 专业技术 1–13, 管理 1–10, 工勤技能 1–5. */
const LOWEST_GRADE: Readonly<Record<PostCategory, number>> = { PROFESSIONAL: 13, MANAGEMENT: 10, SUPPORT: 5 };

/** Grades 1–7 are 高级, 8–10 中级, 11–13 初级. */
export function bandOfGrade(grade: number): PostBand {
  if (grade <= 7) return 'HIGH';
  return grade <= 10 ? 'MID' : 'JUNIOR';
}

/**
 * The post, its band filled in from its grade; null when there is no such post: a professional post without band and
 * grade, a band of another category, a grade that does not exist or lies in another band.
 */
export function makePost(
  category: PostCategory,
  band: PostBand | null | undefined,
  grade: number | null | undefined,
): Post | null {
  const numbered = grade ?? null;
  if (
    numbered !== null &&
    (!Number.isSafeInteger(numbered) || numbered < 1 || numbered > LOWEST_GRADE[category])
  )
    return null;
  if (category !== 'PROFESSIONAL') return band ? null : { category, band: null, grade: numbered };
  const own = numbered === null ? (band ?? null) : bandOfGrade(numbered);
  if (own === null || (band && band !== own)) return null;
  return { category, band: own, grade: numbered };
}

/** Name under which the ledger keeps the posts of a kind, e.g. `POST_PROFESSIONAL_HIGH_5`. */
export type PostResource = `POST_${string}`;

/** Name of the kind of post in the ledger. */
export function postResource({ category, band, grade }: Post): PostResource {
  return `POST_${category}${band ? `_${band}` : ''}${grade === null ? '' : `_${String(grade)}`}`;
}

/** The kind of post that the ledger keeps under the name; null for a name of anything else. */
export function postOfResource(resource: string): Post | null {
  const match = /^POST_(MANAGEMENT|PROFESSIONAL|SUPPORT)(?:_(HIGH|MID|JUNIOR))?(?:_(\d{1,2}))?$/.exec(
    resource,
  );
  if (!match) return null;
  const [, category, band, grade] = match;
  return makePost(category as PostCategory, band as PostBand | undefined, grade ? Number(grade) : null);
}

/** The kind of post without its grade: what the band as a whole holds (domain §2 c). */
export function bandOfPost({ category, band }: Post): Post {
  return { category, band, grade: null };
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** 专业技术高级岗位, 专业技术五级岗位, 管理七级岗位, 工勤技能岗位. */
export function postName({ category, band, grade }: Post): string {
  if (grade !== null) return `${postCategories[category]}${NUMERALS[grade] ?? String(grade)}级岗位`;
  return `${postCategories[category]}${band ? postBands[band] : ''}岗位`;
}

/** Highest title that a professional post may hold: 1–4 正高, 5–7 副高, 8–10 中级, 11–13 初级; null for other posts. */
export function rankOfPost({ band, grade }: Post): number | null {
  if (band === null) return null;
  if (band === 'HIGH') return grade !== null && grade >= 5 ? titleRanks.ASSOCIATE_SENIOR : titleRanks.SENIOR;
  return band === 'MID' ? titleRanks.INTERMEDIATE : titleRanks.JUNIOR;
}

/** A title that a person holds. */
export interface HeldTitle {
  readonly level: keyof typeof titleRanks;
  /** 基层定向: valid at grassroots units only. */
  readonly grassrootsOnly: boolean;
}

/** Why a person may not be appointed to a post. */
export type TitleProblem = 'TITLE_MISSING' | 'TITLE_GRASSROOTS_ONLY' | 'TITLE_ABOVE_POST';

/**
 * Whether the titles allow the post: a high post may hold a lower title, never the reverse, and 定向 titles count at
 * grassroots units only (domain §2, edge-37). Junior professional posts may be held before the first title; posts of
 * the other categories ask for none.
 */
export function titleProblem(
  post: Post,
  titles: readonly HeldTitle[],
  atGrassroots: boolean,
): TitleProblem | null {
  const rank = rankOfPost(post);
  if (rank === null) return null;
  const rankOf = (held: readonly HeldTitle[]): number =>
    Math.max(-1, ...held.map(({ level }) => titleRanks[level]));
  const highest = rankOf(titles.filter((title) => atGrassroots || !title.grassrootsOnly));
  if (highest > rank) return 'TITLE_ABOVE_POST';
  // The grade would rest on a title that is not valid here.
  if (rankOf(titles) > highest && rank > Math.max(highest, titleRanks.JUNIOR)) return 'TITLE_GRASSROOTS_ONLY';
  return highest >= 0 || post.band === 'JUNIOR' ? null : 'TITLE_MISSING';
}
