import type { PostHolders, PostReader, Projections } from '../../../libs/establishment/index.js';
import type {
  PostBalance,
  PostHolder,
  ProjectedAccount,
  ProjectedBreach,
} from '../../../libs/establishment/index.js';
import { calendarDate, isCalendarDate } from '../../../libs/rules/index.js';
import type { CalendarDate } from '../../../libs/rules/index.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';

const READS_LEDGER = { action: 'read', subject: 'Establishment' };

/** Readers of the ledger's pages. */
export interface LedgerReaders {
  posts: PostReader;
  holders: PostHolders;
  projections: Projections;
}

/** Lists of the ledger's pages, with the readers that also serve the screen. */
export function ledgerLists({ posts, holders, projections }: LedgerReaders): ExportList[] {
  return [postList(posts), holderList(holders), breachList(projections), projectionList(projections)];
}

function postList(posts: PostReader): ExportList {
  return exportList<PostBalance>({
    name: 'posts',
    title: '岗位',
    needs: READS_LEDGER,
    columns: [
      { header: '单位', width: 24, value: (row) => row.institutionName },
      { header: '岗位', width: 20, value: (row) => row.postName },
      { header: '类别', width: 12, value: (row) => row.categoryName },
      { header: '等级', width: 8, value: (row) => row.grade ?? '小计' },
      { header: '核定', width: 8, value: (row) => row.quota },
      { header: '借入', width: 8, value: (row) => row.borrowed },
      { header: '借出', width: 8, value: (row) => row.lent },
      { header: '已聘', width: 8, value: (row) => row.occupied },
      { header: '预占', width: 8, value: (row) => row.reserved },
      { header: '空缺', width: 8, value: (row) => row.free },
      { header: '方案文号', width: 30, value: (row) => row.documentNumber },
    ],
    page: async (ctx, { on, institutionId }, { offset }) => {
      const items = await posts.posts(ctx, dayOf(on) ?? ctx.today, institutionId ?? null);
      return { total: items.length, items: items.slice(offset) };
    },
  });
}

function holderList(holders: PostHolders): ExportList {
  return exportList<PostHolder>({
    name: 'post-holders',
    title: '名册',
    needs: { action: 'read', subject: 'Staff' },
    columns: [
      { header: '工号', width: 14, value: (row) => row.staffNumber },
      { header: '姓名', width: 12, value: (row) => row.name },
      { header: '单位', width: 24, value: (row) => row.institutionName },
      { header: '科室', width: 16, value: (row) => row.departmentName },
      { header: '职称', width: 14, value: (row) => row.titleName },
      { header: '职称级别', width: 10, value: (row) => row.titleLevelName },
      { header: '编制类型', width: 14, value: (row) => row.establishmentTypeName },
      { header: '聘用岗位', width: 20, value: (row) => row.heldPostName ?? '未聘' },
      { header: '岗位所在单位', width: 24, value: (row) => row.heldPostInstitutionName },
      { header: '聘用起始日', width: 12, value: (row) => row.heldFrom },
      { header: '服务单位', width: 24, value: (row) => row.servingInstitutionName },
    ],
    page: (ctx, { on, grade, ...filter }, page) =>
      holders.page(ctx, { ...filter, on: dayOf(on), grade: grade ? Number(grade) : null }, page),
  });
}

function breachList(projections: Projections): ExportList {
  return exportList<ProjectedBreach>({
    name: 'breaches',
    title: '编制与岗位预测',
    needs: READS_LEDGER,
    columns: [
      { header: '第一天', width: 12, value: (row) => row.from },
      { header: '最后一天', width: 14, value: (row) => row.until ?? '预测期之后' },
      { header: '账户', width: 34, value: (row) => row.accountName },
      { header: '单位', width: 24, value: (row) => row.institutionName },
      { header: '类别', width: 24, value: (row) => row.kindName },
      { header: '缺口', width: 8, value: (row) => row.shortfall },
      { header: '缺口最大日', width: 12, value: (row) => row.worstOn },
      { header: '原因', width: 60, value: (row) => row.cause },
    ],
    page: async (ctx, { institutionId, from }, { offset }) => {
      const found = await projections.for(ctx, { institutionId: institutionId ?? null, from: dayOf(from) });
      const items = found?.breaches ?? [];
      return { total: items.length, items: items.slice(offset) };
    },
  });
}

interface StepLine {
  account: ProjectedAccount;
  step: ProjectedAccount['steps'][number];
}

function projectionList(projections: Projections): ExportList {
  return exportList<StepLine>({
    name: 'projection',
    title: '预测逐级明细',
    needs: READS_LEDGER,
    columns: [
      { header: '账户', width: 34, value: ({ account }) => account.name },
      { header: '单位', width: 24, value: ({ account }) => account.institutionName },
      { header: '编制或岗位', width: 20, value: ({ account }) => account.resourceName },
      { header: '自', width: 12, value: ({ step }) => step.on },
      { header: '核定', width: 8, value: ({ step }) => step.verified },
      { header: '借入', width: 8, value: ({ step }) => step.borrowed },
      { header: '借出', width: 8, value: ({ step }) => step.lent },
      { header: '占用', width: 8, value: ({ step }) => step.occupied },
      { header: '预占', width: 8, value: ({ step }) => step.reserved },
      { header: '余额', width: 8, value: ({ step }) => step.free },
    ],
    page: async (ctx, { institutionId, from }, { offset }) => {
      const found = await projections.for(ctx, { institutionId: institutionId ?? null, from: dayOf(from) });
      const items = (found?.accounts ?? []).flatMap((account) =>
        account.steps.map((step) => ({ account, step })),
      );
      return { total: items.length, items: items.slice(offset) };
    },
  });
}

function dayOf(text: string | undefined): CalendarDate | null {
  return text && isCalendarDate(text) ? calendarDate(text) : null;
}
