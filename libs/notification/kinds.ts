/** Kinds of notices. */
export type NoticeKind =
  | 'TASK_OPENED'
  | 'TASK_DUE_SOON'
  | 'TASK_OVERDUE'
  | 'TASK_LATE_REPORTED'
  | 'TASK_STUCK'
  | 'CASE_BLOCKED'
  | 'PUBLICITY_OVER'
  | 'CALENDAR_MISSING'
  | 'COVERAGE_GAP'
  | 'TASK_TRANSFERRED'
  | 'TASK_NUDGED'
  | 'OPINION_ASKED'
  | 'OPINION_GIVEN'
  | 'VOTE_CALLED'
  | 'CASE_COPIED'
  | 'CASE_COMMENTED'
  | 'CASE_RETURNED'
  | 'STEP_VOIDED'
  | 'CASE_PUT_BEFORE'
  | 'CASE_ANSWERED'
  | 'CASE_FOLLOWED'
  | 'CASE_ENDED'
  | 'CHANNEL_FAILED';

/** Ways out of the system. */
export type ChannelKind = 'EMAIL' | 'WECOM' | 'DINGTALK' | 'FEISHU';

/** Chinese names of the kinds, which head the messages. */
export const noticeKindNames: Readonly<Record<NoticeKind, string>> = {
  TASK_OPENED: '新的待办',
  TASK_DUE_SOON: '即将到期',
  TASK_OVERDUE: '已经逾期',
  TASK_LATE_REPORTED: '逾期上报',
  TASK_STUCK: '无人可办上报',
  CASE_BLOCKED: '不能转办上报',
  PUBLICITY_OVER: '公示期满',
  TASK_TRANSFERRED: '转办给您',
  TASK_NUDGED: '催办',
  OPINION_ASKED: '请您提出意见',
  OPINION_GIVEN: '加签意见已答复',
  VOTE_CALLED: '请您表决',
  CASE_COPIED: '抄送给您',
  CASE_COMMENTED: '新的留言',
  CASE_RETURNED: '事项退回',
  STEP_VOIDED: '决定作废，重新办理',
  CASE_PUT_BEFORE: '请您发起接收',
  CASE_ANSWERED: '对方医共体答复',
  CASE_FOLLOWED: '跨医共体派驻变动',
  CASE_ENDED: '事项办结',
  CALENDAR_MISSING: '工作日历未录入',
  COVERAGE_GAP: '基层覆盖预警',
  CHANNEL_FAILED: '通知渠道故障',
};

export const channelKindNames: Readonly<Record<ChannelKind, string>> = {
  EMAIL: '电子邮件',
  WECOM: '企业微信群机器人',
  DINGTALK: '钉钉群机器人',
  FEISHU: '飞书群机器人',
};

/** Kinds that leave the system; that a channel fails can't be told through it. */
export const outwardKinds: readonly NoticeKind[] = [
  'TASK_OPENED',
  'TASK_DUE_SOON',
  'TASK_OVERDUE',
  'TASK_LATE_REPORTED',
  'TASK_STUCK',
  'CASE_BLOCKED',
  'PUBLICITY_OVER',
  'TASK_TRANSFERRED',
  'TASK_NUDGED',
  'OPINION_ASKED',
  'VOTE_CALLED',
  'CASE_COPIED',
  'CASE_RETURNED',
  'STEP_VOIDED',
  'CASE_PUT_BEFORE',
  'CASE_ANSWERED',
  'CASE_FOLLOWED',
  'CASE_ENDED',
  'CALENDAR_MISSING',
  'COVERAGE_GAP',
];

export const channelKinds = Object.keys(channelKindNames) as ChannelKind[];

export const isOutwardKind = (text: string): text is NoticeKind => outwardKinds.some((kind) => kind === text);
export const isChannelKind = (text: string): text is ChannelKind =>
  channelKinds.some((kind) => kind === text);

/** A task as notices name it. */
interface TaskWords {
  matterName: string;
  caseNumber: string;
  stepName: string;
  bodyName: string;
  dueOn: string | null;
}

const endings = {
  IMPLEMENTED: '已实施',
  REJECTED: '已否决',
  WITHDRAWN: '已撤回，无需再办理',
  CANCELLED: '已撤销',
} as const;

