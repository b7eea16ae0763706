import { TemplateRepository } from '../../../../libs/approval/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import { Organization } from '../../../../libs/organization/index.js';
import type { Seeder } from '../seeder.js';
import { mingxiChains } from './chains.js';

const COMMUNITY = 'MX';
/** 明卫〔2025〕9号 was issued on this day. */
const IN_FORCE = '2025-04-10';

/** Publishes the county's chains where it has none yet. */
export const seedChains: Seeder = async (app) => {
  const templates = app.get(TemplateRepository, { strict: false });
  const organization = app.get(Organization, { strict: false });
  await app.get(TransactionRunner).run(async (tx) => {
    const community = await organization.communityByCode(tx, COMMUNITY);
    if (!community) throw new Error(`community ${COMMUNITY} has not been seeded`);
    for (const chain of mingxiChains) {
      const published = await templates.inForce(tx, community.countyId, chain.matterType, '9999-12-31');
      if (!published) await templates.publish(tx, community.countyId, chain, IN_FORCE);
    }
  });
};
