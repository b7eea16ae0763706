import { OperatorError } from '../../settings.js';
import { ApiClient } from './api-client.js';
import { BODIES } from './queries.js';
import type { BodyAnswer } from './queries.js';

/** A demo account as the seeding wrote it down. */
export interface DemoLogin {
  username: string;
  password: string;
  displayName: string;
  profile: string;
}

/** Username of each part that is no seat, by profile. */
const OFFICERS: Readonly<Record<string, { hr: string; admin: string }>> = {
  mingxi: { hr: 'hr', admin: 'admin' },
  ganzhou: { hr: 'gz.hr', admin: 'gz.admin' },
};

/** Who plays in one county: the accounts, each signed in when it is first needed. */
export class Cast {
  readonly hr: string;
  readonly admin: string;
  private readonly logins: readonly DemoLogin[];
  private readonly clients = new Map<string, Promise<ApiClient>>();
  private bodyList: Promise<BodyAnswer[]> | null = null;

  constructor(
    private readonly origin: string,
    logins: readonly DemoLogin[],
    profile: string,
  ) {
    const officers = OFFICERS[profile];
    if (!officers)
      throw new OperatorError(`没有演示县“${profile}”，可选：${Object.keys(OFFICERS).join('、')}`);
    ({ hr: this.hr, admin: this.admin } = officers);
    this.logins = logins.filter((login) => login.profile === profile);
  }

  as(username: string): Promise<ApiClient> {
    const known = this.clients.get(username);
    if (known) return known;
    const login = this.logins.find((candidate) => candidate.username === username);
    if (!login) throw new OperatorError(`没有演示账号 ${username}：请先运行 npm run cli -- seed`);
    const client = ApiClient.signIn(this.origin, username, login.password);
    this.clients.set(username, client);
    return client;
  }

  /** Accounts of those who hold one of the seats, as the chain names them: 席位 姓名. */
  holding(holders: readonly string[]): string[] {
    return this.logins
      .filter(({ displayName }) => holders.some((holder) => holder.endsWith(` ${displayName}`)))
      .map(({ username }) => username);
  }

  /** Bodies of the county with their seats; nobody changes seats while a play is on. */
  async bodies(): Promise<BodyAnswer[]> {
    this.bodyList ??= (await this.as(this.hr)).ask<BodyAnswer[]>(BODIES);
    return this.bodyList;
  }
}
