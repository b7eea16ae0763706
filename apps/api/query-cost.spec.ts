import { readFileSync } from 'node:fs';
import {
  Kind,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  typeFromAST,
} from 'graphql';
import type { DocumentNode, GraphQLInputType, TypeNode } from 'graphql';
import { heavyQueryCosts, resolvedFieldCosts } from './field-costs.js';
import { MOST, costOf, queryCostGuard } from './query-cost.js';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = buildSchema(textOf('schema.gql'));

/** The documents of the console, as its generator has made them. */
const documents = [
  ...textOf('../console/src/gql/graphql.ts').matchAll(
    /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g,
  ),
].map(([, name = '', text = '']): [string, string] => [name, text]);

/** A value that the type takes: what is asked for most, where it is a page. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return { Int: 1, Float: 1, Boolean: true }[type.name] ?? 'x';
  if (type.name === 'PageInput') return { first: 200 };
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type)]));
}

function largest(query: DocumentNode): Record<string, unknown> {
  const variables = query.definitions.flatMap((part) =>
    part.kind === Kind.OPERATION_DEFINITION ? (part.variableDefinitions ?? []) : [],
  );
  const typed = (node: TypeNode): GraphQLInputType =>
    typeFromAST(schema, node as never) as unknown as GraphQLInputType;
  return Object.fromEntries(
    variables.map(({ variable, type }) => [variable.name.value, valueOf(typed(type))]),
  );
}

const refusal = (text: string, variables: unknown = {}): unknown => {
  try {
    queryCostGuard()(schema, parse(text), variables);
    return null;
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, at) => `a${String(at)}: ${field}`).join(' ');

describe('what a query may cost', () => {
  it('every document of the console passes with its largest page', () => {
    expect(documents.length).toBeGreaterThan(150);
    const costly = documents.flatMap(([name, text]) => {
      const query = parse(text);
      const cost = costOf(schema, query, largest(query));
      return cost > MOST ? [`${name} ${String(cost)}`] : [];
    });
    expect(costly).toEqual([]);
  });

  it('a field that reads much for each row is not had under thirty names', () => {
    const query = `{ postings(page: { first: 200 }) { items { ${aliases(30, 'life { allowanceYuan }')} } } }`;
    expect(refusal(query)).toBe('QUERY_TOO_COSTLY');
  });

  it('nor for every row of a long list', () => {
    expect(refusal('{ postings(page: { first: 200 }) { items { life { allowanceYuan } } } }')).toBe(
      'QUERY_TOO_COSTLY',
    );
    expect(refusal('{ meetings(page: { first: 200 }) { items { items { caseNumber } } } }')).toBe(
      'QUERY_TOO_COSTLY',
    );
    expect(refusal('{ postings(page: { first: 20 }) { items { life { allowanceYuan } } } }')).toBeNull();
  });

  it('what reckons much is not asked for twenty times at once', () => {
    expect(refusal(`{ ${aliases(20, 'coverageWarnings { rule }')} }`)).toBe('QUERY_TOO_COSTLY');
    expect(refusal('query ($page: PageInput) { villagePayRuns(page: $page) { total } }')).toBeNull();
  });

  it('costs are declared of fields that there are', () => {
    const unknown = Object.keys({ ...resolvedFieldCosts, ...heavyQueryCosts }).filter((key) => {
      const [typeName = '', fieldName = ''] = key.split('.');
      const type = schema.getType(typeName);
      return !isObjectType(type) || !(fieldName in type.getFields());
    });
    expect(unknown).toEqual([]);
  });
});
