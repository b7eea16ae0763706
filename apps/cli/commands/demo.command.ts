import { Command, Option, SubCommand } from 'nest-commander';
import { readDemoAccounts } from '../demo/demo-accounts.js';
import { PlacementPlay } from '../demo/play/placement-play.js';
import { postingChanges } from '../demo/play/posting-change-play.js';
import type { PostingChangeName } from '../demo/play/posting-change-play.js';
import { ChainPlay } from '../demo/play/chain-play.js';
import type { PlayedChain } from '../demo/play/chain-play.js';
import { chainMatters, isChainName } from '../demo/play/matters.js';
import type { ChainName } from '../demo/play/matters.js';
import type { MoveName } from '../demo/play/moves.js';
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

async function playMove(move: MoveName, options: MoveOptions): Promise<Outcome> {
  return outcomeOf(await (await stageOf(options.profile ?? 'mingxi', options)).runMove(move));
}

interface PostingOptions extends OperatorOptions {
  with?: string;
  batch?: boolean;
}

interface MoveOptions extends OperatorOptions {
  profile?: string;
}

@SubCommand({ name: 'posting', description: '在运行中的系统上，经 API 把一次派驻从提交走到实施，逐步打印' })
export class DemoPostingCommand extends OperatorCommand<PostingOptions> {
  @Option({
    flags: '--with <change>',
    description: '实施之后再走一次变更：extension 延期、return 提前返回',
  })
  parseWith(change: string): string {
    return change;
  }

  @Option({ flags: '--batch', description: '批量派驻：一次研究派出三人' })
  parseBatch(): boolean {
    return true;
  }

  protected async perform(_: string[], options: PostingOptions): Promise<Outcome> {
    if (options.batch) return playMove('batch', options);
    const stage = await stageOf('mingxi', options);
    const name = options.with;
    if (name !== undefined && !isPostingChange(name))
      throw new OperatorError(`--with 须为 ${Object.keys(postingChanges).join('、')}`);
    const played = await stage.run('C1');
    const outcome = outcomeOf(played);
    if (!name) return outcome;
    const changed = await stage.change(played, name);
    const { posting } = changed;
    return {
      text: [
        ...[outcome.text].flat(),
        `${changed.case.number} 已实施`,
        `派驻 ${posting.startOn} 至 ${posting.endOn}（原定 ${posting.firstEndOn}）${posting.statusName}，补助合计 ${posting.life.allowanceYuan} 元`,
        ...posting.life.events.map(({ text }) => text),
        ...posting.life.overrides.map(
          (one) => `覆盖例外 ${one.from} 至 ${one.to} ${one.askedByName}：${one.reason}`,
        ),
      ],
      json: {
        posting: outcome.json,
        change: { caseNumber: changed.case.number, ...posting },
        steps: changed.steps,
      },
    };
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

function isPostingChange(name: string): name is PostingChangeName {
  return name in postingChanges;
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
    return this.play(profile, matter, options);
  }

  private async play(profile: string, chain: ChainName, options: ChainOptions): Promise<Outcome> {
    const stage = await stageOf(profile, options);
    return outcomeOf(await stage.run(chain, turnsOf(options.with)));
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
  subCommands: [
    DemoPostingCommand,
    DemoExchangeCommand,
    DemoTransferCommand,
    DemoChainCommand,
    DemoPlacementCommand,
    DemoVillageCommand,
  ],
})
export class DemoCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['posting', 'exchange', 'transfer', 'chain', 'placement', 'village'] },
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
