import type { ContentSummary } from '../../approval/index.js';
import { resourceName } from '../../establishment/index.js';
import { establishmentTypes, nameOfCode } from '../../organization/index.js';
import { TITLE_LENGTH } from '../posting-summary.js';
import type { TransferContent } from './transfer-content.js';
import { heldPost } from './transfer-facts.js';
import type { TransferFacts } from './transfer-facts.js';

/** What people read of a transfer, with the names of the day; `titleNote` says what titles are worth there. */
export function summariseTransfer(
  content: TransferContent,
  facts: TransferFacts,
  titleNote: string | null,
): ContentSummary {
  const { person, to, held } = facts;
  const field = (key: string, label: string, value: string) => ({ key, label, value });
  const post = [person.departmentName, person.postName, person.titleName].filter(Boolean).join(' ');
  const former = heldPost(held);
  const type = nameOfCode(establishmentTypes, person.establishmentType);
  const moves = held.some(({ resource }) => resource === person.establishmentType);
  const fields = [
    field('personId', '调动人员', `${person.name}（工号 ${person.staffNumber}）`),
    field('homeInstitution', '调出单位', person.homeInstitutionName),
    field('homePost', '现任岗位与职称', post || '未登记'),
    field('formerPost', '现聘岗位（方案）', former ? resourceName(former.resource) : '未登记'),
    field('toInstitutionId', '调入单位', to?.name ?? ''),
    field('on', '调动日期', `${content.on}（到调入单位的第一日）`),
    field('postName', '调入后岗位', content.postName),
    field('post', '拟聘岗位（方案）', content.post ? resourceName(content.post) : '暂不聘用'),
    field(
      'establishmentEffect',
      '编制',
      moves ? `${type}随人划转，医共体总量不变` : `${type}，不涉及编制划转`,
    ),
    field('reason', '调动理由', content.reason),
  ];
  if (titleNote) fields.push(field('titleNote', '职称效力', titleNote));
  const title = `调动：${person.name}（${person.homeInstitutionName}）→ ${to?.name ?? ''}`;
  return { title: title.slice(0, TITLE_LENGTH), fields };
}
