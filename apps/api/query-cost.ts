import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** A list of 200 rows with thirty fields each, twice over. */
const MOST = 15_000;
const CACHED = 500;
/** Longer variables are those of mutations, which are counted afresh: remembering them would cost more. */
const MOST_KEY = 500;
const DEFAULT_ROWS = 50;
const MOST_ROWS = 200;

/** A paged list costs what one row costs, times the rows asked for; asked for nothing, it gives its default. */
function pagedEstimator({ field, args, childComplexity }: ComplexityEstimatorArgs): number | undefined {
  if (!field.args.some(({ name }) => name === 'page')) return undefined;
  const page = args['page'] as { first?: number | null } | null | undefined;
  const rows = Math.min(Math.max(page?.first ?? DEFAULT_ROWS, 1), MOST_ROWS);
  return 1 + childComplexity * rows;
}

/** Refuses queries that would cost too much before they are executed. Answers for known queries are remembered. */
export function queryCostGuard(): (schema: GraphQLSchema, query: DocumentNode, variables: unknown) => void {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return (schema, query, variables) => {
    // Any variable may be the page, or decide what is included: a cost is one of the query with all of them.
    const key = JSON.stringify(variables ?? null);
    const costs = known.get(query) ?? new Map<string, number>();
    known.set(query, costs);
    let cost = costs.get(key);
    if (cost === undefined) {
      cost = getComplexity({
        schema,
        query,
        variables: (variables ?? {}) as Record<string, unknown>,
        estimators: [pagedEstimator, simpleEstimator({ defaultComplexity: 1 })],
      });
      if (costs.size < CACHED && key.length <= MOST_KEY) costs.set(key, cost);
    }
    if (cost > MOST) {
      throw new GraphQLError('查询过大，请减少每页条数或字段', { extensions: { code: 'QUERY_TOO_COSTLY' } });
    }
  };
}
