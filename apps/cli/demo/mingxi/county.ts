import { PROFILE_FORMAT } from '../../county/profile.js';
import type { DemoCounty } from '../county/demo-county.js';
import { chainsFrom, institutionsOf, staffedDepartments } from '../county/profile-parts.js';
import { accounts } from './accounts.js';
import { bodies } from './bodies.js';
import { mingxiChains } from './chains.js';
import { verified } from './figures.js';
import { lateOfficials, latePosts, officials, posts } from './leaders.js';
import { policies } from './policies.js';
import { COMMUNITY, COUNTY, FOUNDED_ON, departments, institutions } from './structure.js';

/** 明卫〔2025〕9号 was issued on this day. */
const ISSUED_ON = '2025-04-10';

/** 明溪县 as 003 describes it, with invented people. */
export const mingxi: DemoCounty = {
  profile: {
    format: PROFILE_FORMAT,
    county: COUNTY,
    community: COMMUNITY,
    validFrom: FOUNDED_ON,
    institutions: institutionsOf(institutions),
    departments: staffedDepartments(institutions, departments),
    people: [],
    bodies,
    policies: [...policies],
    verified,
    chains: chainsFrom(mingxiChains, ISSUED_ON),
  },
  regionCode: COUNTY.code,
  departments,
  headcounts: Object.fromEntries(institutions.map(({ code, headcount }) => [code, headcount])),
  posts,
  officials,
  latePosts,
  lateOfficials,
  spouses: [['hr.director', 'MX110001']],
  accounts,
};
