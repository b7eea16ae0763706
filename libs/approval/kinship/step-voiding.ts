import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRecords } from '../case-record.js';
import type { CaseRecord } from '../case-record.js';
import { reopenedFacts } from '../case-replay.js';
import { MatterRegistry } from '../matter-registry.js';
import { Reopening } from '../meetings/reopening.js';
import { SeparationOfDuties } from '../separation.js';
import type { KinshipVoidingRow } from './entities/kinship-voiding.entity.js';
import { VoidingRepository } from './voiding.repository.js';
import { countedVoices } from './voices.js';
import type { NamedVoice, Voice } from './voices.js';

/** Event of the case's chain by which decisions fall and their step runs again. */
export const STEP_VOIDED = 'case.step-voided';

/**
 * edge-03: when somebody who has decided or voted turns out to be a relative of whom the matter concerns, the decision
 * is void and its step runs again, on a further version with the very same text.
 */
@Injectable()
export class StepVoiding {
  constructor(
    private readonly audit: AuditTrail,
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly records: CaseRecords,
    private readonly separation: SeparationOfDuties,
    private readonly reopening: Reopening,
    private readonly voidings: VoidingRepository,
    private readonly listeners: CaseListeners,
  ) {}

  /**
   * Those of the counted decisions that whom the matter concerns, or their relatives, have a part in. None of a case
   * that waits for its submitter: the office that sent it back is to be answered first. A return in which a relative
   * had a part is no return, so that one is not waited for.
   */
  async voidVoices(tx: Tx, record: CaseRecord): Promise<Voice[]> {
    const voices = countedVoices(record);
    if (voices.length === 0) return [];
    const persons = [...new Set(voices.map(({ personId }) => personId))];
    const barred = new Set(await this.separation.concernedOf(tx, record, persons));
    const fallen = voices.filter(({ personId }) => barred.has(personId));
    return awaitsItsSubmitter(record, fallen) ? [] : fallen;
  }

  /**
   * Takes a locked case that is not over back to the earliest step whose decision is void. Answers the record as it
   * stands then, the step not opened yet; null when every decision holds, so doing it again changes nothing.
   */
  async mend(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<CaseRecord | null> {
    const fallen = await this.voidVoices(tx, record);
    if (fallen.length === 0) return null;
    const { row, version, template } = record;
    const step = template.chain.steps[startOf(record, fallen)];
    if (!step) throw new Error(`case ${row.number} lost the step of a void decision`);
    const next = await this.reopening.openAgain(tx, ctx, { row, version, stepKey: step.key });
    const rows = await this.rowsOf(tx, ctx, record, fallen, next.version);
    await this.voidings.insert(tx, rows);
    const reopened = { ...row, currentVersion: next.version };
    const system = { ...ctx, actor: null };
    await this.audit.append(tx, system, `case:${row.number}`, [
      {
        type: STEP_VOIDED,
        summary: `${namesOf(record, fallen)}的决定作废（亲属关系，见登记），从“${step.name}”重新办理（第${next.version}版，内容未变）`,
        payload: { ...reopenedFacts(reopened, next), voidings: rows.map(voidingFacts) },
      },
    ]);
    await this.listeners.say(tx, system, reopened, next, { type: 'STEP_VOIDED', stepName: step.name });
    return this.records.lock(tx, row.id);
  }

  /** Who had a part in which decision, with the relationship; null where it is the person's own matter. */
  async namedVoices(tx: Tx, { row, version }: CaseRecord, fallen: readonly Voice[]): Promise<NamedVoice[]> {
    const people = this.matters.of(row.matterType).people(JSON.parse(version.content) as object);
    const persons = [...new Set(fallen.map(({ personId }) => personId))];
    const kinships = await this.organization.kinshipsBetween(tx, people, persons);
    // Somebody who voted from two seats has one line of it.
    const once = new Map(fallen.map((voice) => [`${voice.decision.id}/${voice.personId}`, voice]));
    return [...once.values()].map(({ decision, personId }) => ({
      decisionId: decision.id,
      personId,
      kinshipId: kinships.find(({ relativeId }) => relativeId === personId)?.kinshipId ?? null,
    }));
  }

  private async rowsOf(
    tx: Tx,
    ctx: RequestContext,
    record: CaseRecord,
    fallen: readonly Voice[],
    newVersion: number,
  ): Promise<KinshipVoidingRow[]> {
    return (await this.namedVoices(tx, record, fallen)).map((voice) => ({
      ...{ id: newId(), caseId: record.row.id, ...voice, newVersion },
      ...{ enteredAt: ctx.now, recordedAt: machineNow() },
    }));
  }
}

/** What the trail keeps of a void decision. */
export function voidingFacts({ id, decisionId, personId, kinshipId }: KinshipVoidingRow) {
  return { id, decisionId, personId, kinshipId };
}

/**
 * Where the case starts again: at the earliest step that lost its decision. A case that was sent back has given its
 * reservation back; only the step that reserves makes it again, so it starts behind that one never.
 */
function startOf({ row, template }: CaseRecord, fallen: readonly Voice[]): number {
  const { steps } = template.chain;
  const places = fallen.map(({ decision }) => steps.findIndex(({ key }) => key === decision.stepKey));
  const reserving = steps.findIndex(({ reserves }) => reserves);
  if (row.status === 'RETURNED' && reserving >= 0) places.push(reserving);
  return Math.min(...places);
}

/** Whether the case was sent back by a decision that stands. */
function awaitsItsSubmitter({ row, decisions }: CaseRecord, fallen: readonly Voice[]): boolean {
  if (row.status !== 'RETURNED') return false;
  const returning = decisions.findLast(
    ({ version, outcome }) => version === row.currentVersion && isReturn(outcome),
  );
  return fallen.every(({ decision }) => decision.id !== returning?.id);
}

function isReturn(outcome: string): boolean {
  return outcome === 'RETURNED' || outcome === 'OBJECTED';
}

function namesOf({ tasks }: CaseRecord, fallen: readonly Voice[]): string {
  const ids = new Set(fallen.map(({ decision }) => decision.taskId));
  const named = tasks.filter(({ id }) => ids.has(id));
  return named.map(({ bodyName, stepName }) => `${bodyName}“${stepName}”`).join('、');
}
