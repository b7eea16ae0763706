import type { Resource } from '../../../../libs/establishment/index.js';
import type { CountyProfile } from '../../county/profile.js';
import { verifiedOf } from '../county/figures.js';
import { NO_DOCUMENT } from '../chain-steps.js';
import { FOUNDED_ON } from './structure.js';

const BY = { documentNumber: NO_DOCUMENT, documentDate: FOUNDED_ON };

/** 事业编制, 备案制员额, 编外 and 派驻岗位 by institution; 0: no account. No document names any of them: 示例. */
const FIGURES: Readonly<Record<string, Readonly<Partial<Record<Resource, number>>>>> = {
  GZ01: { INSTITUTION: 40, FILED: 12, CONTRACT: 14, RESIDENT_POST: 0 },
  GZ02: { INSTITUTION: 10, FILED: 6, CONTRACT: 10, RESIDENT_POST: 0 },
  GZ03: { INSTITUTION: 6, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  GZ11: { INSTITUTION: 11, FILED: 0, CONTRACT: 8, RESIDENT_POST: 3 },
  GZ12: { INSTITUTION: 8, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  GZ13: { INSTITUTION: 8, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
};

/** Verified figures of the 赣州 demo. */
export const verified: CountyProfile['verified'] = verifiedOf(FIGURES, {
  headcount: BY,
  posts: BY,
  from: FOUNDED_ON,
});
