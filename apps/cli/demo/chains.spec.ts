import { matterDefinitions } from '../../../libs/declared-matter/index.js';
import { POST_SCHEME_MATTER } from '../../../libs/post-scheme/index.js';
import { isCollective, validateTemplate } from '../../../libs/rules/index.js';
import type { ChainStep, ChainTemplate } from '../../../libs/rules/index.js';
import { checkProfile } from '../county/read-profile.js';
import { exampleOf } from './example-profile.js';
import { otherItem, personnelItem } from './chain-steps.js';
import { chainMatters } from './play/matters.js';
import { demoCounties } from './seeders.js';

const profiles = Object.entries(demoCounties).map(([name, { profile }]) => ({ name, profile }));
const templates = profiles.flatMap(({ name, profile }) =>
  profile.chains.map((chain) => ({ name, profile, chain: chain })),
);
const chainOf = (name: string, matterType: string): ChainTemplate => {
  const found = templates.find((one) => one.name === name && one.chain.matterType === matterType);
  if (!found) throw new Error(`${name} has no chain of ${matterType}`);
  return found.chain;
};
const shapeOf = ({ steps }: ChainTemplate) => steps.map(({ kind, actors }) => [kind, actors.join('‖')]);

describe.each(templates)('$name: $chain.name', ({ name, profile, chain }) => {
  it('can be run and explained, and every step cites what it rests on', () => {
    expect(validateTemplate(chain)).toEqual([]);
    for (const { clause } of chain.steps) expect(clause).toMatch(/〔\d{4}〕\d+号|条例|示例/);
  });

  it('names bodies of its own county, and cites no document of the other', () => {
    const bodies = new Set(profile.bodies.map(({ code }) => code));
    expect(chain.steps.flatMap(({ actors }) => actors).filter((actor) => !bodies.has(actor))).toEqual([]);
    const cited = [chain.documentNumber, ...chain.steps.map(({ clause }) => clause)].join();
    expect(cited).not.toContain(name === 'mingxi' ? '赣' : '明');
  });

  it('votes on people by two thirds present, on other items by half', () => {
    const personnel = ![
      'POST_SETTING_PLAN',
      'ANNUAL_SALARY',
      'PERFORMANCE_TOTAL',
      'PAY_DISTRIBUTION',
    ].includes(chain.matterType);
    const votes = chain.steps.filter(({ kind }: ChainStep) => isCollective(kind));
    for (const { votingRule } of votes) expect(votingRule).toEqual(personnel ? personnelItem : otherItem);
  });
});

describe.each(profiles)('the profile $name', ({ name, profile }) => {
  it('has a chain for every matter that the system carries', () => {
    const types = Object.values(chainMatters);
    expect(profile.chains.map(({ matterType }) => matterType).sort()).toEqual([...types].sort());
    // Postings, 乡聘村用 and 岗位设置方案 have features of their own.
    const own = new Set<string>(['POSTING', 'VILLAGE_EMPLOYMENT', POST_SCHEME_MATTER]);
    expect(matterDefinitions.map(({ type }) => type)).toEqual(types.filter((type) => !own.has(type)));
  });

  it('is a file that an operator could load', () => {
    expect(checkProfile(JSON.parse(JSON.stringify(exampleOf(name))))).toEqual(exampleOf(name));
  });
});

describe('the order of 003 and of domain §1', () => {
  it('C1 in 明溪: three recipients, for 民政 and 人社 are one bureau there', () => {
    expect(shapeOf(chainOf('mingxi', 'POSTING'))).toEqual([
      ['RESOLVE', 'PARTY_COMMITTEE'],
      ['REVIEW', 'SECRETARIAT'],
      ['DELIBERATE', 'LEADING_GROUP'],
      ['FILE', 'ESTABLISHMENT_OFFICE‖HEALTH_BUREAU‖CIVIL_HR_BUREAU'],
      ['IMPLEMENT', ''],
    ]);
  });

  it('C1 in 赣州: 管委会 and its office in their places, four recipients', () => {
    expect(shapeOf(chainOf('ganzhou', 'POSTING'))).toEqual([
      ['RESOLVE', 'PARTY_COMMITTEE'],
      ['REVIEW', 'MANAGEMENT_OFFICE'],
      ['DELIBERATE', 'MANAGEMENT_COMMITTEE'],
      ['FILE', 'ESTABLISHMENT_OFFICE‖HEALTH_BUREAU‖CIVIL_AFFAIRS_BUREAU‖HR_BUREAU'],
      ['IMPLEMENT', ''],
    ]);
  });

  it('C2 in 明溪: 县委研究确定 before 县医管委聘任', () => {
    expect(shapeOf(chainOf('mingxi', 'COMMUNITY_HEAD'))).toEqual([
      ['REVIEW', 'HEALTH_BUREAU'],
      ['REVIEW', 'ORGANIZATION_DEPARTMENT'],
      ['RESOLVE', 'COUNTY_COMMITTEE'],
      ['PUBLICISE', 'ORGANIZATION_DEPARTMENT'],
      ['RESOLVE', 'MANAGEMENT_COMMITTEE'],
      ['IMPLEMENT', ''],
    ]);
  });

  it('C9 and C10 have 人社 and 财政 review side by side', () => {
    for (const [name, bureau] of [
      ['mingxi', 'CIVIL_HR_BUREAU'],
      ['ganzhou', 'HR_BUREAU'],
    ] as const)
      for (const type of ['ANNUAL_SALARY', 'PERFORMANCE_TOTAL'])
        expect(shapeOf(chainOf(name, type))).toContainEqual(['REVIEW', `${bureau}‖FINANCE_BUREAU`]);
  });
});
