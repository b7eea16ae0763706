import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option, SubCommand } from 'nest-commander';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import { Organization, RosterImports } from '../../../libs/organization/index.js';
import { shanghaiDateOf } from '../../../libs/rules/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface ImportStaffOptions extends OperatorOptions {
  community?: string;
  onlyGood?: boolean;
}

/** Errors that are printed; the console shows all of them. */
const SHOWN = 200;

@SubCommand({
  name: 'staff',
  arguments: '<file>',
  argsDescription: { file: 'xlsx 或 csv 花名册' },
  description: '校验花名册并导入；有不合格行时不导入并逐行报告，退出码为 1',
})
export class ImportStaffCommand extends OperatorCommand<ImportStaffOptions> {
  @Option({ flags: '--community <code>', description: '医共体代码，如 MX；只有一个医共体时可省略' })
  parseCommunity(code: string): string {
    return code;
  }

  @Option({ flags: '--only-good', description: '仅导入合格行' })
  parseOnlyGood(): boolean {
    return true;
  }

  protected perform([file = '']: string[], options: ImportStaffOptions): Promise<Outcome> {
    return withApplication(async (app) => {
      const bytes = await readFile(file).catch(() => {
        throw new OperatorError(`无法读取文件 ${file}`);
      });
      const now = await app.get(BusinessClock).now();
      const imports = app.get(RosterImports);
      const row = await imports.importNow(
        { actor: null, now, today: shanghaiDateOf(now) },
        await communityId(app, options.community),
        { fileName: basename(file), bytes },
        options.onlyGood === true,
      );
      const { items } = await imports.errors(row.id, { first: SHOWN, offset: 0 });
      return outcomeOf(row, items);
    });
  }
}

async function communityId(app: INestApplicationContext, code: string | undefined): Promise<string> {
  const all = await app.get(Organization).communities(app.get(TransactionRunner).reader);
  const found = code === undefined ? all : all.filter((community) => community.code === code);
  const [only] = found;
  if (found.length === 1 && only) return only.id;
  throw new OperatorError(
    all.length === 0
      ? '库中还没有医共体'
      : `请用 --community 指明医共体：${all.map((community) => `${community.code} ${community.name}`).join('、')}`,
  );
}

type Imported = Awaited<ReturnType<RosterImports['importNow']>>;
type Errors = Awaited<ReturnType<RosterImports['errors']>>['items'];

function outcomeOf(row: Imported, errors: Errors): Outcome {
  const { id, status, totalRows, newRows, changedRows, unchangedRows, badRows, importedRows } = row;
  const counts = {
    totalRows,
    goodRows: totalRows - badRows,
    badRows,
    newRows,
    changedRows,
    unchangedRows,
    importedRows,
  };
  return {
    text: [
      status === 'DONE' ? '导入完成' : '未导入：有不合格行，可改正后重试，或加 --only-good 仅导入合格行',
      `共 ${totalRows} 行：新增 ${newRows}，变更 ${changedRows}，未变 ${unchangedRows}，不合格 ${badRows}`,
      ...errors.map(
        ({ lineNumber, columnName, maskedValue, message }) =>
          `第 ${lineNumber} 行 ${columnName}${maskedValue === null ? '' : `（${maskedValue}）`}：${message}`,
      ),
    ],
    json: {
      id,
      status,
      ...counts,
      errors: errors.map(({ lineNumber, columnName, maskedValue, message }) => ({
        row: lineNumber,
        column: columnName,
        value: maskedValue,
        message,
      })),
    },
    failed: status !== 'DONE',
  };
}

@Command({ name: 'import', description: '导入数据', subCommands: [ImportStaffCommand] })
export class ImportCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({ text: this.command.helpInformation(), json: { commands: ['staff'] } });
  }
}
