import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '../../audit/index.js';
import { Refused, byRule, machineNow } from '../../context/index.js';
import { canonicalJson, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { institutionKinds } from '../../organization/index.js';
import type { InstitutionKind } from '../../organization/index.js';
import { splitByRatio } from '../../rules/index.js';
import type { CalendarDate, StructureRatio } from '../../rules/index.js';
import type { LedgerContext } from '../context.js';
import { RATIO_SET, ratioFacts } from '../facts.js';
import { cleanDocument, realDate } from './document.js';
import { RatioRepository } from './ratio.repository.js';
import type { RatioTable, RatioTableRow } from './ratio.repository.js';

/** A part is a whole number or an exact decimal text. */
const part = z.union([z.int().min(0), z.string().regex(/^\d{1,6}(\.\d{1,6})?$/)]);
const parts = (count: number) => z.array(part).length(count);
export const ratioForm = z.strictObject({
  high: part,
  mid: part,
  junior: part,
  senior: parts(2).nullable().default(null),
  grades2to4: parts(3),
  grades5to7: parts(3),
  grades8to10: parts(3),
  grades11to12: parts(2),
});

/** 岗位结构比例 by kind of institution, each version with its document. */
@Injectable()
export class StructureRatios {
  constructor(
    private readonly tables: RatioRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Records a table; the version before stays and is replaced from `validFrom` on. The same table again changes
   * nothing; returns whether something changed.
   * @throws {Refused} RATIO_MALFORMED, INVALID_RATIO (a group is all zero), INSTITUTION_KIND_UNKNOWN, TEXT_REQUIRED
   */
  async set(tx: Tx, ctx: LedgerContext, table: RatioTable): Promise<boolean> {
    if (!(table.institutionKind in institutionKinds)) throw kindUnknown();
    const ratio = checkedRatio(table.ratio);
    const paper = cleanDocument(table);
    const { profileCode, institutionKind } = table;
    const validFrom = realDate(table.validFrom, 'validFrom', '执行日期');
    // The county's row puts two writers in line: of two equal tables the second finds the first.
    await tx.query('SELECT id FROM county WHERE profile_code = ? ORDER BY id FOR UPDATE', [profileCode]);
    const known = await this.tables.versions(tx, profileCode);
    const current = known.findLast(
      (row) => row.institutionKind === institutionKind && row.validFrom === validFrom,
    );
    const row: RatioTableRow = {
      ...{ id: newId(), profileCode, institutionKind, ratio, validFrom, recordedAt: machineNow() },
      ...paper,
    };
    if (current && sameText(current, row)) return false;
    await this.tables.insert(tx, row);
    const kindName = institutionKinds[institutionKind];
    await this.audit.append(tx, ctx, `ratios:${profileCode}`, [
      {
        type: RATIO_SET,
        summary: `录入${kindName}岗位结构比例，自${validFrom}起，依据${paper.documentNumber}${paper.isDemo ? '（示例）' : ''}`,
        payload: ratioFacts(row),
      },
    ]);
    return true;
  }

  /** Every version of the profile in the order in which it was recorded; of all profiles when none is named. */
  versions(tx: Tx, profileCode?: string): Promise<RatioTableRow[]> {
    return this.tables.versions(tx, profileCode);
  }

  /** The table in force on the day, the last recorded of those that took effect last; null when there is none. */
  async inForce(
    tx: Tx,
    profileCode: string,
    kind: InstitutionKind,
    on: CalendarDate,
  ): Promise<RatioTableRow | null> {
    let found: RatioTableRow | null = null;
    for (const row of await this.tables.versions(tx, profileCode)) {
      if (row.institutionKind !== kind || row.validFrom > on) continue;
      if (!found || row.validFrom >= found.validFrom) found = row;
    }
    return found;
  }
}

function checkedRatio(input: unknown): StructureRatio {
  const parsed = ratioForm.safeParse(input, { error: z.locales.zhCN().localeError });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.length ? `“${issue.path.join('.')}”处：` : '';
    throw new Refused({
      code: 'RATIO_MALFORMED',
      message: `岗位结构比例的内容不符合要求，${place}${issue?.message ?? ''}`,
      field: 'ratio',
    });
  }
  const ratio = parsed.data;
  const groups = [
    [ratio.high, ratio.mid, ratio.junior],
    ...(ratio.senior ? [ratio.senior] : []),
    ...[ratio.grades2to4, ratio.grades5to7, ratio.grades8to10, ratio.grades11to12],
  ];
  for (const group of groups) byRule(() => splitByRatio(0, group), 'ratio');
  return ratio;
}

function kindUnknown(): Refused {
  return new Refused({
    code: 'INSTITUTION_KIND_UNKNOWN',
    message: `机构类型须为：${Object.keys(institutionKinds).join('、')}`,
    field: 'institutionKind',
  });
}

function sameText(a: RatioTableRow, b: RatioTableRow): boolean {
  const text = ({ id: _id, recordedAt: _at, ...rest }: RatioTableRow): string => canonicalJson(rest);
  return text(a) === text(b);
}
