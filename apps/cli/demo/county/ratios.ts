import type { INestApplicationContext } from '@nestjs/common';
import type { Tx } from '../../../../libs/database/index.js';
import { StructureRatios } from '../../../../libs/establishment/index.js';
import type { LedgerContext } from '../../../../libs/establishment/index.js';
import type { InstitutionKind } from '../../../../libs/organization/index.js';
import { calendarDate } from '../../../../libs/rules/index.js';
import type { StructureRatio } from '../../../../libs/rules/index.js';

/** Inside the bands as nationally controlled; 正高 to 副高 and the townships' raised shares are 示例. */
const INNER = {
  senior: [2, 8],
  grades2to4: [1, 3, 6],
  grades5to7: [2, 4, 4],
  grades8to10: [3, 4, 3],
  grades11to12: [5, 5],
} as const;
const COUNTY_RATIO: StructureRatio = { high: 20, mid: 40, junior: 40, ...INNER };
const TOWNSHIP_RATIO: StructureRatio = { high: 15, mid: 40, junior: 45, ...INNER };

/** Ratio tables of a demo county by kind of institution. No document says so: 示例. */
export const RATIOS: Readonly<Partial<Record<InstitutionKind, StructureRatio>>> = {
  LEAD_HOSPITAL: COUNTY_RATIO,
  COUNTY_HOSPITAL: COUNTY_RATIO,
  TOWNSHIP_HOSPITAL: TOWNSHIP_RATIO,
  COMMUNITY_HEALTH_CENTER: TOWNSHIP_RATIO,
};

/** Enters the tables for a county profile; those that are there are left alone. */
export async function seedRatios(
  app: INestApplicationContext,
  tx: Tx,
  ctx: LedgerContext,
  { profileCode, from }: { profileCode: string; from: string },
): Promise<void> {
  const ratios = app.get(StructureRatios, { strict: false });
  for (const [kind, ratio] of Object.entries(RATIOS)) {
    await ratios.set(tx, ctx, {
      ...{ profileCode, institutionKind: kind as InstitutionKind, ratio, validFrom: calendarDate(from) },
      ...{ documentNumber: '岗位结构比例（无文号）', documentDate: calendarDate(from), isDemo: true },
    });
  }
}
