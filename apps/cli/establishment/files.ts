import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { institutionKinds } from '../../../libs/organization/index.js';
import type { InstitutionKind } from '../../../libs/organization/index.js';
import { OperatorError } from '../settings.js';

const code = z.string().trim().min(1);
const post = {
  category: z.enum(['MANAGEMENT', 'PROFESSIONAL', 'SUPPORT']),
  band: z.enum(['HIGH', 'MID', 'JUNIOR']).nullish(),
  grade: z.int().nullish(),
};
const totals = z
  .array(
    z.strictObject({
      institution: code.nullish(),
      resource: z.enum(['INSTITUTION', 'FILED', 'CONTRACT', 'RESIDENT_POST']),
      count: z.int().min(0),
    }),
  )
  .min(1);
const counts = z.strictObject({
  institution: code,
  professional: z.int().min(0),
  management: z.int().min(0),
  support: z.int().min(0),
});
const lines = z.strictObject({
  institution: code,
  lines: z.array(z.strictObject({ ...post, count: z.int().min(0) })).min(1),
});
const plans = z.array(z.union([counts, lines])).min(1);
const holders = z.array(z.strictObject({ staffNumber: code, ...post })).min(1);
// Not every kind must be there, and no other may.
const ratios = z.partialRecord(
  z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]]),
  z.unknown(),
);

/** A verified figure of a file; without an institution it is the community's total. */
export type TotalInFile = z.infer<typeof totals>[number];
/** A plan of a file: totals by category, or line by line. */
export type PlanInFile = z.infer<typeof plans>[number];
/** Who holds which kind of post, of a file. */
export type HolderInFile = z.infer<typeof holders>[number];
/** A ratio table of a file; its parts are checked where they are recorded. */
export interface RatioInFile {
  institutionKind: InstitutionKind;
  ratio: unknown;
}

/** @throws {OperatorError} */
export async function jsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`无法读取文件 ${file}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError(`${file} 不是有效的 JSON`);
  }
}

/** @throws {OperatorError} naming the first place that is wrong */
export const totalsIn = (value: unknown): TotalInFile[] => parsed(totals, value);
/** @throws {OperatorError} naming the first place that is wrong */
export const plansIn = (value: unknown): PlanInFile[] => parsed(plans, value);
/** @throws {OperatorError} naming the first place that is wrong */
export const holdersIn = (value: unknown): HolderInFile[] => parsed(holders, value);
/** @throws {OperatorError} naming the first place that is wrong */
export function ratiosIn(value: unknown): RatioInFile[] {
  const tables = Object.entries(parsed(ratios, value)).map(([kind, ratio]) => ({
    institutionKind: kind as InstitutionKind,
    ratio,
  }));
  if (tables.length === 0) throw new OperatorError('文件里没有岗位结构比例');
  return tables;
}

function parsed<T>(form: z.ZodType<T>, value: unknown): T {
  const result = form.safeParse(value, { error: z.locales.zhCN().localeError });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”处：` : '';
  throw new OperatorError(`文件内容不符合要求，${place}${issue?.message ?? ''}`);
}
