import type { ContentSummary } from '../approval/index.js';
import { establishmentTypes, nameOfCode } from '../organization/index.js';
import { daysBetween } from '../rules/index.js';
import type { PostingContent } from './posting-content.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { effectNames } from './posting-policy.js';

/** Longest title that a case keeps. */
export const TITLE_LENGTH = 200;

/** What people read of a posting, with the names of the day. */
export function summarisePosting(content: PostingContent, facts: PostingFactsOfDay): ContentSummary {
  const { person, host, kind } = facts;
  const hostName = host?.name ?? '';
  const field = (key: string, label: string, value: string) => ({ key, label, value });
  const post = [person.departmentName, person.postName, person.titleName].filter(Boolean).join(' ');
  const fields = [
    field('kind', '派驻类型', `${kind.name}（${kind.documentNumber}${kind.isDemo ? '，示例' : ''}）`),
    field('personId', '派驻人员', `${person.name}（工号 ${person.staffNumber}）`),
    field('homeInstitution', '派出单位', person.homeInstitutionName),
    field('homePost', '现任岗位与职称', post || '未登记'),
    field('homeEstablishment', '现有编制', nameOfCode(establishmentTypes, person.establishmentType)),
    field('hostInstitutionId', '接收单位', hostName),
    ...(facts.hostCommunity ? [field('hostCommunity', '接收方医共体', hostCommunityText(facts))] : []),
    field('startOn', '开始日期', content.startOn),
    field('endOn', '结束日期', `${content.endOn}（含，共${daysBetween(content.startOn, content.endOn)}天）`),
    field('postName', '派驻岗位', content.postName),
    field('duties', '工作职责', content.duties),
    field('reason', '派驻理由', content.reason),
    field('establishmentEffect', '编制与岗位', effectNames[kind.effect]),
  ];
  if (content.discipline) fields.push(field('discipline', '牵头学科', content.discipline));
  if (kind.effect === 'OCCUPY_COMMUNITY_POOL') {
    const type = content.establishmentType ?? 'INSTITUTION';
    fields.push(field('establishmentType', '聘用后编制', nameOfCode(establishmentTypes, type)));
  }
  const title = `${kind.name}：${person.name}（${person.homeInstitutionName}）→ ${hostName}`;
  return { title: title.slice(0, TITLE_LENGTH), fields };
}

/** Which community has to consent, so that whoever decides on the posting knows that it does not rest with them alone. */
function hostCommunityText({ hostCommunity, kind }: PostingFactsOfDay): string {
  const basis = `${kind.documentNumber}${kind.isDemo ? '，示例' : ''}`;
  return `${hostCommunity?.name ?? ''}（跨医共体，须经其按流程同意接收后实施；${basis}）`;
}
