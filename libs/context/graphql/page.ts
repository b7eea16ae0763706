import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { GraphQLError } from 'graphql';

const DEFAULT = 50;
const MOST = 200;

/** 分页 */
@InputType({ description: '分页：每页条数（1–200，默认 50）与起始位置（默认 0）' })
export class PageInput {
  // Defaults are filled in by `pageOf`: compiled queries do not fill those of input fields.
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => Int, { nullable: true })
  offset?: number | null;
}

/** A checked page; absent means the first one. Throws a coded error when it is out of bounds. */
export function pageOf(input: PageInput | null | undefined): { first: number; offset: number } {
  const first = input?.first ?? DEFAULT;
  const offset = input?.offset ?? 0;
  if (first < 1 || first > MOST || offset < 0) {
    throw new GraphQLError(`每页条数须为1至${MOST}，起始位置不得为负`, { extensions: { code: 'BAD_PAGE' } });
  }
  return { first, offset };
}

/** A page of rows with the total that matches. */
export interface Page<T> {
  total: number;
  items: T[];
}

/** Object type of a page; extend it with a named class. */
export function pageType<T>(item: Type<T>): Type<Page<T>> {
  @ObjectType({ isAbstract: true })
  class PageOf implements Page<T> {
    @Field(() => Int, { description: '符合条件的总数' })
    total!: number;

    @Field(() => [item])
    items!: T[];
  }
  return PageOf;
}
