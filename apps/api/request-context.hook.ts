import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, secretOf } from '../../libs/access/index.js';
import type { SessionAccess, ContextFactory } from '../../libs/access/index.js';
import type { RequestContext } from '../../libs/context/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    requestContext?: RequestContext;
    session?: SessionAccess;
  }
}

/** Paths that need to know who is asking; the console's files do not. */
const WITH_CONTEXT = /^\/(graphql|imports|exports|attachments)(\/|\?|$)/;

/** Gives every call of the API its context before a handler sees it. */
export function addRequestContext(server: FastifyInstance, contexts: ContextFactory, secure: boolean): void {
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!WITH_CONTEXT.test(request.url)) return;
    const secret = secretOf(request.headers.authorization, request.cookies[SESSION_COOKIE]);
    request.session = sessionAccess(secret, request.ip, reply, secure);
    request.requestContext = await contexts.forSecret(secret, request.id);
  });
}

function sessionAccess(
  secret: string | null,
  address: string,
  reply: FastifyReply,
  secure: boolean,
): SessionAccess {
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict' as const, secure };
  return {
    secret,
    address,
    set: (value, expires) => {
      void reply.setCookie(SESSION_COOKIE, value, { ...cookie, expires });
    },
    clear: () => {
      void reply.clearCookie(SESSION_COOKIE, cookie);
    },
  };
}
