import type { CaseRecord } from '../case-record.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { decides } from '../separation.js';
import { countingTasks } from '../templates/counting.js';

/** Somebody who has a part in a decision: the office's actor, or a member who voted. */
export interface Voice {
  decision: DecisionRow;
  personId: string;
}

/** The same by ids. */
export interface NamedVoice {
  decisionId: string;
  personId: string;
  kinshipId: string | null;
}

/**
 * Everybody who has a part in the decisions that count for the case now: those that closed a step of its current
 * text. A consultation binds nobody, and closing a 公示 decides nothing.
 */
export function countedVoices(record: CaseRecord): Voice[] {
  const { template, version, versions, tasks, moved, votes } = record;
  const counting = countingTasks(template.chain, tasks, versions, version, moved);
  const binding = new Set(counting.filter(({ stepKind }) => decides(stepKind)).map(({ id }) => id));
  return record.decisions
    .filter(({ closesTaskId }) => binding.has(closesTaskId ?? ''))
    .filter(({ contentSha256 }) => contentSha256 === version.contentSha256)
    .flatMap((decision) => {
      if (decision.meetingId === null) return [{ decision, personId: decision.actorPersonId }];
      // Whoever only recorded the votes has no part in them.
      return votes
        .filter(({ decisionId, choice }) => decisionId === decision.id && choice !== 'RECUSED')
        .map(({ personId }) => ({ decision, personId }));
    });
}
