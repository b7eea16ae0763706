import type { ChainTemplate } from '../../../../../libs/rules/index.js';
import { NO_DOCUMENT, chain, deliberate, file, personnelItem, resolve, review } from '../../chain-steps.js';
import { COMMITTEE, MANAGEMENT, OWN } from './clauses.js';

/**
 * C1 统筹调配: 001 has 总医院 deploy the community's people and 管委会 steer personnel reforms; the order of the steps and
 * the four recipients are 示例.
 */
export const postingChain: ChainTemplate = chain('POSTING', '县域医共体人员统一调配流程', NO_DOCUMENT, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, MANAGEMENT, {
    reserves: true,
  }),
  review('committee-office', '管委会办公室审核', 'MANAGEMENT_OFFICE', COMMITTEE, {
    returnTo: ['SUBMIT', 'party-committee'],
  }),
  deliberate('management-committee', '管委会审议', 'MANAGEMENT_COMMITTEE', personnelItem, COMMITTEE, {
    returnTo: ['committee-office', 'SUBMIT'],
  }),
  file(
    'filing',
    '报送备案',
    ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_AFFAIRS_BUREAU', 'HR_BUREAU'],
    OWN,
    { returnTo: ['committee-office', 'SUBMIT'] },
  ),
]);
