import { Command, SubCommand } from 'nest-commander';
import { withApplication } from '../application.js';
import { loadProfile } from '../county/load-profile.js';
import { readProfile } from '../county/read-profile.js';
import { exampleOf } from '../demo/example-profile.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';

@SubCommand({
  name: 'load',
  arguments: '<文件>',
  description:
    '载入县档案：县与医共体、机构科室、决策与办理机构及席位、政策参数、核定数、审批流程。重复载入不重复写入；席位任职者未入册时留空，导入人员后再载入一次',
})
export class CountyLoadCommand extends OperatorCommand {
  protected async perform([file = '']: string[]): Promise<Outcome> {
    const { profile, fileSha256 } = await readProfile(file);
    return withApplication(async (app) => {
      const { text, changes, notices } = await loadProfile(app, profile, fileSha256);
      return {
        text,
        json: { county: profile.county.code, changes, notices, fileSha256 },
      };
    });
  }
}

@SubCommand({
  name: 'example',
  arguments: '[mingxi|ganzhou]',
  description: '打印一份县档案作样本（示例，席位未填任职者），改好后用 county load 载入',
})
export class CountyExampleCommand extends OperatorCommand {
  protected perform([name = 'mingxi']: string[]): Promise<Outcome> {
    const profile = exampleOf(name);
    return Promise.resolve({ text: JSON.stringify(profile, null, 2), json: profile });
  }
}

@Command({ name: 'county', description: '县档案', subCommands: [CountyLoadCommand, CountyExampleCommand] })
export class CountyCommand extends OperatorCommand {
  protected perform(_: string[], _options: OperatorOptions): Promise<Outcome> {
    return Promise.resolve({ text: this.command.helpInformation(), json: { commands: ['load', 'example'] } });
  }
}
