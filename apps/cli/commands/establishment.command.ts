import { Command, Option, SubCommand } from 'nest-commander';
import { withApplication } from '../application.js';
import {
  holdersIn,
  jsonFile,
  loadHolders,
  loadPlans,
  loadRatios,
  loadTotals,
  plansIn,
  ratiosIn,
  totalsIn,
} from '../establishment/index.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';
import { isCalendarDate } from '../../../libs/rules/index.js';
import type { CalendarDate } from '../../../libs/rules/index.js';

interface DocumentOptions extends OperatorOptions {
  community?: string;
  document?: string;
  date?: string;
  from?: string;
}

/** What the commands that load a document have in common: the community, the number, its date and the first day. */
abstract class DocumentCommand extends OperatorCommand<DocumentOptions> {
  @Option({ flags: '--community <code>', description: '医共体代码，如 MX；只有一个医共体时可省略' })
  parseCommunity(code: string): string {
    return code;
  }

  @Option({ flags: '--document <number>', description: '依据文号（必填）' })
  parseDocument(number: string): string {
    return number.trim();
  }

  @Option({ flags: '--date <date>', description: '文件日期 YYYY-MM-DD（必填）' })
  parseDate(date: string): string {
    return date;
  }

  @Option({ flags: '--from <date>', description: '执行（生效）日期 YYYY-MM-DD（必填）' })
  parseFrom(date: string): string {
    return date;
  }

  protected paperOf({ community, document, date, from }: DocumentOptions) {
    if (!document) throw new OperatorError('须用 --document 注明依据文号');
    return {
      community,
      documentNumber: document,
      documentDate: realDate(date, '--date', '文件日期'),
      from: realDate(from, '--from', '执行日期'),
      isDemo: false,
    };
  }
}

function realDate(date: string | undefined, flag: string, name: string): CalendarDate {
  if (date && isCalendarDate(date)) return date;
  throw new OperatorError(`须用 ${flag} 注明${name}，格式为 YYYY-MM-DD`);
}

const FILE = { file: 'JSON 文件' };

@SubCommand({
  name: 'totals',
  arguments: '<file>',
  argsDescription: FILE,
  description:
    '录入核定数：[{"institution":"MX01","resource":"INSTITUTION","count":178}, …]，总量不写 institution；各机构合计须等于总量',
})
export class EstablishmentTotalsCommand extends DocumentCommand {
  protected async perform([file = '']: string[], options: DocumentOptions): Promise<Outcome> {
    const paper = this.paperOf(options);
    const figures = totalsIn(await jsonFile(file));
    return withApplication(async (app) => {
      await loadTotals(app, paper, figures);
      return {
        text: `已录入核定数 ${figures.length} 项，自 ${paper.from} 起，依据 ${paper.documentNumber}`,
        json: { figures: figures.length, from: paper.from, document: paper.documentNumber },
      };
    });
  }
}

@SubCommand({
  name: 'ratios',
  arguments: '<file>',
  argsDescription: FILE,
  description:
    '录入岗位结构比例：{"TOWNSHIP_HOSPITAL":{"high":"1","mid":"3","junior":"6","senior":null,"grades2to4":[1,3,6],"grades5to7":[2,4,4],"grades8to10":[3,4,3],"grades11to12":[5,5]}, …}',
})
export class EstablishmentRatiosCommand extends DocumentCommand {
  protected async perform([file = '']: string[], options: DocumentOptions): Promise<Outcome> {
    const paper = this.paperOf(options);
    const tables = ratiosIn(await jsonFile(file));
    return withApplication(async (app) => {
      await loadRatios(app, paper, tables);
      return {
        text: `已录入 ${tables.length} 类机构的岗位结构比例，自 ${paper.from} 起，依据 ${paper.documentNumber}`,
        json: { tables: tables.length, from: paper.from, document: paper.documentNumber },
      };
    });
  }
}

@SubCommand({
  name: 'plans',
  arguments: '<file>',
  argsDescription: FILE,
  description:
    '执行岗位设置方案：[{"institution":"MX11","professional":23,"management":2,"support":1}, …] 按结构比例拆分，或 {"institution":…,"lines":[{"category":"PROFESSIONAL","grade":5,"count":2}, …]} 逐类填写',
})
export class EstablishmentPlansCommand extends DocumentCommand {
  protected async perform([file = '']: string[], options: DocumentOptions): Promise<Outcome> {
    const paper = this.paperOf(options);
    const plans = plansIn(await jsonFile(file));
    return withApplication(async (app) => {
      const changed = await loadPlans(app, paper, plans);
      return {
        text: `岗位设置方案 ${plans.length} 个，其中 ${changed} 个有变化，自 ${paper.from} 起，依据 ${paper.documentNumber}`,
        json: { plans: plans.length, changed, from: paper.from, document: paper.documentNumber },
      };
    });
  }
}

@SubCommand({
  name: 'holders',
  arguments: '<file>',
  argsDescription: FILE,
  description:
    '登记已聘岗位：[{"staffNumber":"MX110001","category":"PROFESSIONAL","grade":9}, …]；一律核对岗位数与职称，有一人不符则全部不登记',
})
export class EstablishmentHoldersCommand extends DocumentCommand {
  protected async perform([file = '']: string[], options: DocumentOptions): Promise<Outcome> {
    const paper = this.paperOf(options);
    const holders = holdersIn(await jsonFile(file));
    return withApplication(async (app) => {
      const changed = await loadHolders(app, paper, holders);
      return {
        text: `已聘岗位 ${holders.length} 人，其中新登记 ${changed} 人，自 ${paper.from} 起，依据 ${paper.documentNumber}`,
        json: { holders: holders.length, changed, from: paper.from, document: paper.documentNumber },
      };
    });
  }
}

@Command({
  name: 'establishment',
  description: '编制与岗位：核定数、结构比例、岗位设置方案、已聘岗位，都带文号，重复录入不重复生效',
  subCommands: [
    EstablishmentTotalsCommand,
    EstablishmentRatiosCommand,
    EstablishmentPlansCommand,
    EstablishmentHoldersCommand,
  ],
})
export class EstablishmentCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['totals', 'ratios', 'plans', 'holders'] },
    });
  }
}
