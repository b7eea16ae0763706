import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../../access/index.js';
import type { RuleScope } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { kinshipRelations, nameOfCode } from '../../organization/index.js';
import { CaseRecords } from '../case-record.js';
import type { CaseRecord } from '../case-record.js';
import { MatterRegistry } from '../matter-registry.js';
import type { RestingCase } from '../matter.js';
import { KinshipFinding } from './finding.dto.js';
import type { KinshipFindingFilter } from './finding.dto.js';
import { caseStatusNames, outcomeNameOf } from '../status-names.js';
import { countedVoices } from './voices.js';

/** A relationship whose one side has decided on a case that is over and names the other. */
interface Candidate {
  caseId: string;
  endedAt: Date;
  kinshipId: string;
  relation: string;
  knownOn: string;
  deciderId: string;
  deciderName: string;
  subjectId: string;
  subjectName: string;
}

/** Each relationship that holds, both ways round: who may have decided, and whom a matter may concern. */
const SIDES = ['a', 'b'].map((decider) => {
  const subject = decider === 'a' ? 'b' : 'a';
  return `SELECT k.id, k.relation, k.declared_on, k.person_${decider}_id AS decider_id, k.person_${subject}_id AS subject_id
     FROM kinship k
    WHERE k.kind <> 'ENDED' AND NOT EXISTS (SELECT 1 FROM kinship f WHERE f.follows_id = k.id)`;
});

/** From the decider to what was decided, by the index of the person. */
const DECIDED = [
  'JOIN decision d ON d.actor_person_id = s.decider_id',
  'JOIN vote v ON v.person_id = s.decider_id JOIN decision d ON d.id = v.decision_id',
];

/** A content names everybody whom it concerns by id; the matter itself says for certain. */
const candidatesIn = (scope: string): string =>
  DECIDED.map(
    (decided) => `SELECT c.id AS caseId, c.ended_at AS endedAt, s.id AS kinshipId, s.relation,
        s.declared_on AS knownOn, p.id AS deciderId, p.name AS deciderName, o.id AS subjectId, o.name AS subjectName
      FROM (${SIDES.join(' UNION ALL ')}) s
      JOIN person p ON p.id = s.decider_id JOIN person o ON o.id = s.subject_id ${decided}
      JOIN approval_case c ON c.id = d.case_id AND c.status IN ('IMPLEMENTED', 'REJECTED')
      JOIN case_version t ON t.case_id = c.id AND t.version = c.current_version
       AND t.content LIKE CONCAT('%', s.subject_id, '%')
     WHERE ${scope}`,
  ).join(' UNION ');

/**
 * Implemented cases that rest on a decision of somebody who is known by now to be a relative, and cases that such a
 * decision has rejected. They are over and stay as they are; what to do about them is for people to say.
 */
