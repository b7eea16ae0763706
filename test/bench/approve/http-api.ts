import { Agent, request } from 'node:http';
import { PASSWORD } from '../../support/county.js';
import { GraphqlClient } from '../../support/graphql-client.js';
import type { PostingWorld } from './world.js';
import type { Api } from './chain-client.js';

const SIGN_IN = `mutation($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { __typename ... on Refusal { code } } }`;

/** GraphQL over kept-alive HTTP connections, as a proxy in front of many users would send it. */
export class HttpApi implements Api {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly cookies = new Map<string, string>();
  private readonly url: URL;

  constructor(readonly baseUrl: string) {
    this.url = new URL('/graphql', baseUrl);
  }

  /** Signs in as every part. */
  async signInAll({ county }: PostingWorld, parts: readonly string[]): Promise<void> {
    const anonymous = new GraphqlClient(this.baseUrl);
    for (const part of parts) {
      const username = county.users[part] ?? part;
      const { cookie, data } = await anonymous.post(SIGN_IN, { username, password: PASSWORD });
      if (!cookie) throw new Error(`${username} could not sign in: ${JSON.stringify(data)}`);
      this.cookies.set(part, cookie.split(';')[0] ?? '');
    }
  }

  async ask<T>(part: string, query: string, variables: object): Promise<T> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    const { status, text } = await this.post(this.cookies.get(part) ?? '', body);
    const answer = JSON.parse(text) as { data?: Record<string, T>; errors?: { message: string }[] };
    if (answer.errors?.[0] || !answer.data)
      throw new Error(`${status}: ${answer.errors?.[0]?.message ?? text}`);
    return Object.values(answer.data)[0] as T;
  }

  close(): void {
    this.agent.destroy();
  }

  private post(cookie: string, body: Buffer): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(this.url, {
        method: 'POST',
        agent: this.agent,
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          'x-requested-with': 'yigongti',
          cookie,
        },
      });
      sent.once('error', reject);
      sent.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
        });
      });
      sent.end(body);
    });
  }
}
