import { Refused } from '../../context/index.js';

/** Refusals about chain templates and about moving cases between them. */
export const refuseTemplate = {
  unknown: () =>
    new Refused({ code: 'TEMPLATE_UNKNOWN', message: '没有该流程模板，或您无权查看', field: 'templateId' }),
  notYours: () =>
    new Refused({
      code: 'TEMPLATE_NOT_YOURS',
      message: '流程模板由全县各医共体共用，须由管理全县各医共体的系统管理员维护',
    }),
  draftUnknown: () =>
    new Refused({
      code: 'DRAFT_GONE',
      message: '该草稿已经发布或放弃，请刷新后查看',
      field: 'draftId',
    }),
  draftChanged: (by: string) =>
    new Refused({
      code: 'DRAFT_CHANGED',
      message: `草稿已由${by}修改，您看到的不是最新内容，请刷新后再办理`,
      field: 'revision',
    }),
  draftForm: (message: string) => new Refused({ code: 'DRAFT_INVALID', message, field: 'steps' }),
  unsound: (problems: readonly { message: string }[]) =>
    new Refused({
      code: 'TEMPLATE_UNSOUND',
      message: `流程有${String(problems.length)}处问题，不能发布：${problems.map((one) => one.message).join('；')}`,
      field: 'steps',
    }),
  unchanged: (version: number) =>
    new Refused({
      code: 'TEMPLATE_UNCHANGED',
      message: `草稿与第${String(version)}版完全相同，无须发布`,
      field: 'steps',
    }),
  inThePast: () =>
    new Refused({ code: 'TEMPLATE_IN_THE_PAST', message: '施行日期不得早于今天', field: 'validFrom' }),
  beforeLater: (version: number, validFrom: string) =>
    new Refused({
      code: 'TEMPLATE_BEFORE_LATER',
      message: `第${String(version)}版已发布，自${validFrom}起施行；新版不得早于该日，与其同日施行则取代该版`,
      field: 'validFrom',
    }),
  publishedMeanwhile: () =>
    new Refused({
      code: 'TEMPLATE_PUBLISHED_MEANWHILE',
      message: '他人刚刚发布了该事项的新版流程，请刷新后核对再发布',
    }),
  trialOf: () =>
    new Refused({
      code: 'TRIAL_WITHOUT_CASE',
      message: '请填写事项编号，或选择提交单位',
      field: 'institutionId',
    }),
  trialMatter: (matter: string) =>
    new Refused({
      code: 'TRIAL_OTHER_MATTER',
      message: `该事项不是“${matter}”，不能用来试运行此流程`,
      field: 'caseNumber',
    }),
  trialInput: () =>
    new Refused({ code: 'TRIAL_INPUT', message: '试运行的申报内容不是有效的 JSON', field: 'input' }),
  institutionUnknown: () =>
    new Refused({ code: 'INSTITUTION_UNKNOWN', message: '没有该机构，或不在本县', field: 'institutionId' }),
  mayNotSubmit: () => new Refused({ code: 'NOT_YOUR_UNIT', message: '您不能为该机构提交此类事项' }),
  mayNotMove: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权变更其流程' }),
  moveByParty: () =>
    new Refused({
      code: 'MOVE_BY_PARTY',
      message: '您是本事项的提交人、当事人（或其近亲属）或已参与决定，不得变更其流程，须由另一管理员办理',
    }),
  moveOnlyRunning: (status: string) =>
    new Refused({ code: 'CASE_NOT_RUNNING', message: `事项${status}，只有办理中的事项可以变更流程` }),
  moveNowhere: (version: number) =>
    new Refused({
      code: 'MOVE_SAME_TEMPLATE',
      message: `事项已按现行流程（第${String(version)}版）办理，无须变更`,
    }),
  moveLoses: (steps: readonly string[]) =>
    new Refused({
      code: 'MOVE_LOSES_DECISION',
      message: `现行流程不再有“${steps.join('”“')}”，其已作出的决定将无处重新办理，不能变更`,
    }),
  movePlanChanged: () =>
    new Refused({
      code: 'MOVE_PLAN_CHANGED',
      message: '事项或现行流程在您查看之后有了变化，请重新查看变更内容后再确认',
      field: 'planSha256',
    }),
};
