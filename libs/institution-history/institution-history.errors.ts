import { Refused } from '../context/index.js';
import type { LaterFigure } from '../establishment/index.js';

/** Refusals of acts on institutions. */
export const refuse = {
  institutionUnknown: (field = 'institutionId') =>
    new Refused({ code: 'INSTITUTION_UNKNOWN', message: '没有该机构，或您无权变更', field }),
  ended: (name: string, lastDay: string) =>
    new Refused({
      code: 'INSTITUTION_ENDED',
      message: `${name}已于${lastDay}终止，不能再变更`,
      field: 'institutionId',
    }),
  tooEarly: (earliest: string) =>
    new Refused({
      code: 'TOO_EARLY',
      message: `变更日期须晚于该机构登记之日（${earliest}）`,
      field: 'effectiveOn',
    }),
  sameName: () => new Refused({ code: 'NAME_UNCHANGED', message: '新名称与现名称相同', field: 'name' }),
  nameTaken: (name: string) =>
    new Refused({ code: 'NAME_TAKEN', message: `本医共体已有名为“${name}”的机构`, field: 'name' }),
  leadStays: () =>
    new Refused({
      code: 'LEAD_HOSPITAL_STAYS',
      message: '牵头医院不能并入其他机构，也不能调整到其他医共体',
      field: 'institutionId',
    }),
  sameInstitution: () =>
    new Refused({ code: 'SAME_INSTITUTION', message: '不能并入本机构', field: 'successorId' }),
  successorElsewhere: () =>
    new Refused({
      code: 'SUCCESSOR_ELSEWHERE',
      message: '并入的机构须是同一医共体当日的成员单位；跨医共体的，请先调整医共体',
      field: 'successorId',
    }),
  successorKind: () =>
    new Refused({
      code: 'SUCCESSOR_KIND',
      message: '村卫生所（室）只能并入村卫生所（室），其他机构不能并入村卫生所（室）',
      field: 'successorId',
    }),
  communityUnknown: () =>
    new Refused({
      code: 'COMMUNITY_UNKNOWN',
      message: '没有该医共体，或您不是其管理员',
      field: 'toCommunityId',
    }),
  sameCommunity: () =>
    new Refused({ code: 'SAME_COMMUNITY', message: '该机构已属于这个医共体', field: 'toCommunityId' }),
  otherCounty: () =>
    new Refused({
      code: 'OTHER_COUNTY',
      message: '只能在同一县的医共体之间调整',
      field: 'toCommunityId',
    }),
  parentStays: (parent: string) =>
    new Refused({
      code: 'PARENT_STAYS',
      message: `该村卫生所（室）隶属${parent}，随其一并调整，不单独调整`,
      field: 'institutionId',
    }),
  codeTaken: (code: string) =>
    new Refused({
      code: 'CODE_TAKEN',
      message: `转入的医共体已有代码为${code}的机构`,
      field: 'institutionId',
    }),
  figureMissing: (name: string) =>
    new Refused({
      code: 'SPLIT_INCOMPLETE',
      message: `请填写${name}在变更后的核定数；名额须随机构明确划分`,
      field: 'figures',
    }),
  figureUnused: (name: string) =>
    new Refused({
      code: 'FIGURE_NOT_USED',
      message: `该机构没有${name}，请勿填写`,
      field: 'figures',
    }),
  totalMissing: (name: string) =>
    new Refused({
      code: 'SPLIT_INCOMPLETE',
      message: `两个医共体控制${name}总量，请填写变更后的总量`,
      field: 'figures',
    }),
  laterFigure: ({ name, day, verified, documentNumber }: LaterFigure) =>
    new Refused({
      code: 'LATER_FIGURE_EXISTS',
      message:
        `${name}自${day}起另有核定数${verified}（${documentNumber}），届时名额会在原处恢复而重复计算；` +
        `变更日期须定在${day}或之后`,
      field: 'effectiveOn',
    }),
  plansDiffer: (name: string) =>
    new Refused({
      code: 'PLANS_DIFFER',
      message: `两机构的岗位设置方案对${name}一按档次、一按等级，请先统一设岗方式`,
      field: 'successorId',
    }),
};
