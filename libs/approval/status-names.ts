import type { CaseStatus } from './entities/approval-case.entity.js';

export const caseStatusNames: Record<CaseStatus, string> = {
  RUNNING: '办理中',
  RETURNED: '已退回',
  REJECTED: '已否决',
  WITHDRAWN: '已撤回',
  IMPLEMENTED: '已实施',
  CANCELLED: '已撤销',
};

/** Outcomes of decisions, as people read them. */
export const outcomeNames: Record<string, string> = {
  APPROVED: '同意',
  RETURNED: '退回',
  REJECTED: '否决',
  OBJECTED: '提出异议',
  DEFERRED: '缓议',
  AGREED: '答复无不同意见',
  REMARKED: '答复提出意见',
};

/** What approving is called at a step of its kind; every other outcome has the same name everywhere. */
const approvalNames: Record<string, string> = { FILE: '同意备案', PUBLICISE: '公示期满，结束公示' };

/** Outcome of a decision at a step of the kind, as people read it. */
export function outcomeNameOf(stepKind: string | undefined, outcome: string): string {
  const approval = outcome === 'APPROVED' ? approvalNames[stepKind ?? ''] : undefined;
  return approval ?? outcomeNames[outcome] ?? outcome;
}

export const filingEventNames: Record<string, string> = {
  SENT: '送达备案材料',
  RECEIVED: '签收',
  SUPPLEMENT_ASKED: '要求补正',
  SUPPLEMENT_GIVEN: '提交补正',
};

export const objectionKindNames: Record<string, string> = { NAMED: '实名异议', ANONYMOUS: '匿名异议' };

export const objectionResultNames: Record<string, string> = {
  UPHELD: '异议成立',
  DISMISSED: '异议不成立',
  LOGGED: '登记备查',
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

export const votingWayNames = { BALLOT: '成员本人投票', HANDS: '记录人登记' };

export const motionNames: Record<string, string> = { APPROVE: '同意本事项', RETURN: '退回修改' };

export const meetingStatusNames = {
  PLANNED: '未开始',
  OPEN: '进行中',
  CLOSED: '已结束',
  CANCELLED: '已取消',
};

export const delegationStatusNames = {
  SCHEDULED: '未开始',
  ACTIVE: '有效',
  EXPIRED: '已到期',
  REVOKED: '已撤销',
  LAPSED: '已失效（委托人已离任）',
};

/** Chinese name of a case's status; an unknown one is shown as it is. */
export function caseStatusName(status: string): string {
  return (caseStatusNames as Readonly<Record<string, string>>)[status] ?? status;
}
