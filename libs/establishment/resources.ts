/** What an account counts: 事业编制, 备案制 headcount (员额), or posts for people who are posted in (派驻岗位). */
export type Resource = 'INSTITUTION' | 'FILED' | 'RESIDENT_POST';

/** Chinese names of the resources. */
export const resourceNames: Record<Resource, string> = {
  INSTITUTION: '事业编制',
  FILED: '备案制员额',
  RESIDENT_POST: '派驻岗位',
};

/** Which accounts the county caps: the institutions', the community's total, or both (domain §2, cap_mode). */
export type CapMode = 'INSTITUTION' | 'COMMUNITY' | 'BOTH';

/** Figure of an account that an entry moves. */
export type Holding = 'OCCUPIED' | 'RESERVED';

/**
 * RESERVE holds headcount while a chain runs, OCCUPY fills it, RELEASE ends an earlier entry from a day on, MOVE is
 * the arrival of an occupancy that left another institution's account of the same community.
 */
export type EntryKind = 'RESERVE' | 'OCCUPY' | 'RELEASE' | 'MOVE';

/** Chinese names of the kinds of entries. */
export const entryKindNames: Record<EntryKind, string> = {
  RESERVE: '预占',
  OCCUPY: '占用',
  RELEASE: '释放',
  MOVE: '划转',
};

/** One account: an institution's, or with `institutionId` null the community's total. */
export interface AccountKey {
  communityId: string;
  institutionId: string | null;
  resource: Resource;
}

/**
 * Whether additions to an account are refused beyond its verified figure. Posts for posted people are a figure of
 * the single township and are always capped there.
 */
export function isCapped(mode: CapMode, key: Pick<AccountKey, 'institutionId' | 'resource'>): boolean {
  const community = key.institutionId === null;
  if (key.resource === 'RESIDENT_POST') return !community;
  return mode === 'BOTH' || (mode === 'COMMUNITY') === community;
}
