import { Refused } from '../context/index.js';

/** Refusals of 岗位设置方案 as a matter; what the plan itself breaks the ledger says. */
export const refuse = {
  institutionUnknown: () =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: '没有该机构，或您无权为其提交',
      field: 'institutionId',
    }),
  clinic: () =>
    new Refused({
      code: 'INSTITUTION_NOT_ALLOWED',
      message: '村卫生所（室）不单独设岗，请选择其所属的卫生院',
      field: 'institutionId',
    }),
  notYourInstitution: () =>
    new Refused({
      code: 'NOT_YOUR_UNIT',
      message: '您只能为本机构提交，或请总医院人事专员提交',
      field: 'institutionId',
    }),
  movedElsewhere: () =>
    new Refused({
      code: 'INSTITUTION_CHANGED',
      message: '重新提交不得改换设岗单位，请撤回后另行发起',
      field: 'institutionId',
    }),
  personalNumber: (field: string, label: string) =>
    new Refused({ code: 'FIELD_INVALID', message: `${label}中请勿填写身份证号或银行账号`, field }),
  oldForm: () =>
    new Refused({
      code: 'OLD_FORM',
      message: '本事项按旧表单呈报，没有逐类逐级的岗位数，不能据以执行；请按现行表单填写后重新提交',
      field: 'lines',
    }),
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
};
