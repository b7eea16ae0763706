import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { heavyQueryCosts, resolvedFieldCosts } from './field-costs.js';
import type { FieldCost } from './field-costs.js';

/** A list of 200 rows with thirty fields each, twice over; or fifteen hundred statements. */
export const MOST = 15_000;
const CACHED = 500;
/** Longer variables are those of mutations, which are counted afresh: remembering them would cost more. */
const MOST_KEY = 500;
const DEFAULT_ROWS = 50;
const MOST_ROWS = 200;

const costs: Readonly<Record<string, FieldCost | undefined>> = { ...resolvedFieldCosts, ...heavyQueryCosts };

/** A paged list costs what one row costs, times the rows asked for; asked for nothing, it gives its default. */
function rowsOf({ field, args }: ComplexityEstimatorArgs): number {
  if (!field.args.some(({ name }) => name === 'page')) return 1;
  const page = args['page'] as { first?: number | null } | null | undefined;
  return Math.min(Math.max(page?.first ?? DEFAULT_ROWS, 1), MOST_ROWS);
}

function estimate(asked: ComplexityEstimatorArgs): number {
  const { once, perRow = 0 } = costs[`${asked.type.name}.${asked.field.name}`] ?? { once: 1 };
  return once + (perRow + asked.childComplexity) * rowsOf(asked);
}

/** What a query costs with these variables, by the fields that it asks for and the rows of its lists. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
): number {
  return getComplexity({ schema, query, variables, estimators: [estimate] });
}

/** Refuses queries that would cost too much before they are executed. Answers for known queries are remembered. */
export function queryCostGuard(): (schema: GraphQLSchema, query: DocumentNode, variables: unknown) => void {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return (schema, query, variables) => {
    // Any variable may be the page, or decide what is included: a cost is one of the query with all of them.
    const key = JSON.stringify(variables ?? null);
    const remembered = known.get(query) ?? new Map<string, number>();
    known.set(query, remembered);
    let cost = remembered.get(key);
    if (cost === undefined) {
      cost = costOf(schema, query, (variables ?? {}) as Record<string, unknown>);
      if (remembered.size < CACHED && key.length <= MOST_KEY) remembered.set(key, cost);
    }
    if (cost > MOST) {
      throw new GraphQLError('查询过大，请减少每页条数或字段', { extensions: { code: 'QUERY_TOO_COSTLY' } });
    }
  };
}
