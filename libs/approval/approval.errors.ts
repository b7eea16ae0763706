import { Refused } from '../context/index.js';

/** Refusals of the engine, each in one place with its code and wording. */
export const refuse = {
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
  taskUnknown: () => new Refused({ code: 'TASK_UNKNOWN', message: '没有该项待办，或您无权办理' }),
  noTemplate: (matter: string) =>
    new Refused({
      code: 'NO_CHAIN_TEMPLATE',
      message: `本县尚未发布“${matter}”的审批流程，请联系系统管理员`,
    }),
  noBody: (names: readonly string[]) =>
    new Refused({
      code: 'BODY_UNKNOWN',
      message: `审批流程中的${names.join('、')}在本县不存在，请联系系统管理员`,
    }),
  notYourSeat: (body: string) =>
    new Refused({
      code: 'NOT_YOUR_SEAT',
      message: `您不是${body}的有权席位，不能办理该环节`,
      field: 'taskId',
    }),
  transferred: (step: string) =>
    new Refused({
      code: 'TASK_TRANSFERRED',
      message: `“${step}”已转办给本机构的其他席位；如须由您办理，请先收回`,
      field: 'taskId',
    }),
  opinionOutstanding: (count: number) =>
    new Refused({
      code: 'OPINION_OUTSTANDING',
      message: `还有${count}件加签意见未答复，请等待答复，或撤回加签后再作决定`,
      field: 'taskId',
    }),
  ownCase: () =>
    new Refused({ code: 'OWN_CASE', message: '提交人不得审批本人提交的事项，须由他人办理', field: 'taskId' }),
  concerned: () =>
    new Refused({
      code: 'RECUSAL_REQUIRED',
      message: '本事项涉及您本人或近亲属，您须回避',
      field: 'taskId',
      clause: '事业单位人事管理回避规定（人社部规〔2019〕1号）',
    }),
  mustRecuse: (name: string) =>
    new Refused({
      code: 'RECUSAL_REQUIRED',
      message: `${name}与本事项有关，须回避，不得表决`,
      field: 'votes',
      clause: '事业单位人事管理回避规定（人社部规〔2019〕1号）',
    }),
  delegateBarred: () =>
    new Refused({
      code: 'DELEGATE_BARRED',
      message: '受托人是本事项的提交人、当事人或其近亲属，不得代为办理，须由他人办理',
      field: 'taskId',
      clause: '事业单位人事管理回避规定（人社部规〔2019〕1号）',
    }),
  anotherPersonMustAct: () =>
    new Refused({
      code: 'ANOTHER_PERSON_MUST_ACT',
      message: '您已在本事项的其他环节表决或作出决定，该环节须由本机构的另一人办理',
      field: 'taskId',
    }),
  notYourSeatToGive: () =>
    new Refused({
      code: 'SEAT_NOT_HELD',
      message: '您在委托期限内并不担任该席位，不能委托',
      field: 'seatId',
    }),
  delegationOfVote: (body: string) =>
    new Refused({
      code: 'VOTE_NOT_DELEGABLE',
      message: `${body}的表决席位不得委托他人：表决权由本人行使，只有记录和办理席位可以委托`,
      field: 'seatId',
    }),
  delegationToSelf: () =>
    new Refused({ code: 'DELEGATION_TO_SELF', message: '不能委托给本人', field: 'toPersonId' }),
  delegateUnknown: () =>
    new Refused({
      code: 'DELEGATE_UNKNOWN',
      message: '受托人须在本县有平台账号，并在该机构所服务的范围内任职',
      field: 'toPersonId',
    }),
  delegateAudits: () =>
    new Refused({
      code: 'DELEGATE_AUDITS',
      message: '审计员负责审计决定，不得受托代行席位',
      field: 'toPersonId',
    }),
  delegationDates: (message: string, field: string) =>
    new Refused({ code: 'DELEGATION_DATES', message, field }),
  delegationScope: (message: string, field: string) =>
    new Refused({ code: 'DELEGATION_SCOPE', message, field }),
  delegationOverlaps: (name: string, fromOn: string, toOn: string) =>
    new Refused({
      code: 'DELEGATION_OVERLAPS',
      message: `该席位在${fromOn}至${toOn}已委托${name}，范围重叠；请先撤销或改期`,
      field: 'fromOn',
    }),
  delegationIdReused: () =>
    new Refused({
      code: 'DELEGATION_ID_REUSED',
      message: '该委托编号已用于另一委托，请刷新页面后重试',
      field: 'id',
    }),
  delegationUnknown: () =>
    new Refused({
      code: 'DELEGATION_UNKNOWN',
      message: '没有该项委托，或不是您作出的委托',
      field: 'delegationId',
    }),
  delegationRevoked: () =>
    new Refused({ code: 'DELEGATION_REVOKED', message: '该项委托已经撤销', field: 'delegationId' }),
  delegationOver: () =>
    new Refused({ code: 'DELEGATION_OVER', message: '该项委托已经到期，无须撤销', field: 'delegationId' }),
  alreadyDecided: () =>
    new Refused({ code: 'ALREADY_DECIDED', message: '该环节已有决定，不能重复办理', field: 'taskId' }),
  stale: () =>
    new Refused({
      code: 'STALE_VERSION',
      message: '事项内容已更新，您看到的不是最新版本，请刷新后重新阅看',
      field: 'contentSha256',
    }),
  notRunning: (status: string) =>
    new Refused({ code: 'CASE_NOT_RUNNING', message: `事项${status}，不能办理` }),
  notReturned: () => new Refused({ code: 'CASE_NOT_RETURNED', message: '事项未被退回，不能重新提交' }),
  decisionIdReused: () =>
    new Refused({
      code: 'DECISION_ID_REUSED',
      message: '该决定编号已用于另一决定，请刷新页面后重新办理',
      field: 'decisionId',
    }),
  badId: (field: string) => new Refused({ code: 'BAD_ID', message: '编号须为 UUID', field }),
  wrongStep: (message: string) => new Refused({ code: 'WRONG_STEP_KIND', message, field: 'taskId' }),
  returnTarget: (name: string) =>
    new Refused({ code: 'RETURN_TARGET', message: `“${name}”不能退回到所选环节`, field: 'returnTo' }),
  opinionNeeded: (action: string) =>
    new Refused({ code: 'OPINION_REQUIRED', message: `${action}须写明理由`, field: 'opinion' }),
  tooLong: (field: string, name: string, most: number) =>
    new Refused({ code: 'TEXT_TOO_LONG', message: `${name}不得超过${most}字`, field }),
  withdrawTooLate: () =>
    new Refused({
      code: 'WITHDRAW_TOO_LATE',
      message: '事项已经集体审议，不能撤回；如需取消请另行提交撤销事项',
    }),
  minutesNumberUsed: (number: string) =>
    new Refused({
      code: 'MINUTES_NUMBER_USED',
      message: `纪要编号“${number}”在该机构本年度已使用`,
      field: 'minutesNumber',
    }),
  minutesNumberForm: () =>
    new Refused({
      code: 'MINUTES_NUMBER_FORM',
      message: '纪要编号须含〔年〕和号，如：明医总党纪〔2026〕12号',
      field: 'minutesNumber',
    }),
  filingNumberUsed: (number: string) =>
    new Refused({
      code: 'FILING_NUMBER_USED',
      message: `备案号“${number}”已被该部门使用`,
      field: 'filingNumber',
    }),
  filingNumberNeeded: (clause: string) =>
    new Refused({
      code: 'FILING_NUMBER_REQUIRED',
      message: '同意备案须填写备案号',
      field: 'filingNumber',
      clause,
    }),
  meetingUnknown: () => new Refused({ code: 'MEETING_UNKNOWN', message: '没有该次会议', field: 'meetingId' }),
  meetingForm: (message: string, field: string) => new Refused({ code: 'MEETING_INVALID', message, field }),
  votesForm: (message: string) => new Refused({ code: 'VOTES_INVALID', message, field: 'votes' }),
};
