import { Refused } from '../context/index.js';

/** Refusals of declared matters, each in one place with its code and wording. */
export const refuse = {
  fieldRequired: (field: string, label: string) =>
    new Refused({ code: 'FIELD_REQUIRED', message: `请填写${label}`, field }),
  fieldInvalid: (field: string, message: string) => new Refused({ code: 'FIELD_INVALID', message, field }),
  fieldNotUsed: (field: string, matter: string) =>
    new Refused({ code: 'FIELD_NOT_USED', message: `“${matter}”没有这一项，请勿填写`, field }),
  matterUnknown: (type: string) =>
    new Refused({ code: 'MATTER_UNKNOWN', message: `系统没有“${type}”这类呈报事项`, field: 'type' }),
  institutionUnknown: (field: string) =>
    new Refused({ code: 'INSTITUTION_UNKNOWN', message: '没有该机构，或您无权为其提交', field }),
  institutionKind: (field: string, label: string, kinds: string) =>
    new Refused({ code: 'INSTITUTION_NOT_ALLOWED', message: `${label}须为${kinds}`, field }),
  clinicElsewhere: () =>
    new Refused({
      code: 'CLINIC_ELSEWHERE',
      message: '该村卫生所（室）不属于所选的聘用单位',
      field: 'clinicId',
    }),
  notYourInstitution: (field: string) =>
    new Refused({ code: 'NOT_YOUR_UNIT', message: '您只能为本机构提交，或请总医院人事专员提交', field }),
  notYourLevel: (matter: string) =>
    new Refused({
      code: 'NOT_YOUR_LEVEL',
      message: `“${matter}”须由医共体（总医院）人事专员提交`,
      field: 'type',
    }),
  personUnknown: (field: string) =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '本医共体没有该人员，或在该日不在册', field }),
  noLeadHospital: () =>
    new Refused({ code: 'NO_LEAD_HOSPITAL', message: '本医共体没有牵头医院，不能提交该事项' }),
  movedElsewhere: () =>
    new Refused({
      code: 'INSTITUTION_CHANGED',
      message: '重新提交不得改换提交单位，请撤回后另行发起',
      field: 'institutionId',
    }),
  endBeforeStart: () =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '截止日不得早于起始日', field: 'endOn' }),
  yearAhead: (latest: number) =>
    new Refused({ code: 'YEAR_AHEAD', message: `年度不得晚于${latest}年`, field: 'year' }),
  alreadyInForce: (caseNumber: string) =>
    new Refused({
      code: 'ALREADY_IN_FORCE',
      message: `同一对象、同一期间的该事项已经生效（${caseNumber}）；如需更正，请填写“更正的原事项编号”`,
      field: 'replacesCaseNumber',
    }),
  replacedUnknown: () =>
    new Refused({
      code: 'REPLACED_UNKNOWN',
      message: '没有这个编号的同类生效事项',
      field: 'replacesCaseNumber',
    }),
  replacedElsewhere: () =>
    new Refused({
      code: 'REPLACED_ELSEWHERE',
      message: '所更正的事项与本事项的对象、机构或期间不同',
      field: 'replacesCaseNumber',
    }),
  replacedAlready: (caseNumber: string) =>
    new Refused({
      code: 'REPLACED_ALREADY',
      message: `该事项已被 ${caseNumber} 更正，请更正最近的一项`,
      field: 'replacesCaseNumber',
    }),
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
};