@Injectable()
export class FindingReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: CaseRecords,
    private readonly matters: MatterRegistry,
  ) {}

  /** The latest ended first. There are few, so they are judged whole before a page is cut. */
  async page(
    ctx: RequestContext,
    filter: KinshipFindingFilter,
    { first, offset }: { first: number; offset: number },
  ): Promise<Page<KinshipFinding>> {
    const { reader } = this.transactions;
    const scopes = scopesOf(ctx.ability, 'audit', 'Kinship');
    const scope = scopeCondition(scopes, { communityId: 'c.community_id' });
    const candidates: Candidate[] = await reader.query(
      `${candidatesIn(scope.sql)} ORDER BY endedAt DESC, caseId, deciderId, subjectId`,
      [...scope.params, ...scope.params],
    );
    const found = await this.judged(reader, candidates);
    found.push(...(await this.restingOnOthers(reader, communitiesOf(scopes))));
    found.sort((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
    const text = filter.text?.trim() ?? '';
    const items = found.filter((one) =>
      [one.caseNumber, one.caseTitle, one.deciderName, one.subjectName].some((part) => part.includes(text)),
    );
    return { total: items.length, items: items.slice(offset, offset + first) };
  }

  /**
   * Cases of the communities that rest on what another one's bodies have decided, where a relative had a part in that.
   * Who it was is for that community to look into.
   */
  private async restingOnOthers(tx: Tx, communityIds: readonly string[]): Promise<KinshipFinding[]> {
    const resting: RestingCase[] = [];
    for (const handler of this.matters.all())
      resting.push(...((await handler.restsOn?.(tx, communityIds)) ?? []));
    if (resting.length === 0) return [];
    const onIds = resting.map(({ onCaseId }) => onCaseId);
    const candidates: Candidate[] = await tx.query(candidatesIn('c.id IN (?)'), [onIds, onIds]);
    const found = new Map<string, KinshipFinding>();
    for (const candidate of candidates) {
      const [finding] = await this.judged(tx, [candidate]);
      const own = resting.find(({ onCaseId }) => onCaseId === candidate.caseId);
      const record = own && finding && (await this.records.read(tx, own.caseId));
      if (!record) continue;
      // However many of them had a part, the case rests on one consent.
      found.set(own.caseId, elsewhere(finding, this.headOf(record), own));
    }
    return [...found.values()];
  }

  private async judged(tx: Tx, candidates: readonly Candidate[]): Promise<KinshipFinding[]> {
    const records = new Map<string, CaseRecord | null>();
    const found: KinshipFinding[] = [];
    for (const candidate of candidates) {
      const { caseId } = candidate;
      if (!records.has(caseId)) records.set(caseId, await this.records.read(tx, caseId));
      const record = records.get(caseId);
      if (record) found.push(...this.findings(record, candidate));
    }
    return found;
  }

  private findings(record: CaseRecord, candidate: Candidate): KinshipFinding[] {
    const { row, version, tasks } = record;
    const people = this.matters.of(row.matterType).people(JSON.parse(version.content) as object);
    if (!people.includes(candidate.subjectId)) return [];
    const own = countedVoices(record)
      .filter(({ personId }) => personId === candidate.deciderId)
      // What others have rejected does not rest on a relative's approval before it.
      .filter(({ decision }) => row.status !== 'REJECTED' || decision.outcome === 'REJECTED');
    return own.map(({ decision }) => {
      const task = tasks.find(({ id }) => id === decision.taskId);
      return Object.assign(new KinshipFinding(), {
        id: `${decision.id}/${candidate.kinshipId}/${candidate.deciderId}`,
        ...this.headOf(record),
        endedAt: candidate.endedAt,
        stepName: task?.stepName ?? decision.stepKey,
        bodyName: task?.bodyName ?? '',
        decidedOn: decision.decidedOn,
        outcomeName: outcomeNameOf(task?.stepKind, decision.outcome),
        deciderName: candidate.deciderName,
        subjectName: candidate.subjectName,
        relationName: nameOfCode(kinshipRelations, candidate.relation),
        knownOn: candidate.knownOn,
      });
    });
  }

  private headOf({ row }: CaseRecord) {
    return {
      caseNumber: row.number,
      caseTitle: row.title,
      matterName: this.matters.nameOf(row.matterType),
      status: row.status,
      statusName: caseStatusNames[row.status],
      endedAt: row.endedAt ?? row.submittedAt,
    };
  }
}

const communitiesOf = (scopes: readonly RuleScope[]): string[] => [
  ...new Set(scopes.map(({ communityId }) => communityId)),
];

/** What the case that rests on it shows of a finding in another community's case. */
function elsewhere(
  finding: KinshipFinding,
  head: Partial<KinshipFinding>,
  { stepName, by, onCaseId }: RestingCase,
): KinshipFinding {
  const own = {
    id: `${head.caseNumber ?? ''}/${onCaseId}`,
    stepName,
    bodyName: by,
    deciderName: `${by}的决定人员`,
  };
  return Object.assign(new KinshipFinding(), finding, head, own);
}