/** What each kind says. Only matter, case number, step and body: a notice leaves the system and must name nobody. */
export const noticeTexts = {
  taskOpened: (task: TaskWords): string =>
    `${of(task)}“${task.stepName}”转${task.bodyName}办理${task.dueOn ? `，请于${task.dueOn}前办结` : ''}`,
  taskDueSoon: (task: TaskWords): string =>
    `${of(task)}“${task.stepName}”将于${task.dueOn ?? ''}到期，请${task.bodyName}及时办理`,
  taskOverdue: (task: TaskWords, days: number): string =>
    `${of(task)}“${task.stepName}”已逾期${days}个工作日，请${task.bodyName}尽快办理`,
  taskLateReported: (task: TaskWords, days: number): string =>
    `${of(task)}${task.bodyName}“${task.stepName}”已逾期${days}个工作日，报请督办`,
  taskStuck: (task: TaskWords): string =>
    `${of(task)}${task.bodyName}“${task.stepName}”目前无人可办（席位空缺或须回避），请尽快安排`,
  caseBlocked: (matterName: string, caseNumber: string, stepName: string): string =>
    `${matterName} ${caseNumber} “${stepName}”的承办机构在本县不存在，不能转办，请恢复机构或变更该事项的流程`,
  publicityOver: (task: TaskWords, closesOn: string, unanswered: number): string =>
    `${of(task)}“${task.stepName}”公示期已于${closesOn}届满，请${task.bodyName}${
      unanswered > 0 ? `先答复${unanswered}件实名异议` : '结束公示'
    }`,
  calendarMissing: (years: readonly number[], until: string, undated: number): string =>
    `工作日历缺少${years.join('、')}年的节假日安排，${until}前要用到，请录入政策参数 calendar.workDays${
      undated > 0 ? `；已有${undated}项待办的期限无法计算` : ''
    }`,
  coverageGap: (unit: string, from: string, to: string, rule: string): string =>
    `${unit}自${from}至${to}没有牵头医院主治及以上医师在岗，请尽快安排派驻（${rule}）`,
  coverageOpen: (units: readonly string[], rule: string): string =>
    `${units.slice(0, 3).join('、')}${units.length > 3 ? `等${units.length}个单位` : ''}目前没有牵头医院主治及以上医师在岗，请尽快安排派驻（${rule}）`,
  taskTransferred: (task: TaskWords): string =>
    `${of(task)}“${task.stepName}”转办给您的席位（${task.bodyName}）${task.dueOn ? `，请于${task.dueOn}前办结` : ''}`,
  taskNudged: (task: TaskWords): string => `${of(task)}“${task.stepName}”被催办，请${task.bodyName}尽快办理`,
  opinionAsked: (matterName: string, caseNumber: string, stepName: string): string =>
    `${matterName} ${caseNumber} “${stepName}”请您提出意见`,
  opinionGiven: (matterName: string, caseNumber: string, stepName: string): string =>
    `${matterName} ${caseNumber} “${stepName}”的加签意见已答复`,
  voteCalled: (matterName: string, caseNumber: string, stepName: string, bodyName: string): string =>
    `${matterName} ${caseNumber} “${stepName}”在${bodyName}会议上开始表决，请投票`,
  caseCopied: (matterName: string, caseNumber: string): string =>
    `${matterName} ${caseNumber} 抄送给您，请阅知`,
  caseCommented: (matterName: string, caseNumber: string): string => `${matterName} ${caseNumber} 有新的留言`,
  caseReturned: (matterName: string, caseNumber: string, stepName: string): string =>
    `${matterName} ${caseNumber} 被“${stepName}”退回，请修改后重新提交`,
  stepVoided: (matterName: string, caseNumber: string, stepName: string): string =>
    `${matterName} ${caseNumber} 有应当回避的人员参与决定，该决定作废，从“${stepName}”起重新办理`,
  casePutBefore: (matterName: string, caseNumber: string): string =>
    `${matterName} ${caseNumber} 派往本医共体，须由本医共体按流程同意，请核对后发起接收`,
  casePutBeforeAgain: (matterName: string, caseNumber: string): string =>
    `${matterName} ${caseNumber} 本医共体的同意有应当回避的人员参与决定，已作废，请重新发起接收`,
  answerDueSoon: (matterName: string, caseNumber: string, dueOn: string): string =>
    `${matterName} ${caseNumber} 等待本医共体答复，请于${dueOn}前按流程办结`,
  answerOverdue: (matterName: string, caseNumber: string, days: number): string =>
    `${matterName} ${caseNumber} 等待本医共体答复已逾期${days}个工作日，请尽快按流程办理；逾期不视为同意`,
  caseAnswered: (matterName: string, caseNumber: string, answer: string): string =>
    `${matterName} ${caseNumber} ${answer}`,
  caseFollowed: (matterName: string, caseNumber: string, what: string): string =>
    `${matterName} ${caseNumber} ${what}`,
  caseEnded: (matterName: string, caseNumber: string, status: keyof typeof endings): string =>
    `${matterName} ${caseNumber} ${endings[status]}`,
  caseCancelledInPart: (matterName: string, caseNumber: string, byNumber: string): string =>
    `${matterName} ${caseNumber} 经撤销事项 ${byNumber} 部分撤销，其余继续有效，请查看撤销的范围`,
  channelFailed: (kind: ChannelKind, name: string, attempts: number, error: string): string =>
    `${channelKindNames[kind]}“${name}”连续${attempts}次发送未成功（${error}），请检查渠道设置`,
};

const of = ({ matterName, caseNumber }: TaskWords): string => `${matterName} ${caseNumber} `;
