import type { Resource } from '../../../../libs/establishment/index.js';
import type { CountyProfile } from '../../county/profile.js';
import { verifiedOf } from '../county/figures.js';
import { FOUNDED_ON } from './structure.js';

/** The document exists [003 二(四)2]; its day and the figures that rest on it here are 示例. */
const VERIFIED_BY = { documentNumber: '明委编办〔2023〕20号', documentDate: '2023-12-01' };
/** Posts for posted people are the county's own figure, which no document names. */
const POSTS_BY = { documentNumber: '县级派驻岗位核定（无文号）', documentDate: FOUNDED_ON };

/** 事业编制, 备案制员额, 编外 and 派驻岗位 by institution; 0: no account. All 示例. */
export const FIGURES: Readonly<Record<string, Readonly<Partial<Record<Resource, number>>>>> = {
  MX01: { INSTITUTION: 178, FILED: 46, CONTRACT: 54, RESIDENT_POST: 0 },
  MX02: { INSTITUTION: 68, FILED: 30, CONTRACT: 28, RESIDENT_POST: 0 },
  MX03: { INSTITUTION: 19, FILED: 0, CONTRACT: 11, RESIDENT_POST: 3 },
  MX11: { INSTITUTION: 28, FILED: 0, CONTRACT: 12, RESIDENT_POST: 4 },
  MX12: { INSTITUTION: 25, FILED: 0, CONTRACT: 12, RESIDENT_POST: 4 },
  MX13: { INSTITUTION: 17, FILED: 0, CONTRACT: 9, RESIDENT_POST: 3 },
  MX14: { INSTITUTION: 18, FILED: 0, CONTRACT: 9, RESIDENT_POST: 3 },
  MX15: { INSTITUTION: 18, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  MX16: { INSTITUTION: 15, FILED: 0, CONTRACT: 8, RESIDENT_POST: 2 },
  MX17: { INSTITUTION: 12, FILED: 0, CONTRACT: 7, RESIDENT_POST: 2 },
  MX18: { INSTITUTION: 14, FILED: 0, CONTRACT: 7, RESIDENT_POST: 2 },
};

/** Verified figures of the 明溪 demo. */
export const verified: CountyProfile['verified'] = verifiedOf(FIGURES, {
  headcount: VERIFIED_BY,
  posts: POSTS_BY,
  from: FOUNDED_ON,
});
