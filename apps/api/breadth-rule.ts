import { GraphQLError } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';

/** Far more than any page of the console asks for at once. */
export const MOST_ROOT_FIELDS = 20;
/** One field under many names is many look-ups, however little each one costs. */
export const MOST_ALIASES = 30;

/** Refuses a document that asks too many things at once, in its operations and its fragments together. */
export function breadthRule(context: ValidationContext): ASTVisitor {
  const roots = new Set([
    context.getSchema().getQueryType()?.name,
    context.getSchema().getMutationType()?.name,
  ]);
  let rootFields = 0;
  let aliases = 0;
  let reported = false;
  return {
    Field: (node) => {
      if (roots.has(context.getParentType()?.name)) rootFields += 1;
      if (node.alias) aliases += 1;
      if (reported || (rootFields <= MOST_ROOT_FIELDS && aliases <= MOST_ALIASES)) return;
      reported = true;
      context.reportError(
        new GraphQLError('一次查询的内容过多，请分几次查询', { extensions: { code: 'QUERY_TOO_COSTLY' } }),
      );
    },
  };
}
