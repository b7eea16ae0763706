import type { INestApplicationContext } from '@nestjs/common';
import { TemplateRepository } from '../../../../libs/approval/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import { mingxiChains } from './chains.js';

/** Publishes the county's chains where it has none yet. */
export async function seedChains(
  app: INestApplicationContext,
  countyId: string,
  from: string,
): Promise<void> {
  const templates = app.get(TemplateRepository, { strict: false });
  await app.get(TransactionRunner).run(async (tx) => {
    for (const chain of mingxiChains) {
      const published = await templates.inForce(tx, countyId, chain.matterType, '9999-12-31');
      if (!published) await templates.publish(tx, countyId, chain, from);
    }
  });
}
