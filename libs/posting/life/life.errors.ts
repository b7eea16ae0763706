import { Refused } from '../../context/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** Refusals about what follows a posting, each in one place with its code and wording. */
export const refuseLife = {
  postingUnknown: () => new Refused({ code: 'POSTING_UNKNOWN', message: '没有该派驻，或您无权查看' }),
  notYours: () =>
    new Refused({ code: 'NOT_YOUR_UNIT', message: '只有派出单位、接收单位或总医院的人事专员可以办理' }),
  departureNotYours: () =>
    new Refused({
      code: 'NOT_YOUR_UNIT',
      message: '辞职、退休、死亡结束用人关系，由派出单位或总医院的人事专员登记',
    }),
  notInForce: () => new Refused({ code: 'POSTING_NOT_IN_FORCE', message: '该派驻尚未实施，或已取消' }),
  form: (message: string, field?: string) => new Refused({ code: 'INPUT_INVALID', message, field }),
  changed: () =>
    new Refused({
      code: 'POSTING_CHANGED',
      message: '该派驻的期限在此期间已有变动，请刷新后重新填写',
      field: 'toOn',
    }),
  changeOpen: (caseNumber: string) =>
    new Refused({
      code: 'CHANGE_OPEN',
      message: `该派驻已有正在办理的延期或提前返回${caseNumber ? `（${caseNumber}）` : ''}，办结后才能再次申请`,
    }),
  notReopened: () =>
    new Refused({
      code: 'POSTING_CHANGE_NOT_REOPENED',
      message: '延期或提前返回被否决后，该派驻已可另行申请，不能复议；仍须延期或提前返回的，请重新提交',
      field: 'decisionId',
    }),
  notThatChange: () => new Refused({ code: 'CASE_UNKNOWN', message: '该事项不是派驻延期或提前返回' }),
  termPassed: (toOn: string) =>
    new Refused({ code: 'TERM_OVER', message: `延期后的期限已于${toOn}届满，不能实施`, field: 'toOn' }),
  coverage: (
    when: '返回后' | '暂停期间',
    unit: string,
    gap: { from: CalendarDate; to: CalendarDate },
    clause: string,
  ) =>
    new Refused({
      code: 'COVERAGE_GAP',
      message: `${when}${unit}自${gap.from}至${gap.to}没有牵头医院主治及以上医师在岗；须先安排接替，或写明例外理由${when === '返回后' ? '随事项一并审批' : '一并登记留痕'}`,
      field: 'coverageReason',
      clause,
    }),
  gradeUnknown: (names: string, clause: string) =>
    new Refused({ code: 'GRADE_UNKNOWN', message: `考核等次须为${names}`, field: 'grade', clause }),
  eventReused: () =>
    new Refused({ code: 'IDEMPOTENCY_KEY_REUSED', message: '该编号已用于另一条登记，请刷新页面后重试' }),
};
