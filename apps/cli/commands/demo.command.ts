import { Command, SubCommand } from 'nest-commander';
import { readDemoAccounts } from '../demo/demo-accounts.js';
import { PlacementPlay } from '../demo/play/placement-play.js';
import { PostingPlay } from '../demo/play/posting-play.js';
import type { PlayedPosting } from '../demo/play/posting-play.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { demoAccountsFile, publicOrigin } from '../settings.js';

@SubCommand({ name: 'posting', description: '在运行中的系统上，经 API 把一次派驻从提交走到实施，逐步打印' })
export class DemoPostingCommand extends OperatorCommand {
  protected async perform(_: string[], options: OperatorOptions): Promise<Outcome> {
    const logins = await readDemoAccounts(demoAccountsFile());
    const play = new PostingPlay(publicOrigin(), logins, ({ step, by, result }) => {
      if (!options.json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
    });
    return outcomeOf(await play.run());
  }
}

@SubCommand({
  name: 'placement',
  description: '在运行中的系统上，经 API 走完一轮首次安置：抽签、选岗、递补与到岗',
})
export class DemoPlacementCommand extends OperatorCommand {
  protected async perform(_: string[], options: OperatorOptions): Promise<Outcome> {
    const logins = await readDemoAccounts(demoAccountsFile());
    const play = new PlacementPlay(publicOrigin(), logins, ({ step, by, result }) => {
      if (!options.json) process.stdout.write(`${step.padEnd(24)}${by} ${result}\n`);
    });
    const played = await play.run();
    return { text: [`${played.round.name} ${played.round.phaseName}`], json: played };
  }
}

@Command({
  name: 'demo',
  description: '在运行中的系统上演示',
  subCommands: [DemoPostingCommand, DemoPlacementCommand],
})
export class DemoCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['posting', 'placement'] },
    });
  }
}

function outcomeOf(played: PlayedPosting): Outcome {
  const { posting, number } = played.case;
  const entries = (posting?.ledgerEntries ?? []).map(
    (entry) =>
      `台账 ${entry.accountName} ${entry.entryKindName} ${entry.count} ${entry.fromOn} 至 ${entry.toOn ?? '长期'}`,
  );
  const inForce = posting
    ? [
        `${posting.person.name} ${posting.homeInstitutionName} → ${posting.hostInstitutionName} ${posting.startOn} 至 ${posting.endOn} ${posting.statusName}`,
      ]
    : [];
  return {
    text: [`${number} 已实施`, ...inForce, ...entries],
    json: {
      caseNumber: number,
      status: played.case.status,
      steps: played.steps,
      posting,
      history: played.case.history,
    },
  };
}
