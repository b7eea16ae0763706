/** Chinese names of the kinds of audit entries, as auditors read them. */
export const auditTypeNames: Record<string, string> = {
  'account.created': '开通账号',
  'account.signed-in': '登录',
  'account.signed-out': '退出',
  'account.sign-in-failed': '登录失败',
  'account.locked': '账号锁定',
  'account.token-created': '签发令牌',
  'case.submitted': '提交',
  'case.resubmitted': '重新提交',
  'case.withdrawn': '撤回',
  'case.implemented': '实施',
  'case.implementation-refused': '实施复核未通过',
  'task.opened': '转办环节',
  'decision.made': '作出决定',
  'meeting.entered': '录入会议',
  'clock.moved': '调整业务时钟',
};
