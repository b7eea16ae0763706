import { Injectable } from '@nestjs/common';
import { MatterRegistry } from '../../approval/index.js';
import type { ContentField, ContentSummary } from '../../approval/index.js';
import { establishmentTypes, nameOfCode } from '../../organization/index.js';
import { daysBetween } from '../../rules/index.js';
import type { PostingFactsOfDay } from '../posting-facts.js';
import { PostingLines } from '../posting-lines.js';
import type { PostedPeople } from '../posting-lines.js';
import { effectNames } from '../posting-policy.js';
import { PostingScope } from '../posting-scope.js';
import { TITLE_LENGTH } from '../posting-summary.js';
import { parseExchange, peopleOfExchange } from './exchange-content.js';
import type { ExchangeContent, ExchangeLegContent } from './exchange-content.js';
import { PeopleMatter } from './people.matter.js';

/** Type of the matter. */
export const EXCHANGE_MATTER = 'EXCHANGE';

/** 双向流动: two legs in one case, which take effect together or not at all (domain §2; edge-36). */
@Injectable()
export class ExchangeMatter extends PeopleMatter<ExchangeContent> {
  readonly type = EXCHANGE_MATTER;
  readonly code = 'SX';
  readonly name = '人员双向流动';

  constructor(matters: MatterRegistry, scopes: PostingScope, lines: PostingLines) {
    super({ matters, scopes, lines });
  }

  parse(input: unknown): ExchangeContent {
    return parseExchange(input);
  }

  peopleOf(content: ExchangeContent): PostedPeople {
    return peopleOfExchange(content);
  }

  protected summary(content: ExchangeContent, facts: readonly PostingFactsOfDay[]): ContentSummary {
    const [out, back] = facts;
    if (!out || !back) throw new Error('an exchange has two legs');
    const { kind } = out;
    const field = (key: string, label: string, value: string) => ({ key, label, value });
    const days = daysBetween(content.startOn, content.endOn);
    const fields = [
      field('kind', '流动类型', `${kind.name}（${kind.documentNumber}${kind.isDemo ? '，示例' : ''}）`),
      ...legFields('out', '下派', content.out, out),
      ...legFields('back', '上派', content.back, back),
      field('startOn', '开始日期', content.startOn),
      field('endOn', '结束日期', `${content.endOn}（含，共${days}天）`),
      field('reason', '流动理由', content.reason),
    ];
    const title = `${kind.name}：${placed(out)} ⇄ ${placed(back)}`;
    return { title: title.slice(0, TITLE_LENGTH), fields };
  }
}

function placed({ person }: PostingFactsOfDay): string {
  return `${person.name}（${person.homeInstitutionName}）`;
}

function legFields(
  key: 'out' | 'back',
  name: string,
  leg: ExchangeLegContent,
  { person, host, kind }: PostingFactsOfDay,
): ContentField[] {
  const field = (what: string, label: string, value: string) => ({
    key: `${key}.${what}`,
    label: `${name}${label}`,
    value,
  });
  const post = [person.departmentName, person.postName, person.titleName].filter(Boolean).join(' ');
  return [
    field('personId', '人员', `${person.name}（工号 ${person.staffNumber}）`),
    field('homeInstitution', '人员所在单位', person.homeInstitutionName),
    field('homePost', '人员现任岗位与职称', post || '未登记'),
    field('homeEstablishment', '人员现有编制', nameOfCode(establishmentTypes, person.establishmentType)),
    field('hostInstitutionId', '人员服务单位', host?.name ?? ''),
    field('postName', '岗位', leg.postName),
    field('duties', '工作职责', leg.duties),
    field('establishmentEffect', '人员编制与岗位', effectNames[kind.effect]),
  ];
}
