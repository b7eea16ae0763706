import { Refused } from '../../context/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** Refusals of transfers, each in one place with its code and wording. */
export const refuseTransfer = {
  personUnknown: () =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '没有该人员，或您无权为其提交', field: 'personId' }),
  notYourUnit: () =>
    new Refused({
      code: 'NOT_YOUR_UNIT',
      message: '您只能为本机构调出或调入的人员提交，请由调出单位、调入单位或总医院人事专员提交',
      field: 'personId',
    }),
  personLeft: (on: CalendarDate) =>
    new Refused({ code: 'PERSON_LEFT', message: `该人员在${on}不在册，不能调动`, field: 'personId' }),
  toUnknown: () =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: '本医共体没有该调入单位；调动在医共体内办理',
      field: 'toInstitutionId',
    }),
  sameInstitution: () =>
    new Refused({ code: 'SAME_INSTITUTION', message: '调入单位即人员所在单位', field: 'toInstitutionId' }),
  toChanges: (name: string, { from, told }: { from: CalendarDate; told: string }) =>
    new Refused({
      code: 'TO_INSTITUTION_CHANGES',
      message: `${name}自${from}起${told}（已登记），请按变更后的机构办理，调动日期定在${from}或之后`,
      field: 'toInstitutionId',
    }),
  inPast: (earliest: CalendarDate, clause: string) =>
    new Refused({ code: 'START_IN_PAST', message: `调动日期最早为${earliest}`, field: 'on', clause }),
  laterChange: (until: CalendarDate) =>
    new Refused({
      code: 'LATER_CHANGE_EXISTS',
      message: `该人员的用人关系于${until}有已登记的变动，请先处理该变动`,
      field: 'on',
    }),
  changedThatDay: (on: CalendarDate) =>
    new Refused({
      code: 'CHANGED_THAT_DAY',
      message: `该人员在${on}当日才到现单位，调动日期应晚于该日`,
      field: 'on',
    }),
  overlap: (other: { caseNumber: string; effectiveOn: string }) =>
    new Refused({
      code: 'TRANSFER_OVERLAP',
      message: `该人员另有${other.effectiveOn}起的调动（${other.caseNumber}），一人同一时间只能有一个单位`,
      field: 'personId',
    }),
  posted: (other: { caseNumber: string; startOn: string; endOn: string }) =>
    new Refused({
      code: 'PERSON_POSTED',
      message: `该人员在${other.startOn}至${other.endOn}有派驻（${other.caseNumber}），调动日期应在派驻结束之后`,
      field: 'on',
    }),
  /** Of a posting: its home would change on the way. */
  inTransfer: (other: { caseNumber: string; effectiveOn: string }) =>
    new Refused({
      code: 'PERSON_IN_TRANSFER',
      message: `该人员自${other.effectiveOn}起另有调动（${other.caseNumber}），不能派驻至该日之后`,
      field: 'personId',
    }),
  notInLedger: (type: string) =>
    new Refused({
      code: 'NOT_IN_LEDGER',
      message: `台账中没有该人员占用${type}的记录，不能划转，请先在编制台账登记`,
      field: 'personId',
    }),
  begun: (on: CalendarDate) =>
    new Refused({
      code: 'TRANSFER_BEGUN',
      message: `调动已于${on}生效，不能撤销；如须调回，请另行提交调动`,
      field: 'caseNumber',
    }),
};
