import { Refused } from '../../context/index.js';

/** Refusals of the registry of relatives, each in one place with its code and wording. */
export const refuseKinship = {
  badId: (field: string) => new Refused({ code: 'BAD_ID', message: '编号格式不正确', field }),
  idReused: () =>
    new Refused({ code: 'ID_REUSED', message: '该编号已用于另一次登记，请刷新后重试', field: 'id' }),
  unknown: () =>
    new Refused({ code: 'KINSHIP_UNKNOWN', message: '没有该项亲属关系，或您无权办理', field: 'kinshipId' }),
  own: () =>
    new Refused({
      code: 'OWN_KINSHIP',
      message: '这是您本人的亲属关系，更正或终止须由其他登记人员办理',
      field: 'kinshipId',
      clause: '事业单位人事管理回避规定（人社部规〔2019〕1号）',
    }),
  stale: () => new Refused({ code: 'STALE', message: '该项亲属关系已被更正或终止，请刷新后再办理' }),
  known: () =>
    new Refused({
      code: 'KINSHIP_KNOWN',
      message: '这两人的亲属关系已经登记；关系有误的请更正，不再存在的请终止',
      field: 'personBId',
    }),
  personUnknown: (field: string) =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '没有此人，或此人不属于您管理的医共体', field }),
  samePerson: () => new Refused({ code: 'SAME_PERSON', message: '请选择两个不同的人', field: 'personBId' }),
  relation: () =>
    new Refused({ code: 'RELATION_INVALID', message: '请选择亲属关系的类别', field: 'relation' }),
  source: () =>
    new Refused({ code: 'SOURCE_INVALID', message: '来源须为本人申报或文件材料', field: 'source' }),
  day: (field: string) =>
    new Refused({ code: 'DAY_INVALID', message: '日期须为真实存在的日期，且不得晚于今天', field }),
  endedEarlier: (knownOn: string) =>
    new Refused({ code: 'DAY_INVALID', message: `终止日期不得早于获知日期${knownOn}`, field: 'endedOn' }),
};
