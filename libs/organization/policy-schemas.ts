import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Refused } from '../context/index.js';

const inChinese = z.locales.zhCN().localeError;

/**
 * What each of the county's parameters must look like. The feature that reads a parameter registers its form, and
 * both who enters a version and who reads one go by it.
 */
@Injectable()
export class PolicySchemas {
  private readonly schemas = new Map<string, z.ZodType>();

  register(key: string, schema: z.ZodType): void {
    if (this.schemas.has(key)) throw new Error(`policy parameter ${key} has a form already`);
    this.schemas.set(key, schema);
  }

  /** Whether some feature reads the parameter. */
  knows(key: string): boolean {
    return this.schemas.has(key);
  }

  /**
   * The value as its readers expect it; that of a parameter that nobody has registered comes back as it is.
   * @throws {Refused} POLICY_MALFORMED naming the first place that is wrong
   */
  parse(key: string, value: unknown): unknown {
    const schema = this.schemas.get(key);
    if (!schema) return value;
    const parsed = schema.safeParse(value, { error: inChinese });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”处：` : '';
    throw new Refused({
      code: 'POLICY_MALFORMED',
      message: `县级政策参数“${key}”的内容不符合要求，${place}${issue?.message ?? ''}。请由管理员重新录入`,
      field: key,
    });
  }
}
