import type {
  InstitutionChange,
  InstitutionHistoryService,
} from '../../../libs/institution-history/index.js';
import { ReturningSort } from '../../../libs/personnel/index.js';
import type { Returning, ReturningPosting } from '../../../libs/personnel/index.js';
import { addMonths, calendarDate, isCalendarDate } from '../../../libs/rules/index.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';

/** 谁在某季度回来. */
export function returningList(returning: Returning): ExportList {
  return exportList<ReturningPosting>({
    name: 'returning',
    title: '到期返回',
    needs: { action: 'read', subject: 'Posting' },
    columns: [
      { header: '最后一天', width: 12, value: (row) => row.endOn },
      { header: '姓名', width: 12, value: (row) => row.personName },
      { header: '职称', width: 14, value: (row) => row.titleName },
      { header: '派出单位', width: 24, value: (row) => row.homeInstitutionName },
      { header: '服务单位', width: 24, value: (row) => row.hostInstitutionName },
      { header: '类型', width: 14, value: (row) => row.kindName },
      { header: '岗位', width: 16, value: (row) => row.postName },
      { header: '开始日期', width: 12, value: (row) => row.startOn },
      { header: '事项编号', width: 20, value: (row) => row.caseNumber },
    ],
    page: (ctx, { from, to, sort, ...filter }, page) => {
      const order = Object.values(ReturningSort).find((one) => one === sort) ?? ReturningSort.END;
      const first = from && isCalendarDate(from) ? calendarDate(from) : ctx.today;
      const last = to && isCalendarDate(to) ? to : addMonths(first, 3);
      return returning.page(ctx, { ...filter, from: first, to: last }, order, page);
    },
  });
}

/** 机构沿革. */
export function changeList(history: InstitutionHistoryService): ExportList {
  return exportList<InstitutionChange>({
    name: 'institution-changes',
    title: '机构沿革',
    needs: { action: 'read', subject: 'Institution' },
    columns: [
      { header: '执行日期', width: 12, value: (row) => row.effectiveOn },
      { header: '类型', width: 12, value: (row) => row.kindName },
      { header: '机构（变更前）', width: 24, value: (row) => row.institutionName },
      { header: '医共体（变更前）', width: 28, value: (row) => row.communityName },
      { header: '内容', width: 60, value: (row) => row.summary },
      { header: '人数', width: 8, value: (row) => row.people },
      { header: '批准文号', width: 24, value: (row) => row.documentNumber },
      { header: '文件日期', width: 12, value: (row) => row.documentDate },
      { header: '记录人', width: 12, value: (row) => row.recordedByName },
      { header: '记录时间', width: 18, value: (row) => row.recordedAt },
    ],
    page: (ctx, { institutionId, kind }, page) => history.page(ctx, { institutionId, kind }, page),
  });
}
