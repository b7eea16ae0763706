import type { ContentSummary } from '../../approval/index.js';
import { addDays, daysBetween } from '../../rules/index.js';
import type { ChangeContent } from './change-content.js';
import type { ChangeKind, PostingRecord } from './posting-record.js';
import { gapText } from './unit-gaps.js';
import type { UnitGaps } from './unit-gaps.js';

/** Longest title that a case keeps. */
const TITLE_LENGTH = 200;

/** What people read of a change, with the names of the day. */
export function summariseChange(
  kind: ChangeKind,
  name: string,
  content: ChangeContent,
  facts: {
    record: PostingRecord;
    gaps: readonly UnitGaps[];
    personName: string;
    homeName: string;
    hostName: string;
  },
): ContentSummary {
  const { record, personName, homeName, hostName } = facts;
  const { lastOn, toOn } = content;
  const field = (key: string, label: string, value: string) => ({ key, label, value });
  const days =
    kind === 'EXTENSION'
      ? `延长${daysBetween(addDays(lastOn, 1), toOn)}天`
      : `提前${daysBetween(addDays(toOn, 1), lastOn)}天`;
  const fields = [
    field('posting', '派驻事项', `${content.postingNumber}（${record.row.kindName}）`),
    field('personId', '派驻人员', personName),
    field('homeInstitution', '派出单位', homeName),
    field('hostInstitution', '接收单位', hostName),
    field('term', '现在的期限', `${record.row.startOn}至${lastOn}`),
    field('toOn', kind === 'EXTENSION' ? '延期至' : '最后一日', `${toOn}（含，${days}）`),
    field('reason', '理由', content.reason),
    field('coverage', '基层覆盖', coverageText(kind, facts.gaps)),
  ];
  if (content.coverageReason) fields.push(field('coverageReason', '覆盖例外的理由', content.coverageReason));
  return { title: `${name}：${personName}（${hostName}）至${toOn}`.slice(0, TITLE_LENGTH), fields };
}

function coverageText(kind: ChangeKind, units: readonly UnitGaps[]): string {
  if (units.length === 0) return '不影响接收单位的牵头医院主治及以上医师在岗';
  const when = kind === 'EXTENSION' ? '如不延期且无人接替' : '返回后';
  return units.map((unit) => `${when}，${gapText(unit)}`).join('；');
}
