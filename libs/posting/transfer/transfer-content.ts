import { z } from 'zod';
import type { Refused } from '../../context/index.js';
import { postOfResource } from '../../rules/index.js';
import type { CalendarDate, PostResource } from '../../rules/index.js';
import { firstProblem, problemsIn } from '../moves/form-problems.js';
import { postingFields } from '../posting-content.js';

/** What a transfer says; its canonical JSON is what is decided on. */
export interface TransferContent {
  personId: string;
  toInstitutionId: string;
  /** First day at the new institution. */
  on: CalendarDate;
  /** What the person will be there, as the institution calls it. */
  postName: string;
  /** Post of the new institution's 岗位设置方案, where one is given. */
  post?: PostResource;
  reason: string;
}

/** A content without its texts, enough to say what the rules think of it. */
export type TransferDraft = Pick<TransferContent, 'personId' | 'toInstitutionId' | 'on' | 'post'>;

const { id, day, text } = postingFields;

const ruled = {
  personId: id('调动人员'),
  toInstitutionId: id('调入单位'),
  on: day('调动日期'),
  post: z
    .string()
    .nullish()
    .transform((value) => value ?? undefined)
    .refine((value) => value === undefined || value === '' || postOfResource(value) !== null, '请选择岗位')
    .transform((value) => (value ? (value as PostResource) : undefined)),
};
const schema = z.object({
  ...ruled,
  postName: text('postName', '调入后岗位', 50),
  reason: text('reason', '调动理由', 1000),
});
const draftSchema = z.object(ruled);

const noLabel = (): string => '';

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} TEXT_REQUIRED, TEXT_TOO_LONG, TEXT_INVALID or INPUT_INVALID of the first field that is wrong
 */
export function parseTransfer(input: unknown): TransferContent {
  const parsed = schema.safeParse(input);
  const first = firstProblem(parsed.error, noLabel);
  if (first) throw first;
  if (!parsed.data) throw new Error('unreachable: parsed without data or error');
  return withoutPost(parsed.data);
}

/** What is wrong with an input so far, and the draft as soon as its rule-bearing fields are there. */
export function draftTransfer(input: unknown): { draft: TransferDraft | null; problems: Refused[] } {
  const parsed = draftSchema.safeParse(input);
  return {
    draft: parsed.success ? withoutPost(parsed.data) : null,
    problems: problemsIn(schema.safeParse(input).error, noLabel),
  };
}

/** Absent and empty say the same, so only one of them may reach the hash. */
function withoutPost<T extends { post?: PostResource | undefined }>(data: T) {
  const { post, ...rest } = data;
  return post ? { ...rest, post } : rest;
}
