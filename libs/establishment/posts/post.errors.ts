import { Refused } from '../../context/index.js';
import type { PlanProblem } from '../../rules/index.js';

/** Refusals of 岗位设置方案. */
export const planRefused = {
  noRatio: (kindName: string, on: string): Refused =>
    new Refused({
      code: 'STRUCTURE_RATIO_MISSING',
      message: `${kindName}在${on}没有生效的岗位结构比例，请先录入并注明文号`,
    }),
  empty: (): Refused =>
    new Refused({ code: 'PLAN_EMPTY', message: '岗位设置方案至少应有一个岗位', field: 'lines' }),
  institutionUnknown: (): Refused =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: '该机构不是本医共体的成员单位',
      field: 'institutionId',
    }),
  lineInvalid: (): Refused =>
    new Refused({
      code: 'PLAN_LINE_INVALID',
      message:
        '岗位类别、档次与等级不相符：专业技术岗位须注明档次或1至13级，管理岗位为1至10级，工勤技能岗位为1至5级',
      field: 'lines',
    }),
  lineTwice: (name: string): Refused =>
    new Refused({
      code: 'PLAN_LINE_TWICE',
      message: `${name}重复填写：按档次或按等级，只填一种`,
      field: 'lines',
    }),
  problem: ({ code, what, count, bound }: PlanProblem, clause: string | undefined): Refused =>
    new Refused({
      code,
      message:
        code === 'PROFESSIONAL_SHARE'
          ? `专业技术岗位${count}个，不足应有的${bound}个`
          : `${what}${count}个，超过结构比例允许的${bound}个`,
      clause,
      field: 'lines',
    }),
};

/** Refusals of loans of posts. */
export const loanRefused = {
  sameUnit: (): Refused =>
    new Refused({
      code: 'LOAN_SAME_UNIT',
      message: '借出单位与借入单位不能相同',
      field: 'toInstitutionId',
    }),
  postInvalid: (): Refused =>
    new Refused({ code: 'POST_INVALID', message: '没有这样的岗位类别、档次或等级', field: 'grade' }),
  termInvalid: (): Refused =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '截止日期不得早于起始日期', field: 'toOn' }),
  unknown: (): Refused => new Refused({ code: 'LOAN_UNKNOWN', message: '没有这笔借用，或已经结束' }),
};

/** Refusals of appointments to posts. */
export const appointmentRefused = {
  personUnknown: (on: string): Refused =>
    new Refused({
      code: 'PERSON_UNKNOWN',
      message: `本医共体没有该人员，或在${on}不在册`,
      field: 'personId',
    }),
  postInvalid: (): Refused =>
    new Refused({
      code: 'POST_INVALID',
      message: '没有这样的岗位类别、档次或等级',
      field: 'grade',
    }),
  termInvalid: (): Refused =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '聘用截止日不得早于起始日', field: 'toOn' }),
  employmentEnds: (lastDay: string): Refused =>
    new Refused({
      code: 'EMPLOYMENT_ENDS',
      message: `该人员的用人关系已登记于${lastDay}终止，聘用截止日最晚为${lastDay}`,
      field: 'toOn',
    }),
  homeChanges: (name: string, from: string, lastDay: string): Refused =>
    new Refused({
      code: 'LATER_CHANGE_EXISTS',
      message: `该人员自${from}起已登记到${name}工作，聘用截止日最晚为${lastDay}；此后的岗位请从${from}起另行聘用`,
      field: 'toOn',
    }),
  laterPost: (name: string, from: string): Refused =>
    new Refused({
      code: 'LATER_CHANGE_EXISTS',
      message: `该人员自${from}起已登记聘用到${name}，本次聘用会使其失去该岗位；如须变更，请先自${from}起解聘，再办理本次聘用`,
      field: 'fromOn',
    }),
  notAppointed: (on: string): Refused =>
    new Refused({
      code: 'NOT_APPOINTED',
      message: `该人员在${on}及以后没有聘用的岗位`,
      field: 'personId',
    }),
};

/** Refusals of what is entered by document. */
export const documentRefused = {
  noFigures: (): Refused =>
    new Refused({ code: 'FIGURES_REQUIRED', message: '请至少填写一个核定数', field: 'figures' }),
  resourceUnknown: (): Refused =>
    new Refused({
      code: 'RESOURCE_UNKNOWN',
      message: '核定的类别须为事业编制、备案制员额、编外用人或派驻岗位；各级岗位数由岗位设置方案确定',
      field: 'figures',
    }),
  figureTwice: (): Refused =>
    new Refused({
      code: 'FIGURE_TWICE',
      message: '同一机构的同一类核定数填写了两次',
      field: 'figures',
    }),
  bandsThree: (): Refused =>
    new Refused({ code: 'RATIO_MALFORMED', message: '高、中、初级比例应恰为三个数', field: 'bands' }),
  wholeCounty: (): Refused =>
    new Refused({
      code: 'NOT_YOUR_LEVEL',
      message: '结构比例适用于全县各医共体，须由管理全县各医共体的管理员录入',
    }),
};
