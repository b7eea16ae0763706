import { demoAccountsOf } from '../../apps/cli/demo/demo-accounts.js';
import { ChainPlay } from '../../apps/cli/demo/play/chain-play.js';
import type { PlayedChain } from '../../apps/cli/demo/play/chain-play.js';
import type { ChainName } from '../../apps/cli/demo/play/matters.js';
import type { Turn } from '../../apps/cli/demo/play/step-acts.js';
import { seeders } from '../../apps/cli/demo/seeders.js';
import { CaseConductor } from '../../libs/approval/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { startApp } from './app.js';
import type { TestApp } from './app.js';
import { GraphqlClient } from './graphql-client.js';
import { startApi } from './programs.js';

type Logins = Awaited<ReturnType<typeof demoAccountsOf>>;

/** Both demo counties behind the API; cases are conducted by hand where a worker would. */
export class DemoCounties {
  private readonly stages = new Map<string, ChainPlay>();

  private constructor(
    readonly test: TestApp,
    readonly baseUrl: string,
    readonly logins: Logins,
    private readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<DemoCounties> {
    const test = await startApp();
    for (const { seed } of seeders) await seed(test.app);
    const logins = await demoAccountsOf(test.app);
    const api = await startApi(test.env);
    return new DemoCounties(test, api.baseUrl, logins, async () => {
      await api.stop();
      await test.close();
    });
  }

  close(): Promise<void> {
    return this.stop();
  }

  /** One stage for each county, whose people stay signed in. */
  stage(profile: string): ChainPlay {
    const { baseUrl: origin, logins } = this;
    const conduct = (number: string): Promise<void> => this.conduct(number);
    const stage = this.stages.get(profile) ?? new ChainPlay({ origin, logins, profile, conduct });
    this.stages.set(profile, stage);
    return stage;
  }

  play(profile: string, chain: ChainName, turns: readonly Turn[] = []): Promise<PlayedChain> {
    return this.stage(profile).run(chain, turns);
  }

  async as(username: string): Promise<GraphqlClient> {
    const login = this.logins.find((one) => one.username === username);
    if (!login) throw new Error(`no demo account ${username}`);
    return new GraphqlClient(this.baseUrl).signedIn(username, login.password);
  }

  /** Opens what is due, and implements a case whose steps are all done. */
  async conduct(caseNumber: string): Promise<void> {
    const conductor = this.test.app.get(CaseConductor, { strict: false });
    const rows: { id: string }[] = await this.test.app
      .get(TransactionRunner)
      .reader.query('SELECT id FROM approval_case WHERE number = ?', [caseNumber]);
    const id = rows[0]?.id ?? '';
    if ((await conductor.settle(id)).state === 'READY') await conductor.implement(id);
  }
}
