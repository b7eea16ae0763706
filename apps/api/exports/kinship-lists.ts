import type { FindingReader, KinshipFinding } from '../../../libs/approval/index.js';
import { KinshipSort } from '../../../libs/organization/index.js';
import type { Kinship, KinshipReader } from '../../../libs/organization/index.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';

/** Lists of the registry of relatives, with the readers that also serve the screen. */
export function kinshipLists(kinships: KinshipReader, findings: FindingReader): ExportList[] {
  return [registry(kinships), findingList(findings)];
}

function registry(kinships: KinshipReader): ExportList {
  return exportList<Kinship>({
    name: 'kinships',
    title: '亲属关系',
    needs: { action: 'read', subject: 'Kinship' },
    columns: [
      { header: '姓名', width: 12, value: (row) => row.personA.name },
      { header: '工号', width: 14, value: (row) => row.personA.staffNumber },
      { header: '所在机构', width: 24, value: (row) => row.personA.place },
      { header: '亲属姓名', width: 12, value: (row) => row.personB.name },
      { header: '亲属工号', width: 14, value: (row) => row.personB.staffNumber },
      { header: '亲属所在机构', width: 24, value: (row) => row.personB.place },
      { header: '关系', width: 20, value: (row) => row.relationName },
      { header: '来源', width: 14, value: (row) => row.sourceName },
      { header: '文件', width: 30, value: (row) => row.document },
      { header: '获知或终止日期', width: 16, value: (row) => row.knownOn },
      { header: '状态', width: 10, value: (row) => (row.ended ? '已终止' : '现存') },
      { header: '录入人', width: 12, value: (row) => row.entries.at(-1)?.actorName },
      { header: '录入时间', width: 20, value: (row) => row.entries.at(-1)?.enteredAt },
    ],
    page: (ctx, { text, relation, ended, sort }, page) =>
      kinships.page(
        ctx,
        { text: text ?? null, relation: relation ?? null, ended: ended ? ended === 'true' : null },
        Object.values(KinshipSort).find((one) => one === sort) ?? KinshipSort.ENTERED,
        page,
      ),
  });
}

function findingList(findings: FindingReader): ExportList {
  return exportList<KinshipFinding>({
    name: 'kinship-findings',
    title: '决定中有回避关系的已办结事项',
    needs: { action: 'audit', subject: 'Kinship' },
    columns: [
      { header: '事项编号', width: 22, value: (row) => row.caseNumber },
      { header: '标题', width: 40, value: (row) => row.caseTitle },
      { header: '类别', width: 14, value: (row) => row.matterName },
      { header: '结果', width: 10, value: (row) => row.statusName },
      { header: '办结时间', width: 20, value: (row) => row.endedAt },
      { header: '环节', width: 18, value: (row) => row.stepName },
      { header: '机构', width: 24, value: (row) => row.bodyName },
      { header: '决定日期', width: 12, value: (row) => row.decidedOn },
      { header: '决定', width: 10, value: (row) => row.outcomeName },
      { header: '参与决定的人', width: 14, value: (row) => row.deciderName },
      { header: '当事人', width: 12, value: (row) => row.subjectName },
      { header: '关系', width: 20, value: (row) => row.relationName },
      { header: '获知日期', width: 12, value: (row) => row.knownOn },
    ],
    page: (ctx, { text }, page) => findings.page(ctx, { text: text ?? null }, page),
  });
}
