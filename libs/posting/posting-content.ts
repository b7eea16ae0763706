import { z } from 'zod';
import { Refused, plainText } from '../context/index.js';
import { isId } from '../database/index.js';
import { isCalendarDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';

/** 编制 that a recruit of the county can be given. */
export type RecruitedInto = 'INSTITUTION' | 'FILED';

/** What a posting says; its canonical JSON is what is decided on. */
export interface PostingContent {
  /** Code of one of the county's kinds. */
  kind: string;
  personId: string;
  hostInstitutionId: string;
  startOn: CalendarDate;
  /** Last day, inclusive. */
  endOn: CalendarDate;
  postName: string;
  duties: string;
  reason: string;
  /** For recruits of the county only. */
  establishmentType?: RecruitedInto;
  /** 学科 that the person leads at the host; for kinds that need one. */
  discipline?: string;
}

/** Which of the two who change places. */
export type ExchangeLeg = 'OUT' | 'BACK';

/** Terms are reckoned from the day, and no calendar of the system goes beyond the year 9999. */
const LAST_DAY = '8999-12-31';

const text = (field: string, name: string, most: number) =>
  z.unknown().transform((value, ctx) => checkedText(value, { field, name, most }, ctx));

/** A text that may be left out; empty says the same as absent. */
const optionalText = (field: string, name: string, most: number) =>
  z
    .unknown()
    .optional()
    .transform((value, ctx) =>
      value === '' || value === null || value === undefined
        ? undefined
        : checkedText(value, { field, name, most }, ctx),
    );

function checkedText(value: unknown, rule: Parameters<typeof plainText>[1], ctx: z.RefinementCtx): string {
  try {
    return plainText(value, rule);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message } = error.detail;
    ctx.addIssue({ code: 'custom', message, params: { code } });
    return z.NEVER;
  }
}

const id = (label: string) => z.string({ error: `请选择${label}` }).refine(isId, `请选择${label}`);

const day = (label: string) =>
  z
    .string({ error: `请填写${label}` })
    .refine(isCalendarDate, `${label}须为真实存在的日期，格式为 YYYY-MM-DD`)
    .refine((date) => date <= LAST_DAY, `${label}不得晚于${LAST_DAY}`);

/** How ids, days and texts of such forms are checked. */
export const postingFields = { id, day, text };

/** Fields of one person's posting, of which the forms of several people are made too. */
export const postingShape = {
  kind: z.string({ error: '请选择派驻类型' }).regex(/^[A-Z_]{1,32}$/, '请选择派驻类型'),
  personId: id('派驻人员'),
  hostInstitutionId: id('接收单位'),
  startOn: day('开始日期'),
  endOn: day('结束日期'),
  postName: text('postName', '派驻岗位', 50),
  duties: text('duties', '工作职责', 1000),
  reason: text('reason', '派驻理由', 1000),
  establishmentType: z
    .enum(['INSTITUTION', 'FILED'], { error: '编制类型须为事业编制或备案制员额' })
    .nullish(),
  discipline: optionalText('discipline', '牵头学科', 50),
};

const schema = z.object(postingShape);
/** The fields that rules look at; the texts may still be missing while a form is being filled in. */
const draftSchema = schema.omit({ postName: true, duties: true, reason: true });

/** A content without its texts, enough to say what the rules think of it. */
export type PostingDraft = Omit<PostingContent, 'postName' | 'duties' | 'reason'> & {
  /** Set for the two who change places. */
  leg?: ExchangeLeg;
};

/** What a case posts of one person: enough for the rules and for the record. */
export type PostedLine = PostingDraft & Pick<PostingContent, 'postName'>;

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} TEXT_REQUIRED, TEXT_TOO_LONG, TEXT_INVALID or INPUT_INVALID of the first field that is wrong
 */
export function parsePosting(input: unknown): PostingContent {
  const parsed = schema.safeParse(input);
  const first = problemsOf(parsed.error)[0];
  if (first) throw new Refused(first);
  if (!parsed.data) throw new Error('unreachable: parsed without data or error');
  return withoutAbsent(parsed.data);
}

/** What is wrong with an input so far, and the draft as soon as its rule-bearing fields are there. */
export function draftPosting(input: unknown): { draft: PostingDraft | null; problems: Refused[] } {
  const problems = problemsOf(schema.safeParse(input).error).map((detail) => new Refused(detail));
  const parsed = draftSchema.safeParse(input);
  return { draft: parsed.success ? withoutAbsent(parsed.data) : null, problems };
}

/** Absent and null say the same, so only one of them may reach the hash. */
export function withoutAbsent<
  T extends { establishmentType?: RecruitedInto | null | undefined; discipline?: string | undefined },
>(data: T) {
  const { establishmentType, discipline, ...rest } = data;
  return {
    ...rest,
    ...(establishmentType ? { establishmentType } : {}),
    ...(discipline ? { discipline } : {}),
  };
}

function problemsOf(error: z.ZodError | undefined) {
  return (error?.issues ?? []).map((issue) => ({
    code: issue.code === 'custom' ? String(issue.params?.['code'] ?? 'INPUT_INVALID') : 'INPUT_INVALID',
    message: issue.message,
    field: issue.path[0] === undefined ? undefined : String(issue.path[0]),
  }));
}
