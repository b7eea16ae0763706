import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, recordDiffers, toldInChains } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { attachmentsOf, contentHash } from './case-content.js';
import { caseMatches, replay, taskMatches, versionMatches } from './case-replay.js';
import type { ToldCase } from './case-replay.js';
import { decisionFacts } from './decision-desk.js';
import { DecisionRepository } from './decision.repository.js';
import { ApprovalCaseRow } from './entities/approval-case.entity.js';
import { CaseTaskRow } from './entities/case-task.entity.js';
import { CaseVersionRow } from './entities/case-version.entity.js';
import { DecisionRow } from './entities/decision.entity.js';
import type { VoteRow } from './meetings/entities/vote.entity.js';
import { lostCases, templateBreaks } from './record-check-registers.js';
import { delegationBreaks } from './record-check-delegations.js';

const BATCH = 200;

/** The rows of some cases, by case. */
interface CaseRecords {
  versions: CaseVersionRow[];
  tasks: CaseTaskRow[];
  decisions: DecisionRow[];
  votes: VoteRow[];
  firstSteps: Map<string, string | null>;
}

/**
 * Plays every case again from its chain of audit entries and compares: rows that were altered, added or removed all
 * differ from what was told when they were written.
 */
@Injectable()
export class ApprovalRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly decisions: DecisionRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) => this.checkCases(tx));
    this.verifier.addRecordCheck(lostCases);
    this.verifier.addRecordCheck(templateBreaks);
    this.verifier.addRecordCheck(delegationBreaks);
  }

  private async checkCases(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows = await tx
        .createQueryBuilder(ApprovalCaseRow, 'c')
        .where('c.id > :after', { after })
        .orderBy('c.id')
        .limit(BATCH)
        .getMany();
      const last = rows.at(-1);
      if (!last) return breaks;
      const records = await this.recordsOf(tx, rows);
      const events = await toldInChains(
        tx,
        rows.map((row) => `case:${row.number}`),
      );
      for (const row of rows) {
        const own = events.get(`case:${row.number}`) ?? [];
        const told = replay(own, (templateId) => records.firstSteps.get(templateId) ?? null);
        breaks.push(...caseBreaks(row, told, own), ...rowBreaks(row, told, records));
      }
      after = last.id;
    }
  }

  private async recordsOf(tx: Tx, rows: readonly ApprovalCaseRow[]): Promise<CaseRecords> {
    const ids = rows.map((row) => row.id);
    const of = <T extends object>(entity: new () => T): Promise<T[]> =>
      tx.createQueryBuilder(entity, 'r').where('r.case_id IN (:...ids)', { ids }).getMany();
    const decisions = await of(DecisionRow);
    const votes = await this.decisions.votesOf(
      tx,
      decisions.map((decision) => decision.id),
    );
    const moved = rows.filter(({ moves }) => moves > 0).map(({ id }) => id);
    const templates: { id: string; definition: string }[] = await tx.query(
      `SELECT id, definition FROM chain_template
        WHERE id IN (?) OR id IN (SELECT from_template_id FROM case_move WHERE case_id IN (?))`,
      [rows.map((row) => row.templateId), moved.length > 0 ? moved : ['']],
    );
    const firstSteps = new Map(templates.map(({ id, definition }) => [id, firstStepOf(definition)]));
    return { versions: await of(CaseVersionRow), tasks: await of(CaseTaskRow), decisions, votes, firstSteps };
  }
}

function caseBreaks(row: ApprovalCaseRow, told: ToldCase, events: readonly ToldEvent[]): AuditBreak[] {
  if (caseMatches(row, told)) return [];
  const at = told.last ?? events.at(-1) ?? `case:${row.number}`;
  return [recordDiffers(`approval_case#${row.id}`, at, '事项的状态或登记内容与审计条目所载不符')];
}

function rowBreaks(row: ApprovalCaseRow, told: ToldCase, records: CaseRecords): AuditBreak[] {
  const own = <T extends { caseId: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ caseId }) => caseId === row.id);
  const versions = new Map(own(records.versions).map((version) => [version.version, version]));
  const tasks = new Map(own(records.tasks).map((task) => [task.id, task]));
  const decisions = new Map(own(records.decisions).map((decision) => [decision.id, decision]));
  return [
    ...differing(
      told.versions,
      versions,
      (key) => `case_version#${row.id}/${key}`,
      '版本',
      (version, event) =>
        hashOf(row, version) === version.contentSha256 && versionMatches(row, version, event, told),
      row,
    ),
    ...differing(
      told.tasks,
      tasks,
      (key) => `case_task#${key}`,
      '办理环节',
      (task, event) => taskMatches(task, event, told),
      row,
    ),
    ...differing(
      told.decisions,
      decisions,
      (key) => `decision#${key}`,
      '决定或其表决记录',
      (decision, event) => {
        const votes = records.votes.filter((vote) => vote.decisionId === decision.id);
        return canonicalJson(decisionFacts(decision, votes)) === canonicalJson(event.payload);
      },
      row,
    ),
  ];
}

/** Both ways: rows against what was told, and what was told against the rows. */
function differing<K, T>(
  told: ReadonlyMap<K, ToldEvent>,
  rows: ReadonlyMap<K, T>,
  entryOf: (key: K) => string,
  name: string,
  matches: (row: T, event: ToldEvent) => boolean,
  { number }: ApprovalCaseRow,
): AuditBreak[] {
  const breaks: AuditBreak[] = [];
  for (const [key, row] of rows) {
    const event = told.get(key);
    if (event && matches(row, event)) continue;
    const message = event ? `${name}与审计条目所载不符` : `${name}没有审计条目`;
    breaks.push(recordDiffers(entryOf(key), event ?? `case:${number}`, message));
  }
  for (const [key, event] of told) {
    if (!rows.has(key)) breaks.push(recordDiffers(entryOf(key), event, `${name}已缺失，审计条目载有此项`));
  }
  return breaks;
}

function hashOf({ matterType }: ApprovalCaseRow, version: CaseVersionRow): string | null {
  const { formVersion, title } = version;
  try {
    const content = JSON.parse(version.content) as object;
    const fields = JSON.parse(version.shown) as object;
    const attachments = attachmentsOf(version);
    return contentHash({ type: matterType, formVersion, content, title, fields, attachments });
  } catch {
    return null;
  }
}

function firstStepOf(definition: string): string | null {
  try {
    return (JSON.parse(definition) as { steps: { key: string }[] }).steps[0]?.key ?? null;
  } catch {
    return null;
  }
}
