import { OperatorError } from '../../settings.js';

/** What the API refused, in its own words. */
export interface RefusalAnswer {
  __typename: 'Refusal';
  code: string;
  message: string;
}

/** The rules said no. */
export class RefusedByApi extends OperatorError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${message}（${code}）`);
  }
}

const TIMEOUT_MS = 20_000;
const SIGN_IN = `mutation($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { __typename ... on Refusal { code message } } }`;

/** One signed-in user of the running system, speaking GraphQL as the console does. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly origin: string) {}

  static async signIn(origin: string, username: string, password: string): Promise<ApiClient> {
    const client = new ApiClient(origin);
    await client.ask(SIGN_IN, { username, password });
    return client;
  }

  /** Data of the answer's only field; a refusal or an error ends the command with its message. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'yigongti', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new OperatorError(`无法连接 ${this.origin}，请先运行 npm start（${String(error)}）`);
    });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    const answer = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string }[];
    };
    if (answer.errors?.[0]) throw new OperatorError(answer.errors[0].message);
    const value = Object.values(answer.data ?? {})[0];
    if (isRefusal(value)) throw new RefusedByApi(value.code, value.message);
    return value as T;
  }
}

function isRefusal(value: unknown): value is RefusalAnswer {
  return (value as RefusalAnswer | null)?.__typename === 'Refusal';
}
