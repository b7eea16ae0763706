import { Refused } from '../context/index.js';

/** Stands for a day that is not known while the service is paused. */
const OPEN = '9999-12-31';

/** Refusals of first placement, each in one place with its code and wording. */
export const refuse = {
  moveTo: () =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: '请选择调整到的机构，须为本医共体的机构',
      field: 'institutionId',
    }),
  roundUnknown: () =>
    new Refused({ code: 'ROUND_UNKNOWN', message: '没有该轮安置，或您无权办理', field: 'roundId' }),
  badId: (field: string) => new Refused({ code: 'BAD_ID', message: '编号格式不正确', field }),
  idReused: () =>
    new Refused({ code: 'ID_REUSED', message: '该编号已用于另一次操作，请刷新后重试', field: 'id' }),
  nameUsed: () => new Refused({ code: 'ROUND_NAME_USED', message: '已有同名的安置轮次', field: 'name' }),
  stale: () => new Refused({ code: 'STALE', message: '情况已有变化，请刷新后再办理' }),
  noCommunity: () =>
    new Refused({ code: 'NOT_ALLOWED', message: '您没有组织首次安置的权限', field: 'communityId' }),
  institutionUnknown: (code: string) =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: `岗位${code}所在机构不属于本医共体`,
      field: 'posts',
    }),
  zoneUnknown: (code: string) =>
    new Refused({ code: 'ZONE_UNKNOWN', message: `岗位${code}的地区类别不在本县政策参数中`, field: 'posts' }),
  zoneDiffers: (institutionName: string, lies: string, field: string) =>
    new Refused({
      code: 'ZONE_DIFFERS',
      message: `${institutionName}按本县政策参数位于${lies}，服务地区须与此一致`,
      field,
    }),
  alreadyPlaced: (name: string, { fromOn, toOn }: { fromOn: string; toOn: string }, field: string) =>
    new Refused({
      code: 'ALREADY_PLACED',
      message: `${name}自${fromOn}起在首次安置服务期内${toOn === OPEN ? '' : `，至${toOn}`}，不能同时在两轮安置中服务`,
      field,
    }),
  personUnknown: (at: number) =>
    new Refused({
      code: 'PERSON_UNKNOWN',
      message: `第${at}名人员不在册，或不属于本医共体`,
      field: 'candidates',
    }),
  score: (at: number) =>
    new Refused({
      code: 'SCORE_INVALID',
      message: `第${at}名人员的成绩须为0至1000、最多两位小数的数值`,
      field: 'candidates',
    }),
  code: () =>
    new Refused({
      code: 'POST_CODE_INVALID',
      message: '岗位代码须为1至20位字母、数字或短横线',
      field: 'posts',
    }),
  tooMany: () => new Refused({ code: 'TOO_MANY', message: '一轮最多500个岗位、500名人员' }),
  startDay: () => new Refused({ code: 'START_DAY', message: '到岗日期无效', field: 'startOn' }),
  eventDay: () =>
    new Refused({ code: 'EVENT_DAY', message: '日期无效，或晚于今天；变动发生后再登记', field: 'on' }),
  ownRound: () =>
    new Refused({ code: 'OWN_ROUND', message: '组织本轮安置的人员不得担任见证人', field: 'roundId' }),
};
