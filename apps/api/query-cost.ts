import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** A list of 200 rows with thirty fields each, twice over. */
const MOST = 15_000;
const CACHED = 500;

/** A paged list costs what one row costs, times the rows asked for. */
function pagedEstimator({ args, childComplexity }: ComplexityEstimatorArgs): number | undefined {
  const page = args['page'] as { first?: number } | null | undefined;
  return page === undefined ? undefined : 1 + childComplexity * Math.min(page?.first ?? 50, 200);
}

/** Refuses queries that would cost too much before they are executed. Answers for known queries are remembered. */
export function queryCostGuard(): (schema: GraphQLSchema, query: DocumentNode, variables: unknown) => void {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return (schema, query, variables) => {
    const key = JSON.stringify((variables as { page?: unknown } | null)?.page ?? null);
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
      if (costs.size < CACHED) costs.set(key, cost);
    }
    if (cost > MOST) {
      throw new GraphQLError('查询过大，请减少每页条数或字段', { extensions: { code: 'QUERY_TOO_COSTLY' } });
    }
  };
}
