import type { NewAuditEvent } from '../audit/index.js';
import { sha256 } from '../database/index.js';
import { foldRound } from '../rules/index.js';
import type { RoundEntry, RoundState } from '../rules/index.js';
import type { PlacementEntryRow, PlacementRoundRow } from './entities/placement.entity.js';
import type { LoadedRound } from './round.repository.js';

/** Chain of a round in the trail. */
export const chainOf = (roundId: string): string => `placement:${roundId}`;

/** What follows from a round's record, and one entry more. */
export function stateOf({ opening, entries }: LoadedRound, more: readonly RoundEntry[] = []): RoundState {
  return foldRound(sha256, opening, [...entries.map(({ entry }) => entry), ...more]);
}

/** What the trail keeps of a round. */
export function openedEvent(row: PlacementRoundRow, opening: LoadedRound['opening']): NewAuditEvent {
  return {
    type: 'placement.opened',
    summary: `公布首次安置“${row.name}”：${opening.posts.length}个岗位、${opening.candidates.length}名人员`,
    payload: openedFacts(row),
  };
}

export function openedFacts(row: PlacementRoundRow): Record<string, unknown> {
  const { id, communityId, name, documentNumber, openingSha256, openedByAccountId } = row;
  return { id, communityId, name, documentNumber, openingSha256, openedByAccountId };
}

/** What the trail keeps of an entry: all of it, since nothing in it is personal but names that are published. */
export function entryFacts(row: PlacementEntryRow): Record<string, unknown> {
  const { id, roundId, sequence, type, entry, note, actorAccountId } = row;
  return { id, roundId, sequence, type, entry, note, actorAccountId };
}

/** Chinese names of what happens. */
export const entryNames: Readonly<Record<RoundEntry['type'], string>> = {
  WITNESSED: '见证人报数',
  REVEALED: '揭晓抽签',
  CHOSE: '选岗',
  PASSED: '暂不选岗，待抽签',
  DECLINED: '放弃选岗',
  ANNOUNCED: '公布剩余岗位抽签承诺',
  CONFIRMED: '确认到岗',
  GAVE_UP: '放弃所得岗位，依次递补',
  SERVICE: '登记服务变动',
  CANCELLED: '取消本轮安置',
};

export function entryEvent(row: PlacementEntryRow): NewAuditEvent {
  return {
    type: 'placement.entered',
    summary: `首次安置第${row.sequence}条：${entryNames[row.type as RoundEntry['type']]}`,
    payload: entryFacts(row),
  };
}
