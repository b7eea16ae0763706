import type { CaseStatus } from './entities/approval-case.entity.js';

export const caseStatusNames: Record<CaseStatus, string> = {
  RUNNING: '办理中',
  RETURNED: '已退回',
  REJECTED: '已否决',
  WITHDRAWN: '已撤回',
  IMPLEMENTED: '已实施',
};

/** Outcomes of decisions, as people read them. */
export const outcomeNames: Record<string, string> = {
  APPROVED: '同意',
  RETURNED: '退回',
  REJECTED: '否决',
  OBJECTED: '提出异议',
  DEFERRED: '缓议',
};

export const voteChoiceNames: Record<string, string> = {
  FOR: '赞成',
  AGAINST: '反对',
  ABSTAIN: '弃权',
  DEFER: '缓议',
};

export const tallyResultNames: Record<string, string> = {
  CARRIED: '通过',
  REJECTED: '未通过',
  DEFERRED: '缓议',
  NO_QUORUM: '到会人数不足，暂缓',
};

export const delegationStatusNames = {
  SCHEDULED: '未开始',
  ACTIVE: '有效',
  EXPIRED: '已到期',
  REVOKED: '已撤销',
  LAPSED: '已失效（委托人已离任）',
};
