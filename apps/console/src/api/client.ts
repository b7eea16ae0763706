import { ClientError, GraphQLClient } from 'graphql-request';
import type { TypedDocumentString } from '../gql/graphql';

export type FaultKind = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NETWORK' | 'TOO_MANY' | 'FAULT';

/** Something the user can't correct by other input: shown as one short sentence, with the request's id if any. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly requestId?: string,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

const sentences: Record<FaultKind, string> = {
  UNAUTHENTICATED: '登录已过期，请重新登录。',
  FORBIDDEN: '您没有办理这项操作的权限。',
  NETWORK: '网络不通或服务暂时不可用，请稍后再试。',
  TOO_MANY: '操作过于频繁，请稍后再试。',
  FAULT: '系统出现故障，操作未完成，请稍后再试。',
};

export const faultOf = (kind: FaultKind, requestId?: string) => new Fault(kind, sentences[kind], requestId);

/** Mutations ride on a same-site cookie; this header is what the server's CSRF check asks for. */
export const csrfHeaders = { 'x-requested-with': 'yigongti' } as const;

const client = new GraphQLClient(new URL('/graphql', window.location.origin).toString(), {
  credentials: 'same-origin',
  headers: csrfHeaders,
});

function kindOf(status: number, code: string): FaultKind {
  if (code === 'UNAUTHENTICATED' || status === 401) return 'UNAUTHENTICATED';
  if (code === 'FORBIDDEN' || status === 403) return 'FORBIDDEN';
  if (code === 'TOO_MANY_REQUESTS' || status === 429) return 'TOO_MANY';
  if (status === 502 || status === 503 || status === 504) return 'NETWORK';
  return 'FAULT';
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

function toFault(error: unknown): Fault {
  if (!(error instanceof ClientError)) return faultOf('NETWORK');
  const extensions = error.response.errors?.[0]?.extensions ?? {};
  const kind = kindOf(error.response.status, text(extensions['code']) ?? '');
  return faultOf(kind, text(extensions['requestId']));
}

/** Runs one operation. Refusals come back as data (union members); everything else that fails is a {@link Fault}. */
export async function execute<TResult, TVariables extends Record<string, unknown>>(
  document: TypedDocumentString<TResult, TVariables>,
  variables?: TVariables,
): Promise<TResult> {
  try {
    return await client.request<TResult>(document.toString(), variables ?? {});
  } catch (error) {
    throw toFault(error);
  }
}
