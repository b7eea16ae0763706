import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { Refused } from '../refused.js';

/** 业务规则不允许时的答复 */
@ObjectType({ description: '业务规则不允许时的答复：代码、中文说明与依据条款' })
export class Refusal {
  @Field({ description: '稳定的代码，供程序判断' })
  code!: string;

  @Field({ description: '给用户看的中文说明' })
  message!: string;

  @Field(() => String, { nullable: true, description: '依据的文件与条款' })
  clause?: string | undefined;

  @Field(() => String, { nullable: true, description: '有问题的输入项' })
  field?: string | undefined;
}

/** Union of a result and {@link Refusal}; `name` becomes the GraphQL name. */
export function refusableUnion<T>(name: string, result: Type<T>) {
  return createUnionType({
    name,
    types: () => [result, Refusal] as const,
    resolveType: (value: object) => (value instanceof Refusal ? Refusal : result),
  });
}

/** Runs a use case and turns an expected refusal into the union's `Refusal`. Faults pass through. */
export async function refusable<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return Object.assign(new Refusal(), error.detail);
    throw error;
  }
}
