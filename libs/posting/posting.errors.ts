import { Refused } from '../context/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Refusals of the posting matter, each in one place with its code and wording. */
export const refuse = {
  kindUnknown: (clause?: string) =>
    new Refused({ code: 'KIND_UNKNOWN', message: '本县没有这种派驻类型', field: 'kind', clause }),
  personUnknown: () =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '没有该人员，或您无权为其提交', field: 'personId' }),
  notYourUnit: () =>
    new Refused({
      code: 'NOT_YOUR_UNIT',
      message: '您只能为本机构派出或接收的人员提交，请由派出单位、接收单位或总医院人事专员提交',
      field: 'personId',
    }),
  personLeft: (on: CalendarDate) =>
    new Refused({ code: 'PERSON_LEFT', message: `该人员在${on}不在册，不能派驻`, field: 'personId' }),
  homeNotAllowed: (message: string, clause: string) =>
    new Refused({ code: 'HOME_NOT_ALLOWED', message, field: 'personId', clause }),
  hostUnknown: () =>
    new Refused({ code: 'HOST_UNKNOWN', message: '本医共体没有该接收单位', field: 'hostInstitutionId' }),
  hostNotAllowed: (message: string, clause: string) =>
    new Refused({ code: 'HOST_NOT_ALLOWED', message, field: 'hostInstitutionId', clause }),
  overlap: (other: { caseNumber: string; startOn: string; endOn: string }, clause: string) =>
    new Refused({
      code: 'POSTING_OVERLAP',
      message: `该人员在${other.startOn}至${other.endOn}已有派驻（${other.caseNumber}），全职派驻不得重叠`,
      field: 'startOn',
      clause,
    }),
  termNotPositive: () =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '结束日期不得早于开始日期', field: 'endOn' }),
  termTooLong: (months: number, latest: CalendarDate, clause: string) =>
    new Refused({
      code: 'TERM_TOO_LONG',
      message: `派驻期限最长${months}个月，自该开始日期起最晚至${latest}`,
      field: 'endOn',
      clause,
    }),
  startInPast: (earliest: CalendarDate, clause: string) =>
    new Refused({ code: 'START_IN_PAST', message: `开始日期最早为${earliest}`, field: 'startOn', clause }),
  termOver: (endOn: CalendarDate) =>
    new Refused({ code: 'TERM_OVER', message: `派驻期限已于${endOn}届满，不能实施`, field: 'endOn' }),
  alreadyEstablished: (type: string, clause: string) =>
    new Refused({
      code: 'ALREADY_ESTABLISHED',
      message: `该人员已有${type}，一人只能占用一个编制`,
      field: 'personId',
      clause,
    }),
  establishmentTypeNotUsed: (kind: string) =>
    new Refused({
      code: 'ESTABLISHMENT_TYPE_NOT_USED',
      message: `${kind}不改变人员编制，请勿填写编制类型`,
      field: 'establishmentType',
    }),
  begun: (startOn: CalendarDate, clause: string) =>
    new Refused({
      code: 'POSTING_BEGUN',
      message: `派驻已于${startOn}开始，不能撤销；如须提前结束，请另行提交提前返回`,
      field: 'caseNumber',
      clause,
    }),
  noLeadHospital: () =>
    new Refused({
      code: 'NO_LEAD_HOSPITAL',
      message: '本医共体没有牵头医院，不能占用医共体编制',
      field: 'kind',
    }),
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
};
