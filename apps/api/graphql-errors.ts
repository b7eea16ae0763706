import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { Refused } from '../../libs/context/index.js';

const log = new Logger('GraphQL');

/** Codes of our own that may leave the system with their message; everything else is a fault without details. */
interface Coded {
  code: string;
  message: string;
  status: number;
}

/**
 * Turns what was thrown into what the client reads: denials and refusals with their Chinese message, malformed
 * queries with the parser's words, faults with nothing but the request's id.
 */
export function formatGraphQLErrors(
  execution: ExecutionResult & { errors?: readonly GraphQLError[] | undefined },
  requestId: string | undefined,
): { statusCode: number; response: ExecutionResult } {
  const errors = (execution.errors ?? []).map((error) => codedOf(error, requestId));
  const formatted = errors.map(({ code, message }, at): GraphQLFormattedError => ({
    message,
    ...(execution.errors?.[at]?.path ? { path: execution.errors[at].path } : {}),
    extensions: { code, requestId },
  }));
  return {
    statusCode: errors[0]?.status ?? 200,
    response: { data: execution.data ?? null, errors: formatted as unknown as GraphQLError[] },
  };
}

function codedOf(error: GraphQLError, requestId: string | undefined): Coded {
  const cause: Error = error.originalError ?? error;
  if (cause instanceof HttpException) return fromHttp(cause);
  if (cause instanceof Refused)
    return { code: cause.detail.code, message: cause.detail.message, status: 200 };
  const own = cause instanceof GraphQLError ? cause.extensions : error.extensions;
  if (typeof own['code'] === 'string' && own['code'] !== 'INTERNAL_SERVER_ERROR') {
    return { code: own['code'], message: error.message, status: 200 };
  }
  const limit = limitOf(cause);
  if (limit) return limit;
  // Parsing, validation and coercion of variables: written for developers of clients, and free of data of ours.
  if (!error.path) return { code: 'BAD_QUERY', message: `查询有误：${error.message}`, status: 400 };
  log.error({ requestId, path: error.path.join('.'), error: cause.stack });
  return {
    code: 'INTERNAL',
    message: `系统内部错误，请稍后重试（请求编号 ${requestId ?? '-'}）`,
    status: 200,
  };
}

function fromHttp(error: HttpException): Coded {
  const body = error.getResponse() as { code?: string; message?: string };
  return { code: body.code ?? 'HTTP_ERROR', message: body.message ?? error.message, status: 200 };
}

/** Limits that the server itself enforces on queries. */
function limitOf(cause: Error): Coded | null {
  const text = cause.message;
  if (/query depth|exceeds the/i.test(text))
    return { code: 'QUERY_TOO_DEEP', message: '查询嵌套过深', status: 400 };
  if (/too many tokens|contains more than/i.test(text))
    return { code: 'QUERY_TOO_LARGE', message: '查询过长', status: 400 };
  return null;
}
