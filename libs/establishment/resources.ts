import { postName, postOfResource } from '../rules/index.js';
import type { PostResource } from '../rules/index.js';

/** 编制 that a person may hold, one at a time; 编外 is counted where a document sets a figure for it. */
export type HeadcountType = 'INSTITUTION' | 'FILED' | 'CONTRACT';

/**
 * What an account counts: 编制 by type, posts for people who are posted in (派驻岗位), or the posts of a band or a
 * grade that a 岗位设置方案 sets.
 */
export type Resource = HeadcountType | 'RESIDENT_POST' | PostResource;

/** Types of 编制 in the order in which they are shown. */
export const headcountTypes: readonly HeadcountType[] = ['INSTITUTION', 'FILED', 'CONTRACT'];

const NAMES: Readonly<Record<string, string>> = {
  INSTITUTION: '事业编制',
  FILED: '备案制员额',
  CONTRACT: '编外用人',
  RESIDENT_POST: '派驻岗位',
};

/** Chinese name of what an account counts. */
export function resourceName(resource: Resource): string {
  const post = postOf(resource);
  return post ? postName(post) : (NAMES[resource] ?? resource);
}

/** The kind of post of a plan that the account counts; null for an account of anything else. */
export function postOf(resource: Resource) {
  return resource === 'RESIDENT_POST' ? null : postOfResource(resource);
}

/** Accounts of one family are taken together: a case may hold 编制, a post and a place of a posting side by side. */
export type ResourceFamily = 'HEADCOUNT' | 'RESIDENT' | 'POST';

/** Family of what an account counts. */
export function familyOf(resource: Resource): ResourceFamily {
  if (resource === 'RESIDENT_POST') return 'RESIDENT';
  return postOf(resource) ? 'POST' : 'HEADCOUNT';
}

/** Which accounts the county caps: the institutions', the community's total, or both (domain §2, cap_mode). */
export type CapMode = 'INSTITUTION' | 'COMMUNITY' | 'BOTH';

/** Figure of an account that an entry moves. */
export type Holding = 'OCCUPIED' | 'RESERVED' | 'BORROWED' | 'LENT';

/**
 * RESERVE holds headcount while a chain runs, OCCUPY fills it, RELEASE ends an earlier entry from a day on, MOVE is
 * the arrival of an occupancy that left another account of the same community. LEND and BORROW are the two sides of a
 * loan of posts.
 */
export type EntryKind = 'RESERVE' | 'OCCUPY' | 'RELEASE' | 'MOVE' | 'LEND' | 'BORROW';

/** Chinese names of the kinds of entries. */
export const entryKindNames: Record<EntryKind, string> = {
  RESERVE: '预占',
  OCCUPY: '占用',
  RELEASE: '释放',
  MOVE: '划转',
  LEND: '借出',
  BORROW: '借入',
};

/** One account: an institution's, or with `institutionId` null the community's total. */
export interface AccountKey {
  communityId: string;
  institutionId: string | null;
  resource: Resource;
}

/**
 * Whether additions to an account are refused beyond its figure. Posts, for posted people and by plan, are figures of
 * the single institution and are always capped there.
 */
export function isCapped(mode: CapMode, key: Pick<AccountKey, 'institutionId' | 'resource'>): boolean {
  const community = key.institutionId === null;
  if (familyOf(key.resource) !== 'HEADCOUNT') return !community;
  return mode === 'BOTH' || (mode === 'COMMUNITY') === community;
}
