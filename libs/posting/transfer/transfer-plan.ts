import type { Claim, Resource, Transfer } from '../../establishment/index.js';
import type { TransferDraft } from './transfer-content.js';
import { heldPost } from './transfer-facts.js';
import type { TransferFacts } from './transfer-facts.js';

/** What a transfer does to the ledger. */
export interface LedgerPlan {
  /** 编制 that moves from the former institution's account to the new one's. */
  move: Transfer | null;
  /** Room that the 编制 takes at the new institution: of the community's total it is a part already. */
  arrival: Claim | null;
  /** Post of the new institution's plan. */
  post: Claim | null;
  /** The former institution's post, which is given up. */
  former: { institutionId: string; resource: Resource } | null;
}

/** 调动: 编制 moves, the post too (domain §2, event table). */
export function planOf(
  { personId, on, post, toInstitutionId }: TransferDraft,
  facts: TransferFacts,
): LedgerPlan {
  const { communityId, person, held } = facts;
  const type = person.establishmentType;
  const from = person.homeInstitutionId;
  const moves = held.some(({ resource, institutionId }) => resource === type && institutionId === from);
  const at = { communityId, institutionId: toInstitutionId, count: 1, fromOn: on, toOn: null };
  return {
    move:
      moves && type !== 'NONE'
        ? { personId, communityId, fromInstitutionId: from, toInstitutionId, resource: type, on }
        : null,
    arrival: moves && type !== 'NONE' ? { ...at, resource: type, withinCommunity: true } : null,
    post: post ? { ...at, resource: post } : null,
    former: heldPost(held),
  };
}

/** All that the plan takes, in the order in which it is checked. */
export function claimsOf({ arrival, post }: LedgerPlan): Claim[] {
  return [arrival, post].filter((claim) => claim !== null);
}
