import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { SESSION_COOKIE } from '../../libs/access/index.js';
import type { SessionCarrier } from '../../libs/access/index.js';
import { breadthRule } from './breadth-rule.js';
import { depthRule } from './depth-rule.js';

const LONGEST_QUERY = 4_000;
const KEEP_ALIVE_MS = 25_000;
/** As graphql-transport-ws names "unauthorized". */
const UNAUTHORIZED = 4401;

interface Closable {
  close(code: number, reason: string): void;
}

/**
 * Who may open a live connection. A browser sends the session cookie along with any page's upgrade request, so the
 * page must be ours; a program without an Origin must bring its bearer token.
 */
export function mayConnect(publicOrigin: string, request: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, authorization, cookie } = request.headers;
  if (origin === undefined) return authorization?.startsWith('Bearer ') ?? false;
  if (origin !== new URL(publicOrigin).origin) return false;
  return cookie?.includes(`${SESSION_COOKIE}=`) ?? false;
}

/** Subscriptions over graphql-transport-ws on the path of the queries. */
export function subscriptionOptions(publicOrigin: string) {
  return {
    keepAlive: KEEP_ALIVE_MS,
    verifyClient: (
      { req }: { req: IncomingMessage },
      next: (result: boolean, code?: number, message?: string) => void,
    ): void => {
      if (mayConnect(publicOrigin, req)) next(true);
      else next(false, 403, 'Forbidden');
    },
    /** The session has been looked up by the hook that every request passes; without one the connection ends here. */
    context: (socket: Closable, { requestContext, session }: FastifyRequest): SessionCarrier => {
      if (requestContext?.actor && session) return { requestContext, session };
      socket.close(UNAUTHORIZED, 'UNAUTHENTICATED');
      throw new GraphQLError('请先登录', { extensions: { code: 'UNAUTHENTICATED' } });
    },
  };
}

/** Mercurius checks queries before it runs them, but takes subscriptions as they come. */
export function checkSubscriptionText(source: string): void {
  if (source.length > LONGEST_QUERY)
    throw new GraphQLError('查询过长', { extensions: { code: 'QUERY_TOO_LARGE' } });
}

export function checkSubscription(schema: GraphQLSchema, document: DocumentNode): void {
  const [error] = validate(schema, document, [...specifiedRules, depthRule, breadthRule]);
  if (error) throw error;
}
