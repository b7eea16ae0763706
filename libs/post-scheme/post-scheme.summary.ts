import type { ContentField, ContentSummary } from '../approval/index.js';
import { postCategories, postName } from '../rules/index.js';
import { compareScheme, overfilled } from './comparison.js';
import type { SchemeContent, SchemeLine } from './post-scheme.content.js';
import type { SchemeFacts } from './post-scheme.facts.js';

/** Longest title that a case keeps. */
const TITLE_LENGTH = 200;

/** What people read of a scheme, with the names and the plan in force of the day. */
export function summariseScheme(content: SchemeContent, facts: SchemeFacts): ContentSummary {
  const { institution } = facts;
  const { lines } = content;
  const field = (key: string, label: string, value: string): ContentField => ({ key, label, value });
  const rows = compareScheme(lines, facts.current);
  const over = overfilled(rows);
  const title = `岗位设置方案：${institution.shortName} ${content.planName}`;
  return {
    title: [...title].slice(0, TITLE_LENGTH).join(''),
    fields: [
      field('institutionId', '设岗单位', institution.name),
      field('planName', '方案名称', content.planName),
      field('startOn', '执行起始日', content.startOn),
      field('total', '岗位总数', totalsOf(lines)),
      field('lines', '各类各级岗位', lines.map(lineText).join('\n')),
      field('comparison', '与现行方案比较', changesOf(rows, facts)),
      field(
        'overfilled',
        '超出方案的已聘人员',
        over.length === 0
          ? '无'
          : over
              .map(({ name, proposed, occupied, reserved }) => {
                const held = reserved > 0 ? `已聘${occupied}、预占${reserved}` : `已聘${occupied}`;
                return `${name}：拟设${proposed}，${held}；执行后只停止新增，现聘人员不受影响`;
              })
              .join('\n'),
      ),
      field('proposal', '设岗理由与说明', content.proposal),
      field('legalBasis', '依据', content.legalBasis),
    ],
  };
}

function totalsOf(lines: readonly SchemeLine[]): string {
  const sum = (fits: (line: SchemeLine) => boolean): number =>
    lines.filter(fits).reduce((all, { count }) => all + count, 0);
  const parts = (['PROFESSIONAL', 'MANAGEMENT', 'SUPPORT'] as const)
    .map((category) => `${postCategories[category]}${sum((line) => line.category === category)}个`)
    .join('，');
  const [high, mid, junior] = (['HIGH', 'MID', 'JUNIOR'] as const).map((band) =>
    sum((line) => line.band === band),
  );
  return `共${sum(() => true)}个：${parts}；专业技术高级、中级、初级为${high}:${mid}:${junior}`;
}

function lineText({ count, ...post }: SchemeLine): string {
  return `${postName(post)} ${count}个`;
}

function changesOf(rows: ReturnType<typeof compareScheme>, { current }: SchemeFacts): string {
  const [known] = current.filter(({ documentNumber }) => documentNumber !== '');
  if (!known) return '现无生效的岗位设置方案';
  const changes = rows
    .filter(({ proposed, current: now }) => proposed !== now)
    .map(({ name, proposed, current: now }) => {
      const more = proposed - now;
      return `${name}：${now} → ${proposed}（${more > 0 ? `增${more}` : `减${-more}`}）`;
    });
  const against = `现行方案：${known.documentNumber}`;
  return changes.length === 0 ? `${against}，各类岗位数不变` : [against, ...changes].join('\n');
}
