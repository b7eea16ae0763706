import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option, SubCommand } from 'nest-commander';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import { CAP_MODE, EstablishmentAccounts } from '../../../libs/establishment/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../../libs/organization/index.js';
import { isCalendarDate, shanghaiDateOf } from '../../../libs/rules/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface ProfileOptions extends OperatorOptions {
  profile?: string;
}

interface SetOptions extends ProfileOptions {
  document?: string;
  from?: string;
}

const PROFILE = 'MINGXI';

@SubCommand({ name: 'list', description: '列出一县各政策参数的全部版本及其文号' })
export class PolicyListCommand extends OperatorCommand<ProfileOptions> {
  @Option({ flags: '--profile <code>', description: '县级政策代码，默认 MINGXI' })
  parseProfile(code: string): string {
    return code;
  }

  protected perform(_: string[], options: ProfileOptions): Promise<Outcome> {
    return withApplication(async (app) => {
      const rows: Row[] = await app.get(TransactionRunner).reader.query(
        `SELECT parameter_key AS policy, value, document_number AS document, valid_from AS validFrom, is_demo AS demo
           FROM policy_parameter WHERE profile_code = ? ORDER BY parameter_key, valid_from`,
        [options.profile ?? PROFILE],
      );
      const parameters = rows.map((row) => ({
        ...row,
        value: JSON.parse(row.value) as unknown,
        demo: row.demo === 1,
      }));
      return {
        text: parameters.map(
          ({ policy, validFrom, document, demo, value }) =>
            `${policy}\t自 ${validFrom}\t${document}${demo ? '（示例）' : ''}\t${JSON.stringify(value)}`,
        ),
        json: parameters,
      };
    });
  }
}

@SubCommand({
  name: 'set',
  arguments: '<参数> <文件>',
  description: '录入一个政策参数的新版本，自某日起生效；此前的版本保留',
})
export class PolicySetCommand extends OperatorCommand<SetOptions> {
  @Option({ flags: '--profile <code>', description: '县级政策代码，默认 MINGXI' })
  parseProfile(code: string): string {
    return code;
  }

  @Option({ flags: '--document <number>', description: '依据文号（必填）' })
  parseDocument(number: string): string {
    return number.trim();
  }

  @Option({ flags: '--from <date>', description: '生效日期 YYYY-MM-DD（必填）' })
  parseFrom(date: string): string {
    return date;
  }

  protected async perform([key = '', file = '']: string[], options: SetOptions): Promise<Outcome> {
    const { document, from, profile = PROFILE } = options;
    if (!document) throw new OperatorError('须用 --document 注明依据文号');
    if (!from || !isCalendarDate(from))
      throw new OperatorError('须用 --from 注明生效日期，格式为 YYYY-MM-DD');
    const value = await jsonIn(file);
    return withApplication(async (app) => {
      const now = await app.get(BusinessClock).now();
      await app.get(TransactionRunner).run(async (tx) => {
        const known: unknown[] = await tx.query(
          'SELECT 1 FROM policy_parameter WHERE profile_code = ? AND parameter_key = ? LIMIT 1',
          [profile, key],
        );
        if (known.length === 0 && key !== WORK_DAYS_KEY)
          throw new OperatorError(`没有政策参数“${key}”（${profile}）`);
        const parameter = {
          profileCode: profile,
          key,
          value,
          documentNumber: document,
          validFrom: from,
          isDemo: false,
        };
        await app.get(Registrar, { strict: false }).policy(tx, parameter, { actor: null, now });
        if (key === CAP_MODE) await applyCapMode(app, tx, parameter, now);
      });
      return { text: `已录入 ${key}，自 ${from} 起生效，依据 ${document}`, json: { key, from, document } };
    });
  }
}

@Command({
  name: 'policy',
  description: '带文号的县级政策参数',
  subCommands: [PolicyListCommand, PolicySetCommand],
})
export class PolicyCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({ text: this.command.helpInformation(), json: { commands: ['list', 'set'] } });
  }
}

/**
 * The accounts follow the parameter in the transaction that changes it. No process waits for a later day, so a mode is
 * entered on the day on which it takes effect.
 */
async function applyCapMode(
  app: INestApplicationContext,
  tx: Tx,
  { value, profileCode, validFrom }: { value: unknown; profileCode: string; validFrom: string },
  now: Date,
): Promise<void> {
  const today = shanghaiDateOf(now);
  if (value !== 'INSTITUTION' && value !== 'COMMUNITY' && value !== 'BOTH')
    throw new OperatorError(`${CAP_MODE} 须为 "INSTITUTION"、"COMMUNITY" 或 "BOTH"`);
  if (validFrom > today) throw new OperatorError(`${CAP_MODE} 即时生效：请在生效当日或之后录入`);
  const ctx = { actor: null, now, today };
  await app.get(EstablishmentAccounts, { strict: false }).applyCapModeOfProfile(tx, ctx, profileCode);
}

interface Row {
  policy: string;
  value: string;
  document: string;
  validFrom: string;
  demo: number;
}

async function jsonIn(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`无法读取文件 ${file}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError(`${file} 不是有效的 JSON`);
  }
}
