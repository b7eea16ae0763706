import type {
  PostingCrossingRow,
  PostingReceptionRow,
  ReceptionEffect,
} from '../entities/crossing.entity.js';

/** Chinese names of what the trails of both cases tell of a reception. */
export const receptionEventNames: Readonly<Record<string, string>> = {
  'reception.needed': '须由接收方医共体同意',
  'reception.requested': '接收方发起接收',
  'reception.consented': '接收方同意接收',
  'reception.ended': '接收未生效',
  'reception.voided': '接收同意作废',
};

/** Chinese names of how a reception ends. */
export const receptionEffectNames: Readonly<Record<ReceptionEffect, string>> = {
  CONSENTED: '同意接收',
  REJECTED: '否决接收',
  WITHDRAWN: '撤回接收',
  CANCELLED: '撤销接收',
  SUPERSEDED: '改为针对派出方修改后的内容',
};

/** What the trail keeps of a text that goes to another community. */
export function crossingFacts(row: PostingCrossingRow): Record<string, unknown> {
  const { id, caseId, caseVersion, contentSha256, homeCommunityId, communityId, personId } = row;
  const { homeInstitutionId, hostInstitutionId, startOn, endOn } = row;
  return {
    crossingId: id,
    caseId,
    version: caseVersion,
    contentSha256,
    homeCommunityId,
    communityId,
    personId,
    homeInstitutionId,
    hostInstitutionId,
    startOn,
    endOn,
  };
}

/** What both trails keep of a reception; `version` is that of the case whose trail it is. */
export function receptionFacts(
  row: Omit<PostingReceptionRow, 'heldCaseId' | 'requestedAt' | 'endedAt' | 'effect'>,
): Record<string, unknown> {
  const { id, caseId, caseNumber, communityId, sendingCaseId, sendingCaseNumber, contentSha256 } = row;
  return {
    receptionId: id,
    caseId,
    caseNumber,
    communityId,
    sendingCaseId,
    sendingCaseNumber,
    contentSha256,
  };
}
