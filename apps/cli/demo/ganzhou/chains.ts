import type { ChainTemplate } from '../../../../libs/rules/index.js';
import { hiringChains } from './chains/hiring.js';
import { leaderChains } from './chains/leaders.js';
import { payChains } from './chains/pay.js';
import { postingChain } from './chains/posting.js';

/** C1–C11 of domain §1 under the 赣州 profile. */
export const ganzhouChains: readonly ChainTemplate[] = [
  postingChain,
  ...leaderChains,
  ...hiringChains,
  ...payChains,
];
