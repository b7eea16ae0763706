/** Answer of one GraphQL request. */
export interface GraphqlAnswer<T> {
  status: number;
  cookie: string | null;
  data: T | null;
  errors: { message: string; extensions: { code: string } }[];
}

const SIGN_IN = `mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) {
  __typename ... on Me { username } ... on Refusal { code message } } }`;

/** Speaks GraphQL as a browser or an API client would. */
export class GraphqlClient {
  constructor(
    private readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The session's cookie, for plain HTTP. */
  cookieHeader(): Record<string, string> {
    return { cookie: this.headers['cookie'] ?? '' };
  }

  async post<T = Record<string, unknown>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${this.baseUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-requested-with': 'yigongti',
        ...this.headers,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    });
    const body = (await response.json()) as { data?: T | null; errors?: GraphqlAnswer<T>['errors'] };
    const cookie = response.headers.get('set-cookie');
    return { status: response.status, cookie, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Data of a request that must succeed. */
  async data<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<T> {
    const answer = await this.post<T>(query, variables);
    if (answer.errors.length > 0 || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  async signedIn(username: string, password: string): Promise<GraphqlClient> {
    const answer = await this.post(SIGN_IN, { u: username, p: password });
    if (!answer.cookie) throw new Error(`${username} could not sign in: ${JSON.stringify(answer)}`);
    return new GraphqlClient(this.baseUrl, { cookie: answer.cookie.split(';')[0] ?? '' });
  }
}
