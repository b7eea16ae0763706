import type { Tally, VotingRule } from '../rules/index.js';
import { TallyView, VoteRecord } from './meetings/dto/meeting.dto.js';
import type { VoteRow } from './meetings/entities/vote.entity.js';
import { motionNames, tallyResultNames, votingWayNames } from './status-names.js';

/** The count as it is stored with the decision. */
export type StoredTally = Tally & {
  rule: VotingRule;
  motion?: string;
  way?: 'BALLOT' | 'HANDS';
  attendanceChanges?: number;
};

export function voteView(row: Omit<VoteRow, 'decisionId' | 'meetingId' | 'taskId'>): VoteRecord {
  return Object.assign(new VoteRecord(), {
    seatId: row.seatId,
    seatTitle: row.seatTitle,
    personName: row.personName,
    choice: row.choice,
    dissent: row.dissent,
  });
}

/** The stored count, read back. */
export function tallyView(stored: string): TallyView {
  const tally = JSON.parse(stored) as StoredTally;
  // Before members could vote themselves, all votes were hands that the clerk recorded.
  const way = tally.way ?? 'HANDS';
  return Object.assign(new TallyView(), {
    entitled: tally.entitled,
    effectivePresent: tally.effectivePresent,
    approve: tally.for,
    against: tally.against,
    abstain: tally.abstain,
    defer: tally.defer,
    notVoted: tally.notVoted,
    motionName: motionNames[tally.motion ?? ''] ?? null,
    way,
    wayName: votingWayNames[way],
    quorumMet: tally.quorumMet,
    result: tally.result,
    resultName: tallyResultNames[tally.result] ?? tally.result,
    rule: ruleText(tally.rule),
  });
}

/** A voting rule in words. */
export function ruleText({ attendanceMin, majority, majorityOf }: VotingRule): string {
  const attended = `到会不少于应到会的${attendanceMin.num}/${attendanceMin.den}`;
  const base = majorityOf === 'ENTITLED' ? '应到会' : '到会';
  const share = `${majority.num}/${majority.den}`;
  return `${attended}，赞成票${majority.strict ? '超过' : '不少于'}${base}的${share}为通过`;
}
