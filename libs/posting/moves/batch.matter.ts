import { Injectable } from '@nestjs/common';
import { MatterRegistry } from '../../approval/index.js';
import type { ContentSummary } from '../../approval/index.js';
import { establishmentTypes, nameOfCode } from '../../organization/index.js';
import { daysBetween } from '../../rules/index.js';
import type { PostingFactsOfDay } from '../posting-facts.js';
import { PostingLines } from '../posting-lines.js';
import type { PostedPeople } from '../posting-lines.js';
import { effectNames } from '../posting-policy.js';
import { PostingScope } from '../posting-scope.js';
import { TITLE_LENGTH } from '../posting-summary.js';
import { parseBatch, peopleOfBatch } from './batch-content.js';
import type { BatchContent, BatchLine } from './batch-content.js';
import { PeopleMatter } from './people.matter.js';

/** Type of the matter. */
export const BATCH_MATTER = 'POSTING_BATCH';

/** 批量派驻: one resolution that sends several people, each with a posting of their own. */
@Injectable()
export class BatchMatter extends PeopleMatter<BatchContent> {
  readonly type = BATCH_MATTER;
  readonly code = 'PL';
  readonly name = '县管乡用批量派驻';

  constructor(matters: MatterRegistry, scopes: PostingScope, lines: PostingLines) {
    super({ matters, scopes, lines });
  }

  parse(input: unknown): BatchContent {
    return parseBatch(input);
  }

  peopleOf(content: BatchContent): PostedPeople {
    return peopleOfBatch(content);
  }

  protected summary(content: BatchContent, facts: readonly PostingFactsOfDay[]): ContentSummary {
    const { lines, reason } = content;
    const hosts = [...new Set(facts.map(({ host }) => host?.name ?? ''))];
    const kinds = [
      ...new Set(
        facts.map(({ kind }) => `${kind.name}（${kind.documentNumber}${kind.isDemo ? '，示例' : ''}）`),
      ),
    ];
    const field = (key: string, label: string, value: string) => ({ key, label, value });
    const fields = [
      field('count', '人数', `${lines.length}人，到${hosts.length}个单位`),
      field('kind', '派驻类型', kinds.join('；')),
      field('reason', '派驻理由', reason),
      // By person, so that a comparison of versions finds the same line again.
      ...lines.map((line, at) => {
        const known = facts[at];
        if (!known) throw new Error(`line ${at} has no facts`);
        return field(`lines.${line.personId}`, `第${at + 1}行 ${known.person.name}`, lineText(line, known));
      }),
    ];
    const [first] = facts;
    const who = lines.length === 1 ? first?.person.name : `${first?.person.name ?? ''}等${lines.length}人`;
    const where = hosts.length === 1 ? hosts[0] : `${hosts[0] ?? ''}等${hosts.length}个单位`;
    const title = `批量派驻：${who ?? ''} → ${where ?? ''}`;
    return { title: title.slice(0, TITLE_LENGTH), fields };
  }
}

function lineText(line: BatchLine, { person, host, kind }: PostingFactsOfDay): string {
  const post = [person.departmentName, person.postName, person.titleName].filter(Boolean).join(' ');
  const given = line.establishmentType
    ? [`聘用后编制：${nameOfCode(establishmentTypes, line.establishmentType)}`]
    : [];
  return [
    `工号 ${person.staffNumber}，${person.homeInstitutionName}${post ? ` ${post}` : ''} → ${host?.name ?? ''}`,
    `${kind.name}，${line.startOn}至${line.endOn}（含，共${daysBetween(line.startOn, line.endOn)}天）`,
    `岗位：${line.postName}`,
    `职责：${line.duties}`,
    ...(line.discipline ? [`牵头学科：${line.discipline}`] : []),
    `编制：${nameOfCode(establishmentTypes, person.establishmentType)}，${effectNames[kind.effect]}`,
    ...given,
  ].join('；');
}
