import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock } from '../../../../libs/context/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import { StructureRatios } from '../../../../libs/establishment/index.js';
import { shanghaiDateOf } from '../../../../libs/rules/index.js';
import { seedRatios } from '../county/ratios.js';
import { COUNTY, FOUNDED_ON } from './structure.js';

/** Ratio tables, by which schemes of posts are checked; plans are decided by the county itself (C8). */
export async function seedGanzhouRatios(app: INestApplicationContext): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const { profileCode } = COUNTY;
  const known = await app.get(StructureRatios, { strict: false }).versions(transactions.reader, profileCode);
  if (known.length > 0) return;
  const now = await app.get(BusinessClock).now();
  const ctx = { actor: null, now, today: shanghaiDateOf(now) };
  await transactions.run((tx) => seedRatios(app, tx, ctx, { profileCode, from: FOUNDED_ON }));
}
