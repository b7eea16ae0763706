import { GraphQLError } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';

/** The console's deepest query is nine levels. */
export const MOST_LEVELS = 12;

/**
 * Refuses a query that nests too deep, whatever it asks for: fields that do not exist, introspection and inline
 * fragments count as well.
 */
export function depthRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let reported = false;
  return {
    SelectionSet: {
      enter: () => {
        depth += 1;
        if (depth <= MOST_LEVELS || reported) return;
        reported = true;
        context.reportError(new GraphQLError('查询嵌套过深', { extensions: { code: 'QUERY_TOO_DEEP' } }));
      },
      leave: () => {
        depth -= 1;
      },
    },
  };
}
