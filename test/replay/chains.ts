import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { DemoLogin } from '../../apps/cli/demo/play/cast.js';
import { ChainPlay } from '../../apps/cli/demo/play/chain-play.js';
import { chainMatters } from '../../apps/cli/demo/play/matters.js';
import type { ChainName } from '../../apps/cli/demo/play/matters.js';
import type { Turn } from '../../apps/cli/demo/play/step-acts.js';
import type { TestSystem } from '../support/system.js';
import { IDENTITY } from '../workflows/support.js';

/** A case of a demo county, played by its people on the whole system. */
interface ChainCase {
  profile: string;
  chain: ChainName;
  turns: Turn[];
}

/** Longer than announcements are gathered for. */
const BETWEEN_STEPS_MS = 1_500;

const profiles = ['mingxi', 'ganzhou'];
const turns: Turn[] = ['return', 'objection', 'recusal'];

/** Whose histories are kept: one case of each chain of each county, and those of 统筹调配 that went back on their way. */
export const chainCases: Record<string, ChainCase> = Object.fromEntries(
  profiles.flatMap((profile) => [
    ...(Object.keys(chainMatters) as ChainName[]).map((chain) => [
      `${profile}-${chain}`,
      { profile, chain, turns: [] },
    ]),
    ...turns.map((turn) => [`${profile}-C1-${turn}`, { profile, chain: 'C1', turns: [turn] }]),
  ]),
) as Record<string, ChainCase>;

/** Plays the case to its end and answers the history of its conductor; machines leave no name in it. */
export async function historyOf(system: TestSystem, { profile, chain, turns }: ChainCase): Promise<string> {
  const { stdout } = await system.cli('accounts', '--demo', '--json');
  const logins = JSON.parse(stdout) as DemoLogin[];
  // People take their time: what is announced of one step does not run together with the next.
  const conduct = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_STEPS_MS));
  const stage = new ChainPlay({ origin: system.baseUrl, logins, profile, conduct });
  const played = await stage.run(chain, turns);
  const connection = await Connection.connect({ address: system.env['TEMPORAL_ADDRESS'] ?? '' });
  try {
    const handle = new Client({ connection }).workflow.getHandle(`case:${played.case.number}`);
    await handle.result();
    const text = historyToJSON(await handle.fetchHistory());
    const names = new Set([...text.matchAll(/"identity":\s*"([^"]+)"/g)].map(([, name]) => name ?? ''));
    return [...names].reduce((cleaned, name) => cleaned.replaceAll(name, IDENTITY), text);
  } finally {
    await connection.close();
  }
}
