import type { DemoCounty } from './county/demo-county.js';
import { openLedger } from './county/open-ledger.js';
import { seedVillage } from './county/village.js';
import { seedChains, seedCounty } from './county/seed-county.js';
import { ganzhou } from './ganzhou/county.js';
import { seedGanzhouRatios } from './ganzhou/ratios.js';
import { mingxi } from './mingxi/county.js';
import { seedPosts } from './mingxi/posts.js';
import type { Seeder } from './seeder.js';

/** The demo counties, by the name that commands take. 明溪 is the one that is printed at the start. */
export const demoCounties: Readonly<Record<string, DemoCounty>> = { mingxi, ganzhou };

/** What `seed` runs, in this order; each leaves alone what is there. */
export const seeders: readonly { name: string; seed: Seeder }[] = Object.values(demoCounties).flatMap(
  (county) => {
    const { name } = county.profile.county;
    return [
      { name: `${name}组织机构与人员`, seed: (app) => seedCounty(app, county) },
      { name: `${name}编制与岗位`, seed: (app) => openLedger(app, county) },
      { name: `${name}岗位设置`, seed: county === mingxi ? seedPosts : seedGanzhouRatios },
      { name: `${name}审批流程`, seed: (app) => seedChains(app, county) },
      { name: `${name}村医资格与经费`, seed: (app) => seedVillage(app, county) },
    ] satisfies { name: string; seed: Seeder }[];
  },
);
