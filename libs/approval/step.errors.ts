import { Refused } from '../context/index.js';

/** Refusals of consulting, 公示 and the course of a 备案. */
export const refuseStep = {
  wrongStep: (name: string) =>
    new Refused({ code: 'WRONG_STEP_KIND', message: `该环节不是${name}环节`, field: 'taskId' }),
  choice: (message: string, field: string) => new Refused({ code: 'CHOICE_INVALID', message, field }),
  day: (message: string, field: string) => new Refused({ code: 'DAY_INVALID', message, field }),
  personalNumber: (field: string) =>
    new Refused({
      code: 'PERSONAL_NUMBER',
      message: '公示文字中不得出现身份证号、银行账号等个人号码',
      field,
      clause: '个人信息保护法 第二十八条',
    }),
  notPublished: () =>
    new Refused({ code: 'NOT_PUBLISHED', message: '本版本尚未公示，请先发布公示', field: 'taskId' }),
  correctionNeeded: () =>
    new Refused({
      code: 'CORRECTION_REQUIRED',
      message: '本版本已在公示；更正须写明更正内容，公示期重新计算',
      field: 'correction',
    }),
  publicityNotOver: (closesOn: string) =>
    new Refused({
      code: 'PUBLICITY_NOT_OVER',
      message: `公示期到${closesOn}为止，期满次日起方可结束`,
      field: 'taskId',
    }),
  objectionUnanswered: (count: number) =>
    new Refused({
      code: 'OBJECTION_UNANSWERED',
      message: `还有${count}件实名异议未答复，不能结束公示`,
      field: 'taskId',
    }),
  objectionUnknown: () =>
    new Refused({ code: 'OBJECTION_UNKNOWN', message: '没有该件异议', field: 'objectionId' }),
  objectionAnswered: () =>
    new Refused({ code: 'OBJECTION_ANSWERED', message: '该件异议已有处理结果', field: 'objectionId' }),
  supplementOpen: () =>
    new Refused({
      code: 'SUPPLEMENT_OPEN',
      message: '已要求补正而尚未收到补正材料，不能同意备案，也不能再次要求补正',
      field: 'taskId',
    }),
  noSupplementOpen: () =>
    new Refused({ code: 'NO_SUPPLEMENT_OPEN', message: '该单位没有待答复的补正要求', field: 'taskId' }),
  onlyOnce: (what: string) =>
    new Refused({ code: 'RECORDED_ALREADY', message: `该单位的${what}已经登记`, field: 'taskId' }),
};
