import { Command, Option, SubCommand } from 'nest-commander';
import { readDemoAccounts } from '../demo/demo-accounts.js';
import { PlacementPlay } from '../demo/play/placement-play.js';
import { ChainPlay } from '../demo/play/chain-play.js';
import type { PlayedChain } from '../demo/play/chain-play.js';
import { chainMatters, isChainName } from '../demo/play/matters.js';
import type { ChainName } from '../demo/play/matters.js';
import type { Turn } from '../demo/play/step-acts.js';
import { VillagePlay } from '../demo/play/village-play.js';
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

async function play(
  profile: string,
  chain: ChainName,
  turns: readonly Turn[],
  { json }: OperatorOptions,
): Promise<Outcome> {
  const stage = new ChainPlay({
    origin: publicOrigin(),
    logins: await readDemoAccounts(demoAccountsFile()),
    profile,
    tell: ({ step, by, result }) => {
      if (!json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
    },
  });
  return outcomeOf(await stage.run(chain, turns));
}

@SubCommand({ name: 'posting', description: '在运行中的系统上，经 API 把一次派驻从提交走到实施，逐步打印' })
export class DemoPostingCommand extends OperatorCommand {
  protected perform(_: string[], options: OperatorOptions): Promise<Outcome> {
    return play('mingxi', 'C1', [], options);
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

@SubCommand({
  name: 'village',
  description: '在运行中的系统上，经 API 走完一次乡聘村用：证书、审批、签订、登记、一个月的发放与续签',
})
export class DemoVillageCommand extends OperatorCommand {
  protected async perform(_: string[], { json }: OperatorOptions): Promise<Outcome> {
    const stage = new VillagePlay({
      origin: publicOrigin(),
      logins: await readDemoAccounts(demoAccountsFile()),
      tell: ({ step, by, result }) => {
        if (!json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
      },
    });
    const played = await stage.run();
    const { contract, renewal, payRun } = played;
    return {
      text: [
        `${contract.caseNumber} ${contract.person.name} ${contract.kindName} ${contract.statusName}`,
        `${payRun.month} 应发 ${payRun.grossYuan} 元，实发 ${payRun.netYuan} 元`,
        `续签 ${renewal.caseNumber} ${renewal.startOn} 至 ${renewal.lastDay ?? '长期'}`,
      ],
      json: played,
    };
  }
}

@Command({
  name: 'demo',
  description: '在运行中的系统上演示',
  subCommands: [DemoPostingCommand, DemoChainCommand, DemoPlacementCommand, DemoVillageCommand],
})
export class DemoCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['posting', 'chain', 'placement', 'village'] },
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
  const { posting, matterInForce: entry, number, status, history } = ended;
  const ledger = (posting?.ledgerEntries ?? []).map(
    (line) =>
      `台账 ${line.accountName} ${line.entryKindName} ${line.count} ${line.fromOn} 至 ${line.toOn ?? '长期'}`,
  );
  const inForce = posting
    ? [
        `${posting.person.name} ${posting.homeInstitutionName} → ${posting.hostInstitutionName} ${posting.startOn} 至 ${posting.endOn} ${posting.statusName}`,
      ]
    : [];
  const registered = entry
    ? [
        `生效登记 ${entry.title} ${entry.fromOn} 至 ${entry.toOn ?? '长期'} ${entry.statusName}，内容校验值 ${entry.contentSha256}`,
      ]
    : [];
  return {
    text: [`${number} 已实施`, ...inForce, ...ledger, ...registered],
    json: {
      caseNumber: number,
      status,
      version: ended.version,
      steps,
      posting,
      matterInForce: entry,
      history,
    },
  };
}
