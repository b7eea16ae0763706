import { z } from 'zod';
import { Refused } from '../../context/index.js';

/** Texts that may still be missing while a form is being filled in. */
export const textsLater = {
  postName: z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' ? value : '')),
  duties: z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' ? value : '')),
};

/** What is wrong with a form, each under the name of the person whom it is about. */
export function problemsIn(
  error: z.ZodError | undefined,
  labelOf: (path: readonly PropertyKey[]) => string,
): Refused[] {
  return (error?.issues ?? []).map(
    ({ code, message, path, ...issue }) =>
      new Refused({
        code: code === 'custom' ? codeOf(issue) : 'INPUT_INVALID',
        message: `${labelOf(path)}${message}`,
        field: path.length > 0 ? path.map(String).join('.') : undefined,
      }),
  );
}

/** The first of them. */
export function firstProblem(
  error: z.ZodError | undefined,
  labelOf: (path: readonly PropertyKey[]) => string,
): Refused | undefined {
  return problemsIn(error, labelOf)[0];
}

function codeOf(issue: object): string {
  const { params } = issue as { params?: Record<string, unknown> };
  const code = params?.['code'];
  return typeof code === 'string' ? code : 'INPUT_INVALID';
}
