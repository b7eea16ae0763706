import { seedEstablishment } from './mingxi/establishment.js';
import { seedOrganization } from './mingxi/organization.js';
import { seedPosts } from './mingxi/posts.js';
import { seedPostings } from './mingxi/postings.js';
import { seedChains } from './mingxi/seed-chains.js';
import type { Seeder } from './seeder.js';

/** What `seed` runs, in this order; each leaves alone what is there. */
export const seeders: readonly { name: string; seed: Seeder }[] = [
  { name: '组织机构与人员', seed: seedOrganization },
  { name: '编制与岗位', seed: seedEstablishment },
  { name: '岗位设置', seed: seedPosts },
  { name: '派驻政策', seed: seedPostings },
  { name: '审批流程', seed: seedChains },
];
