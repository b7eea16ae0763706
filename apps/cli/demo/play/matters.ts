/** The chains of domain §1 with the type of matter that runs on each. */
export const chainMatters = {
  C1: 'POSTING',
  C2: 'COMMUNITY_HEAD',
  C3: 'COMMUNITY_DEPUTY',
  C4: 'MEMBER_UNIT_HEAD',
  C5: 'POST_COMPETITION',
  C6: 'RECRUITMENT',
  C7: 'VILLAGE_EMPLOYMENT',
  C8: 'POST_SETTING_PLAN',
  C9: 'ANNUAL_SALARY',
  C10: 'PERFORMANCE_TOTAL',
  C11: 'PAY_DISTRIBUTION',
} as const;
export type ChainName = keyof typeof chainMatters;

/** Whether there is a chain of that name. */
export function isChainName(name: string): name is ChainName {
  return name in chainMatters;
}
