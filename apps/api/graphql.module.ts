import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { SessionCarrier } from '../../libs/access/index.js';
import { CalendarDateType, InstantType } from '../../libs/context/graphql/index.js';
import { breadthRule } from './breadth-rule.js';
import { MOST_LEVELS, depthRule } from './depth-rule.js';
import { formatGraphQLErrors } from './graphql-errors.js';
import { subscriptionOptions } from './live.js';

const TOKENS = 4_000;

/** Options that the schema printer shares with the server. */
export const buildSchemaOptions = { scalarsMap: [], numberScalarMode: 'integer' as const };

export const scalarResolvers = [CalendarDateType, InstantType];

/** GraphQL over Mercurius with compiled queries and limits on every query. */
export function graphqlModule(production: boolean, publicOrigin: string) {
  const options: MercuriusDriverConfig = {
    driver: MercuriusDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions,
    jit: 1,
    queryDepth: MOST_LEVELS,
    graphql: { parseOptions: { maxTokens: TOKENS } },
    validationRules: [depthRule, breadthRule, ...(production ? [NoSchemaIntrospectionCustomRule] : [])],
    // An upgrade carries none of the others; no page can set this one, and who may upgrade is checked by its origin.
    csrfPrevention: { requiredHeaders: ['x-requested-with', 'authorization', 'sec-websocket-key'] },
    subscription: subscriptionOptions(publicOrigin),
    graphiql: false,
    allowBatchedQueries: false,
    context: (request: FastifyRequest): Partial<SessionCarrier> => ({
      ...(request.requestContext ? { requestContext: request.requestContext } : {}),
      ...(request.session ? { session: request.session } : {}),
    }),
    errorFormatter: (execution, context) =>
      formatGraphQLErrors(
        execution,
        (context as { requestContext?: { requestId: string } }).requestContext?.requestId,
      ),
  };
  return GraphQLModule.forRoot<MercuriusDriverConfig>(options);
}
