import { z } from 'zod';
import type { Refused } from '../../context/index.js';
import { postingShape, withoutAbsent } from '../posting-content.js';
import type { PostingContent } from '../posting-content.js';
import type { PostedPeople } from '../posting-lines.js';
import { refuse } from '../posting.errors.js';
import { firstProblem, problemsIn, textsLater } from './form-problems.js';

/** One person of the list, with a host, a kind and a term of their own. */
export type BatchLine = Omit<PostingContent, 'reason'>;

/** 批量派驻: one resolution that sends several people. */
export interface BatchContent {
  /** For all of them. */
  reason: string;
  lines: BatchLine[];
}

/** A list that one meeting can look through; a longer one is two cases. */
const MOST_LINES = 50;

const { reason, ...line } = postingShape;
const linesOf = (shape: z.ZodRawShape) => z.array(z.object(shape), { error: '请填写人员' });
const schema = z.object({ reason, lines: linesOf(line) });
const draftSchema = z.object({ lines: linesOf({ ...line, ...textsLater }) });

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} the first field that is wrong, under its line; LINES_NUMBER, PERSON_REPEATED
 */
export function parseBatch(input: unknown): BatchContent {
  const parsed = schema.safeParse(input);
  const first = firstProblem(parsed.error, labelOfPath);
  if (first) throw first;
  const content = normalised(parsed.data);
  const [wrong] = wholeProblems(content);
  if (wrong) throw wrong;
  return content;
}

/** What is wrong with an input so far, and the list as soon as its rule-bearing fields are there. */
export function draftBatch(input: unknown): { people: PostedPeople | null; problems: Refused[] } {
  const problems = problemsIn(schema.safeParse(input).error, labelOfPath);
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) return { people: null, problems };
  const content = normalised({ ...parsed.data, reason: '' });
  const whole = wholeProblems(content);
  return { people: whole.length > 0 ? null : peopleOfBatch(content), problems: [...problems, ...whole] };
}

function normalised(data: unknown): BatchContent {
  const { reason, lines } = data as BatchContent;
  return { reason, lines: lines.map((line) => withoutAbsent<BatchLine>(line)) };
}

function wholeProblems({ lines }: BatchContent): Refused[] {
  if (lines.length === 0 || lines.length > MOST_LINES) return [refuse.linesNumber(MOST_LINES)];
  return lines.flatMap(({ personId }, at) => {
    const before = lines.findIndex((other) => other.personId === personId);
    return before < at
      ? [refuse.samePerson(`${labelOf(at)}与第${before + 1}行为同一人，每人只能列一行`)]
      : [];
  });
}

const labelOf = (at: number): string => `第${at + 1}行：`;

function labelOfPath(path: readonly PropertyKey[]): string {
  const [first, at] = path;
  return first === 'lines' && typeof at === 'number' ? labelOf(at) : '';
}

/** The people as the rules look at them. */
export function peopleOfBatch({ lines }: BatchContent): PostedPeople {
  return { lines, labelOf, pathOf: (at) => `lines.${at}` };
}
