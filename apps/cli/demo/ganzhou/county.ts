import { PROFILE_FORMAT } from '../../county/profile.js';
import type { DemoCounty } from '../county/demo-county.js';
import { chainsFrom, institutionsOf, staffedDepartments } from '../county/profile-parts.js';
import { accounts } from './accounts.js';
import { bodies } from './bodies.js';
import { ganzhouChains } from './chains.js';
import { verified } from './figures.js';
import { officials, posts } from './people.js';
import { policies } from './policies.js';
import { COMMUNITY, COUNTY, FOUNDED_ON, departments, institutions } from './structure.js';

/** A county under 001, with invented people: the second demo county, beside 明溪 and apart from it. */
export const ganzhou: DemoCounty = {
  profile: {
    format: PROFILE_FORMAT,
    county: COUNTY,
    community: COMMUNITY,
    validFrom: FOUNDED_ON,
    institutions: institutionsOf(institutions),
    departments: staffedDepartments(institutions, departments),
    people: [],
    bodies,
    policies,
    verified,
    chains: chainsFrom(ganzhouChains, FOUNDED_ON),
  },
  regionCode: COUNTY.code,
  departments,
  headcounts: Object.fromEntries(institutions.map(({ code, headcount }) => [code, headcount])),
  posts,
  officials,
  latePosts: [],
  lateOfficials: [],
  spouses: [],
  accounts,
};
