import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { refOf } from './case-content.js';
import { CaseListeners } from './case-listener.js';
import type { CaseFact, Untold } from './case-listener.js';
import { CaseRepository } from './case.repository.js';
import { ChangeNotice } from './change-notice.js';
import { CaseRecords } from './case-record.js';
import { LinkedCase } from './cancellation/cancellation.dto.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { StepVoiding } from './kinship/step-voiding.js';
import type { NamedVoice } from './kinship/voices.js';
import type { CaseRef, ContentField, FrozenVersion } from './matter.js';
import { caseStatusNames } from './status-names.js';
import { Waiting } from './timing/waiting.js';
import type { AnswerTerm } from './timing/waiting.js';

/** Another case as a matter that speaks of it may see it. */
export interface OtherCase extends CaseRef {
  matterType: string;
  title: string;
  statusName: string;
  /** It is over, whether it took effect or not. */
  ended: boolean;
  /** The version that counts now. */
  current: FrozenVersion;
  /** What people read of that version. */
  fields: ContentField[];
}

/** What one community has to tell another of a case. */
export type OtherFact = Untold<
  Extract<CaseFact, { type: 'CASE_PUT_BEFORE' | 'CASE_ANSWERED' | 'CASE_FOLLOWED' }>
>;

/**
 * What a matter may know and do of a case of another matter. Whoever locks one holds its own case's lock; the matter
 * sees to it that nothing locks the other way round.
 */
@Injectable()
export class OtherCases {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notice: ChangeNotice,
    private readonly listeners: CaseListeners,
    private readonly waiting: Waiting,
    private readonly records: CaseRecords,
    private readonly voiding: StepVoiding,
  ) {}

  async find(tx: Tx, id: string): Promise<OtherCase | null> {
    return this.view(tx, await this.cases.find(tx, id));
  }

  /** Locks the case: it stays as it is found until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<OtherCase | null> {
    return this.view(tx, await this.cases.lock(tx, id));
  }

  /** Tells its conductor to look again, once the transaction has committed. */
  async wake(tx: Tx, other: { id: string; number: string }): Promise<void> {
    await this.notice.leave(tx, other);
  }

  /** Tells those who listen what has become of it: of its answer while it is under way, of what follows it at any time. */
  async say(tx: Tx, ctx: RequestContext, id: string, fact: OtherFact): Promise<void> {
    const row = await this.cases.find(tx, id);
    if (!row || (row.endedAt && fact.type !== 'CASE_FOLLOWED')) return;
    const version = await this.cases.version(tx, row.id, row.currentVersion);
    await this.listeners.say(tx, ctx, row, version, fact);
  }

  /**
   * Of the decisions that a case rests on, over or not, those in which a person whom it concerns or a relative had a
   * part (edge-03).
   */
  async voidVoices(tx: Tx, caseId: string): Promise<NamedVoice[]> {
    const record = await this.records.read(tx, caseId);
    if (!record) return [];
    return this.voiding.namedVoices(tx, record, await this.voiding.voidVoices(tx, record));
  }

  /** By when a case is to be answered whose own steps are all done; null when it waits for nothing, or without a term. */
  async answerTerm(tx: Tx, ctx: RequestContext, caseId: string): Promise<AnswerTerm | null> {
    return (await this.waiting.ofCase(tx, ctx, caseId))?.term ?? null;
  }

  /** How the page of a case that speaks of one text of another names that: by this very text, with its present state. */
  async linked(tx: Tx, id: string, contentSha256: string): Promise<LinkedCase | null> {
    const row = await this.cases.find(tx, id);
    const text =
      row && (await this.cases.versions(tx, id)).find((one) => one.contentSha256 === contentSha256);
    if (!text) return null;
    const { number, status } = row;
    const statusName = caseStatusNames[status];
    return Object.assign(new LinkedCase(), { number, title: text.title, status, statusName });
  }

  private async view(tx: Tx, row: ApprovalCaseRow | null): Promise<OtherCase | null> {
    if (!row) return null;
    const version: CaseVersionRow = await this.cases.version(tx, row.id, row.currentVersion);
    return {
      ...refOf(row),
      matterType: row.matterType,
      title: row.title,
      statusName: caseStatusNames[row.status],
      ended: row.endedAt !== null,
      current: {
        version: version.version,
        contentSha256: version.contentSha256,
        submittedAt: version.submittedAt,
      },
      fields: JSON.parse(version.shown) as ContentField[],
    };
  }
}
