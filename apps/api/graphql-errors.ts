import { HttpException, Logger } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { Refused, faultOf, faultPlace } from '../../libs/context/index.js';

const log = new Logger('GraphQL');
const BAD_DATE = '日期须为真实存在的日期，格式为 YYYY-MM-DD';

/** Codes of our own that may leave the system with their message; everything else is a fault without details. */
interface Coded {
  code: string;
  message: string;
  status: number;
  path?: readonly (string | number)[] | undefined;
}

/**
 * Turns what was thrown into what the client reads: denials and refusals with their Chinese message, malformed
 * queries with the parser's words, faults with nothing but the request's id.
 */
export function formatGraphQLErrors(
  execution: ExecutionResult & { errors?: readonly GraphQLError[] | undefined },
  requestId: string | undefined,
): { statusCode: number; response: ExecutionResult } {
  const all = (execution.errors ?? []).flatMap(flattened).map((error) => codedOf(error, requestId));
  // What else is wrong with a query that is refused for its size is of no use to anybody.
  const limit = all.find(({ code }) => code.startsWith('QUERY_TOO_'));
  const coded = limit ? [limit] : all;
  const errors = coded.map(({ code, message, path }) => ({
    message,
    ...(path ? { path } : {}),
    extensions: { code, requestId },
  }));
  return {
    statusCode: execution.data ? 200 : (coded[0]?.status ?? 200),
    response: { data: execution.data ?? null, errors: errors as unknown as GraphQLError[] },
  };
}

/** Mercurius wraps what validation and parsing found into one error. */
function flattened(error: GraphQLError): GraphQLError[] {
  const inner = (error.originalError as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(inner) && inner.length > 0 ? (inner as GraphQLError[]) : [error];
}

function codedOf(error: GraphQLError, requestId: string | undefined): Coded {
  const cause: Error = error.originalError ?? error;
  const path = error.path;
  if (cause instanceof HttpException) return { ...fromHttp(cause), path };
  if (cause instanceof Refused)
    return { code: cause.detail.code, message: cause.detail.message, status: 200, path };
  const code = codeOf(cause) ?? codeOf(error);
  if (code)
    return { code, message: codeOf(cause) ? cause.message : error.message, status: path ? 200 : 400, path };
  if (/CalendarDate/.test(error.message) && !path)
    return { code: 'BAD_DATE', message: BAD_DATE, status: 400 };
  const limit = limitOf(cause);
  if (limit) return limit;
  // Parsing, validation and coercion of variables: written for developers of clients, and free of data of ours.
  if (!path) return { code: 'BAD_QUERY', message: `查询有误：${error.message}`, status: 400 };
  log.error({ requestId, path: path.join('.'), fault: faultOf(cause), at: faultPlace(cause) });
  return {
    code: 'INTERNAL',
    message: `系统内部错误，请稍后重试（请求编号 ${requestId ?? '-'}）`,
    status: 200,
    path,
  };
}

/** Compiled queries answer errors of their own making, which have no extensions at all. */
function codeOf(error: Error & { extensions?: { code?: unknown } | undefined }): string | null {
  const code = error.extensions?.code;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : null;
}

function fromHttp(error: HttpException): Coded {
  const body = error.getResponse() as { code?: string; message?: string };
  return { code: body.code ?? 'HTTP_ERROR', message: body.message ?? error.message, status: 200 };
}

/** Limits that the server itself enforces on queries. */
function limitOf(cause: Error): Coded | null {
  if ((cause as { statusCode?: number }).statusCode === 413) {
    return { code: 'BODY_TOO_LARGE', message: '请求内容过大', status: 413 };
  }
  if (/query depth/i.test(cause.message))
    return { code: 'QUERY_TOO_DEEP', message: '查询嵌套过深', status: 400 };
  if (/contains more tha[nt] \d+ tokens/i.test(cause.message)) {
    return { code: 'QUERY_TOO_LARGE', message: '查询过长', status: 400 };
  }
  return null;
}
