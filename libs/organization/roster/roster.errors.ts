import { Refused } from '../../context/index.js';
import { ROSTER_LIMITS } from './limits.js';

/** The file as a whole is refused. */
export function refuseFile(code: string, message: string): Refused {
  return new Refused({ code, message, field: 'file' });
}

/** Expected refusals of the import. */
export const refuse = {
  tooBig: () => refuseFile('FILE_TOO_BIG', `文件不得超过 ${ROSTER_LIMITS.bytes / 1024 / 1024} MB`),
  tooManyRows: () =>
    refuseFile('TOO_MANY_ROWS', `一次最多导入 ${ROSTER_LIMITS.rows.toLocaleString('en-US')} 行，请拆分文件`),
  tooManyLines: () =>
    refuseFile(
      'TOO_MANY_LINES',
      `文件连同空行超过 ${ROSTER_LIMITS.lines.toLocaleString('en-US')} 行，请删除空行后重新上传`,
    ),
  unpacksTooBig: () => refuseFile('UNPACKS_TOO_BIG', '文件解压后过大，不予处理'),
  noFile: () => refuseFile('NO_FILE', '请选择要上传的花名册文件'),
  empty: () => refuseFile('EMPTY_FILE', '文件中没有数据行'),
  kind: () => refuseFile('BAD_FILE_KIND', '仅支持 xlsx 与 csv 文件'),
  unreadable: () => refuseFile('UNREADABLE_FILE', '文件已损坏或不是有效的 xlsx 文件'),
  furtherSheets: (first: string, others: readonly string[]) =>
    refuseFile(
      'SEVERAL_SHEETS',
      `只读取第一张工作表“${first}”，但${others.map((name) => `“${name}”`).join('、')}中也有花名册内容。请把人员放在同一张工作表中，或把各工作表另存为单独的文件分别上传`,
    ),
  missingColumns: (headings: readonly string[]) =>
    refuseFile('MISSING_COLUMNS', `缺少列：${headings.join('、')}。请使用模板中的列名`),
  doubledColumns: (headings: readonly string[]) =>
    refuseFile('DOUBLED_COLUMNS', `列名重复：${headings.join('、')}`),
  community: () =>
    new Refused({ code: 'COMMUNITY_UNCLEAR', message: '请指明导入到哪个医共体', field: 'community' }),
  unknown: () => new Refused({ code: 'IMPORT_UNKNOWN', message: '没有这次导入，或您无权查看' }),
  notChecked: () =>
    new Refused({
      code: 'IMPORT_NOT_VALIDATED',
      message: '该文件尚未校验完成，或校验未成功，请稍候或重新上传',
    }),
  badRows: (count: number) =>
    new Refused({
      code: 'IMPORT_HAS_BAD_ROWS',
      message: `有 ${count} 行未通过校验，请改正后重新上传，或选择仅导入合格行`,
    }),
  nothingGood: () => new Refused({ code: 'IMPORT_NOTHING_GOOD', message: '没有可导入的合格行' }),
};
