import { Command, Option, SubCommand } from 'nest-commander';
import { readDemoAccounts } from '../demo/demo-accounts.js';
import { PlacementPlay } from '../demo/play/placement-play.js';
import { ChainPlay } from '../demo/play/chain-play.js';
import type { PlayedChain } from '../demo/play/chain-play.js';
import { chainMatters, isChainName } from '../demo/play/matters.js';
import type { ChainName } from '../demo/play/matters.js';
import type { MoveName } from '../demo/play/moves.js';
import type { Turn } from '../demo/play/step-acts.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError, demoAccountsFile, publicOrigin } from '../settings.js';

const TURNS: readonly Turn[] = ['return', 'objection', 'recusal'];

interface ChainOptions extends OperatorOptions {
  profile?: string;
  matter?: string;
  with?: string;
}

async function stageOf(profile: string, { json }: OperatorOptions): Promise<ChainPlay> {
  return new ChainPlay({
    origin: publicOrigin(),
    logins: await readDemoAccounts(demoAccountsFile()),
    profile,
    tell: ({ step, by, result }) => {
      if (!json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
    },
  });
}

async function play(
  profile: string,
  chain: ChainName,
  turns: readonly Turn[],
  options: OperatorOptions,
): Promise<Outcome> {
  return outcomeOf(await (await stageOf(profile, options)).run(chain, turns));
}

async function playMove(move: MoveName, options: MoveOptions): Promise<Outcome> {
  return outcomeOf(await (await stageOf(options.profile ?? 'mingxi', options)).runMove(move));
}

interface PostingOptions extends OperatorOptions {
  batch?: boolean;
}

interface MoveOptions extends OperatorOptions {
  profile?: string;
}

@SubCommand({ name: 'posting', description: '在运行中的系统上，经 API 把一次派驻从提交走到实施，逐步打印' })
export class DemoPostingCommand extends OperatorCommand<PostingOptions> {
  @Option({ flags: '--batch', description: '批量派驻：一次研究派出三人' })
  parseBatch(): boolean {
    return true;
  }

  protected perform(_: string[], options: PostingOptions): Promise<Outcome> {
    return options.batch ? playMove('batch', options) : play('mingxi', 'C1', [], options);
  }
}

@SubCommand({
  name: 'exchange',
  description: '在运行中的系统上，经 API 把一次双向流动从提交走到两人同时实施，逐步打印',
})
export class DemoExchangeCommand extends OperatorCommand<MoveOptions> {
  @Option({ flags: '--profile <county>', description: '演示县：mingxi（默认）或 ganzhou' })
  parseProfile(profile: string): string {
    return profile;
  }

  protected perform(_: string[], options: MoveOptions): Promise<Outcome> {
    return playMove('exchange', options);
  }
}

@SubCommand({
  name: 'transfer',
  description: '在运行中的系统上，经 API 把一次医共体内调动从提交走到实施，逐步打印',
})
export class DemoTransferCommand extends OperatorCommand<MoveOptions> {
  @Option({ flags: '--profile <county>', description: '演示县：mingxi（默认）或 ganzhou' })
  parseProfile(profile: string): string {
    return profile;
  }

  protected perform(_: string[], options: MoveOptions): Promise<Outcome> {
    return playMove('transfer', options);
  }
}

@SubCommand({
  name: 'chain',
  description:
    '在运行中的系统上，经 API 把任一流程（C1–C11）从提交走到实施，逐步打印；遇公示把业务时钟调过公示期',
})
export class DemoChainCommand extends OperatorCommand<ChainOptions> {
  @Option({ flags: '--profile <county>', description: '演示县：mingxi（默认）或 ganzhou' })
  parseProfile(profile: string): string {
    return profile;
  }

  @Option({ flags: '--matter <chain>', description: `流程：${Object.keys(chainMatters).join('、')}（必填）` })
  parseMatter(chain: string): string {
    return chain.toUpperCase();
  }

  @Option({
    flags: '--with <turns>',
    description: '途中的波折，可用逗号连写：return 退回后改报、objection 备案或公示异议、recusal 回避致缓议',
  })
  parseWith(turns: string): string {
    return turns;
  }

  protected perform(_: string[], options: ChainOptions): Promise<Outcome> {
    const { profile = 'mingxi', matter = '' } = options;
    if (!isChainName(matter))
      throw new OperatorError(`须用 --matter 注明流程：${Object.keys(chainMatters).join('、')}`);
    return play(profile, matter, turnsOf(options.with), options);
  }
}

@SubCommand({
  name: 'placement',
  description: '在运行中的系统上，经 API 走完一轮首次安置：抽签、选岗、递补与到岗',
})
export class DemoPlacementCommand extends OperatorCommand {
  protected async perform(_: string[], options: OperatorOptions): Promise<Outcome> {
    const logins = await readDemoAccounts(demoAccountsFile());
    const stage = new PlacementPlay(publicOrigin(), logins, ({ step, by, result }) => {
      if (!options.json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
    });
    const played = await stage.run();
    return { text: [`${played.round.name} ${played.round.phaseName}`], json: played };
  }
}

@Command({
  name: 'demo',
  description: '在运行中的系统上演示',
  subCommands: [
    DemoPostingCommand,
    DemoExchangeCommand,
    DemoTransferCommand,
    DemoChainCommand,
    DemoPlacementCommand,
  ],
})
export class DemoCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['posting', 'exchange', 'transfer', 'chain', 'placement'] },
    });
  }
}

function turnsOf(text: string | undefined): Turn[] {
  return (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const turn = TURNS.find((one) => one === name.trim());
      if (!turn) throw new OperatorError(`--with 须为 ${TURNS.join('、')}`);
      return turn;
    });
}

function outcomeOf({ case: ended, steps }: PlayedChain): Outcome {
  const { posting, postings, transfer, matterInForce: entry, number, status, history } = ended;
  const ledger = (posting?.ledgerEntries ?? transfer?.ledgerEntries ?? []).map(
    (line) =>
      `台账 ${line.accountName} ${line.entryKindName} ${line.count} ${line.fromOn} 至 ${line.toOn ?? '长期'}`,
  );
  const inForce = postings.map(
    (one) =>
      `${one.person.name} ${one.homeInstitutionName} → ${one.hostInstitutionName} ${one.startOn} 至 ${one.endOn} ${one.statusName}`,
  );
  const moved = transfer
    ? [
        `${transfer.person.name} ${transfer.fromInstitutionName} → ${transfer.toInstitutionName} 自${transfer.effectiveOn} ${transfer.statusName}`,
      ]
    : [];
  const registered = entry
    ? [
        `生效登记 ${entry.title} ${entry.fromOn} 至 ${entry.toOn ?? '长期'} ${entry.statusName}，内容校验值 ${entry.contentSha256}`,
      ]
    : [];
  return {
    text: [`${number} 已实施`, ...inForce, ...moved, ...ledger, ...registered],
    json: {
      caseNumber: number,
      status,
      version: ended.version,
      steps,
      posting,
      postings,
      transfer,
      matterInForce: entry,
      history,
    },
  };
}
