import type { CalendarDate } from '../../rules/index.js';

/** Days that a unit would be without anybody who counts. */
export interface UnitGaps {
  communityId: string;
  institutionId: string;
  institutionName: string;
  gaps: { from: CalendarDate; to: CalendarDate }[];
  rule: string;
}

/** Where nobody is, when, and by which rule somebody should be. */
export function gapText({ institutionName, gaps, rule }: UnitGaps): string {
  const days = gaps.map(({ from, to }) => `${from}至${to}`).join('、');
  return `${institutionName}在${days}没有牵头医院主治及以上医师在岗（${rule}）`;
}
