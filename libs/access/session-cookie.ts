import type { RequestContext } from '../context/index.js';

export const SESSION_COOKIE = 'yigongti_session';

/** The request's own session secret, where it came from, and how to change the cookie that holds it. */
export interface SessionAccess {
  secret: string | null;
  /** Network address of the caller. */
  address: string;
  set(secret: string, expiresAt: Date): void;
  clear(): void;
}

/** What the API puts into GraphQL's context. */
export interface SessionCarrier {
  requestContext: RequestContext;
  session: SessionAccess;
}

/** The secret a request carries: a bearer token, or else the cookie. */
export function secretOf(authorization: string | undefined, cookie: string | undefined): string | null {
  const bearer = /^Bearer ([\w-]{16,128})$/.exec(authorization ?? '');
  return bearer?.[1] ?? cookie ?? null;
}
