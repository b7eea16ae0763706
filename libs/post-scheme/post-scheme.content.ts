import { z } from 'zod';
import { Refused, plainText } from '../context/index.js';
import { isId } from '../database/index.js';
import { bandOfPost, hasIdentityNumber, isCalendarDate, makePost, postName } from '../rules/index.js';
import type { CalendarDate, Post, PostBand, PostCategory } from '../rules/index.js';
import { refuse } from './post-scheme.errors.js';

/** Posts of one kind in the scheme. */
export interface SchemeLine {
  category: PostCategory;
  band: PostBand | null;
  grade: number | null;
  count: number;
}

/** What a 岗位设置方案 says; its canonical JSON is what is decided on. */
export interface SchemeContent {
  institutionId: string;
  planName: string;
  /** First day on which the plan is to be in force. */
  startOn: CalendarDate;
  /** By category, from the highest grade down; kinds of posts with none are left out. */
  lines: SchemeLine[];
  proposal: string;
  legalBasis: string;
}

/** What rules look at; the texts may still be missing while a form is being filled in. */
export type SchemeDraft = Pick<SchemeContent, 'institutionId' | 'startOn' | 'lines'>;

/** More posts of one kind than any institution has: a slip of the finger. */
const MOST = 10_000;
/** Terms are reckoned from the day, and no calendar of the system goes beyond the year 9999. */
const LAST_DAY = '8999-12-31';

const text = (field: string, name: string, most: number) =>
  z.unknown().transform((value, ctx) => {
    try {
      const clean = plainText(value, { field, name, most });
      if (hasIdentityNumber(clean)) throw refuse.personalNumber(field, name);
      return clean;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, message } = error.detail;
      ctx.addIssue({ code: 'custom', message, params: { code } });
      return z.NEVER;
    }
  });

const line = z
  .object({
    category: z.string(),
    band: z.string().nullish(),
    grade: z.int().nullish(),
    count: z.int({ error: '岗位数应为整数' }).min(0, '岗位数不得为负').max(MOST, `岗位数不得超过${MOST}`),
  })
  .transform(({ category, band, grade, count }, ctx): { post: Post; count: number } => {
    const post = makePost(category as PostCategory, band as PostBand | null | undefined, grade);
    if (post) return { post, count };
    const message =
      '岗位类别、档次与等级不相符：专业技术岗位须注明档次或1至13级，管理岗位为1至10级，工勤技能岗位为1至5级';
    ctx.addIssue({ code: 'custom', message, params: { code: 'PLAN_LINE_INVALID' } });
    return z.NEVER;
  });

const draftShape = {
  institutionId: z.string({ error: '请选择设岗单位' }).refine(isId, '请选择设岗单位'),
  startOn: z
    .string({ error: '请填写执行起始日' })
    .refine(isCalendarDate, '执行起始日须为真实存在的日期，格式为 YYYY-MM-DD')
    .refine((date) => date <= LAST_DAY, `执行起始日不得晚于${LAST_DAY}`),
  lines: z.array(line, { error: '请填写各类岗位数' }).max(40, '岗位种类过多').transform(inOrder),
};
const draft = z.object(draftShape);
const whole = z.object({
  ...draftShape,
  planName: text('planName', '方案名称', 100),
  proposal: text('proposal', '设岗理由与说明', 2000),
  legalBasis: text('legalBasis', '依据', 200),
});

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} of the first field that is missing or malformed; PLAN_LINE_INVALID, PLAN_LINE_TWICE, PLAN_EMPTY
 */
export function parseScheme(input: unknown): SchemeContent {
  return parsed(whole, input);
}

/** As {@link parseScheme}, without the texts. */
export function parseDraft(input: unknown): SchemeDraft {
  return parsed(draft, input);
}

function parsed<T extends SchemeDraft>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input, { error: z.locales.zhCN().localeError });
  if (!result.success) {
    const [issue] = result.error.issues;
    const code =
      issue?.code === 'custom' ? String(issue.params?.['code'] ?? 'INPUT_INVALID') : 'INPUT_INVALID';
    throw new Refused({
      code,
      message: issue?.message ?? '内容不符合要求',
      field: issue?.path[0] === undefined ? undefined : String(issue.path[0]),
    });
  }
  return result.data;
}

const CATEGORIES: readonly PostCategory[] = ['PROFESSIONAL', 'MANAGEMENT', 'SUPPORT'];
const BANDS: readonly (PostBand | null)[] = [null, 'HIGH', 'MID', 'JUNIOR'];

/** The same posts hash the same, in whatever order they were filled in. */
function inOrder(lines: { post: Post; count: number }[], ctx: z.core.$RefinementCtx): SchemeLine[] {
  const problem = problemOf(
    lines.map(({ post }) => post),
    lines,
  );
  if (problem) {
    ctx.addIssue({ code: 'custom', message: problem.message, params: { code: problem.code } });
    return z.NEVER;
  }
  const place = ({ category, band, grade }: Post): number =>
    CATEGORIES.indexOf(category) * 10_000 + BANDS.indexOf(band) * 100 + (grade ?? 0);
  return lines
    .filter(({ count }) => count > 0)
    .sort((a, b) => place(a.post) - place(b.post))
    .map(({ post, count }) => ({ ...post, count }));
}

/** A kind of post given twice, or as a whole band and by its grades: it would be counted twice. */
function problemOf(
  posts: readonly Post[],
  lines: readonly { count: number }[],
): { code: string; message: string } | null {
  const filled = posts.filter((_, at) => (lines[at]?.count ?? 0) > 0);
  if (filled.length === 0) return { code: 'PLAN_EMPTY', message: '岗位设置方案至少应有一个岗位' };
  const names = posts.map(postName);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const mixed = filled.find(
    (post) => post.grade !== null && filled.map(postName).includes(postName(bandOfPost(post))),
  );
  const name = twice ?? (mixed && postName(bandOfPost(mixed)));
  return name ? { code: 'PLAN_LINE_TWICE', message: `${name}重复填写：按档次或按等级，只填一种` } : null;
}
