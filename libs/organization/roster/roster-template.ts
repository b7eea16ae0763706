import { Injectable } from '@nestjs/common';
import type ExcelJS from 'exceljs';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { establishmentTypes, genders, titleLevels } from '../codes.js';
import { PolicyReader } from '../policy-reader.js';
import { InstitutionRepository } from '../repositories/institution.repository.js';
import { requiredColumns, rosterColumnKeys, rosterColumns } from './columns.js';
import type { RosterColumn } from './columns.js';
import { ROSTER_LIMITS } from './limits.js';
import { TITLES_KEY } from './roster-checker.js';

const DICTIONARY = '字典';
/** Rows with dropdowns. */
const LAST_ROW = 5_001;

const NOTES: readonly string[] = [
  '1. 请在“花名册”工作表中填写，只导入第一张工作表；第 1 行为列名，请勿改动；带 * 的列必填，其余留空表示不改动已登记的内容。',
  '2. 身份证号、手机号、工号请保持文本格式；身份证号会核对校验码，并与性别、出生日期核对。',
  '3. 日期写作 2020-01-31，也可写 2020/1/31 或 2020年1月31日。',
  '4. 所在机构填写全称、简称或机构代码；科室不存在时会在该机构下新建。',
  '5. 填写职称时须同时填写取得日期；职称级别可留空，由职称目录确定。',
  '6. 入职日期只用于新进人员。已在册人员的机构调动与编制变动须经统筹调配审批，不能以导入变更。',
  `7. 一次最多 ${ROSTER_LIMITS.rows.toLocaleString('en-US')} 行、${ROSTER_LIMITS.bytes / 1024 / 1024} MB。上传后先出逐行报告，确认后才会写入。`,
];

/** The spreadsheet to fill in, with the dropdowns of the officer's own community. */
@Injectable()
export class RosterTemplate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly institutions: InstitutionRepository,
    private readonly policies: PolicyReader,
  ) {}

  async build(ctx: RequestContext): Promise<Buffer> {
    // Loaded when it is wanted: every program and command would wait for it otherwise.
    const { default: excel } = await import('exceljs');
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('花名册', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = rosterColumnKeys.map((key) => ({
      header: requiredColumns.includes(key) ? `${rosterColumns[key]}*` : rosterColumns[key],
      key,
      width: key === 'idNumber' || key === 'institution' ? 24 : 14,
      // Text: a spreadsheet would round an ID number and drop leading zeros.
      style: { numFmt: '@' },
    }));
    sheet.getRow(1).font = { bold: true };
    const notes = workbook.addWorksheet('填写说明');
    notes.getColumn(1).width = 110;
    for (const note of NOTES) notes.addRow([note]).alignment = { wrapText: true };
    addDropdowns(workbook, sheet, await this.choices(ctx));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  private async choices(ctx: RequestContext): Promise<Partial<Record<RosterColumn, string[]>>> {
    const { reader } = this.transactions;
    const communities = scopesOf(ctx.ability, 'import', 'Staff').map(({ communityId }) => communityId);
    const institutions = await this.institutions.ofCommunities(reader, communities, ctx.today);
    const [community] = communities;
    const titles = community
      ? await this.policies.find<{ name: string }[]>(reader, community, TITLES_KEY, ctx.today)
      : null;
    return {
      gender: Object.values(genders),
      institution: institutions.map(({ name }) => name),
      titleName: titles?.value.map(({ name }) => name) ?? [],
      titleLevel: Object.values(titleLevels),
      establishmentType: Object.values(establishmentTypes),
    };
  }
}

/** Lists stand in a sheet of their own: a list inside a cell's rule may have 255 characters only. */
function addDropdowns(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  choices: Partial<Record<RosterColumn, string[]>>,
): void {
  const dictionary = workbook.addWorksheet(DICTIONARY, { state: 'hidden' });
  for (const [at, [key, values]] of (Object.entries(choices) as [RosterColumn, string[]][]).entries()) {
    if (values.length === 0) continue;
    const column = dictionary.getColumn(at + 1);
    column.values = [rosterColumns[key], ...values];
    const letter = column.letter;
    const target = sheet.getColumn(key).letter;
    // One rule for the whole range: a rule for each cell takes seconds to write.
    (sheet as RangeRules).dataValidations.add(`${target}2:${target}${LAST_ROW}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`${DICTIONARY}!$${letter}$2:$${letter}$${values.length + 1}`],
      showErrorMessage: true,
      errorTitle: rosterColumns[key],
      error: '请从下拉列表中选择',
    });
  }
}

/** exceljs has it, its types do not. */
type RangeRules = ExcelJS.Worksheet & {
  dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
};
