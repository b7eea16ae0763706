import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import {
  TransactionRunner,
  canonicalJson,
  isDuplicateKey,
  isId,
  newId,
  sha256,
} from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { ActRecorder } from '../act-recorder.js';
import type { CaseDesk, NewAct } from '../act-recorder.js';
import { ActingSeats } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { optionalText } from '../texts.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRecords } from '../case-record.js';
import { TemplateRepository } from '../templates/template.repository.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { SeparationOfDuties } from '../separation.js';
import { StepActRepository } from '../step-act.repository.js';
import { CaseSight } from './case-sight.js';
import { refuseTogether } from './collaboration.errors.js';
import { CollaborationRepository } from './collaboration.repository.js';
import { Targets } from './targets.js';
import type { Target, TargetChoice } from './targets.js';

export interface CopyRequest {
  caseNumber: string;
  note?: string | null;
  /** Each with an id made by the client: sent twice, each is sent once. */
  recipients: (TargetChoice & { id: string })[];
}

const MOST_RECIPIENTS = 20;

/** 抄送: sends a case to others for reading. They see this case by it, and when they first opened it is on record. */
@Injectable()
export class CopyService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly recorder: ActRecorder,
    private readonly targets: Targets,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly records: CaseRecords,
    private readonly templates: TemplateRepository,
    private readonly acts: StepActRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly sight: CaseSight,
    private readonly listeners: CaseListeners,
  ) {}

  /** Sends the case to all of the recipients or to none. Answers with the case's id. */
  async send(ctx: RequestContext, request: CopyRequest): Promise<string> {
    const note = optionalText(request.note, { field: 'note', name: '说明', most: 500 });
    const { recipients } = request;
    const ids = new Set(recipients.map(({ id }) => id));
    if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS || ids.size !== recipients.length)
      throw refuseTogether.recipients(MOST_RECIPIENTS);
    if (!recipients.every(({ id }) => isId(id))) throw refuse.badId('recipients');
    return this.transactions.run(async (tx) => {
      const found = await this.cases.findByNumber(tx, request.caseNumber);
      const row = found ? await this.cases.lock(tx, found.id) : null;
      if (!row || !(await this.sight.sees(tx, ctx, row))) throw refuse.caseUnknown();
      if (!(await this.maySend(tx, ctx, row))) throw refuseTogether.mayNotCopy();
      const version = await this.cases.version(tx, row.id, row.currentVersion);
      for (const { id, ...choice } of recipients) {
        const claim = { table: 'case_copy', caseId: row.id, note, choice, actor: actorOf(ctx).accountId };
        const requestSha256 = sha256(canonicalJson(claim));
        const earlier = await this.acts.find(tx, 'case_copy', id);
        if (earlier && earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
        if (earlier) continue;
        const open: CaseDesk = { row, version, task: null, seat: null, requestSha256 };
        await this.sendOne(tx, ctx, id, open, choice, note);
      }
      return row.id;
    });
  }

  /** The actor has opened what was sent; the first time counts. Answers with the case's id. */
  async read(ctx: RequestContext, caseNumber: string): Promise<string> {
    const found = await this.cases.findByNumber(this.transactions.reader, caseNumber);
    return this.transactions.run(async (tx) => {
      const row = found ? await this.cases.lock(tx, found.id) : null;
      if (!row || !(await this.sight.sees(tx, ctx, row))) throw refuse.caseUnknown();
      const own = await this.sight.addresses(tx, ctx, row.matterType);
      const copies = await this.collaboration.copiesTo(tx, row.id, own);
      if (copies.length === 0) throw refuseTogether.copyUnknown();
      const version = await this.cases.version(tx, row.id, row.currentVersion);
      for (const { id: copyId } of copies) {
        if (await this.collaboration.hasRead(tx, copyId, actorOf(ctx).accountId)) continue;
        const requestSha256 = sha256(canonicalJson({ table: 'case_copy_reading', copyId }));
        const open: CaseDesk = { row, version, task: null, seat: null, requestSha256 };
        await this.recorder.put(tx, ctx, newId(), open, 'case_copy_reading', {
          fields: { copyId },
          event: { type: 'copy.read', summary: '抄送件已阅', facts: { copyId } },
        });
      }
      return row.id;
    });
  }

  /** The submitting side, and whoever has a seat of a body in the case's chain. */
  async maySend(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    if (allowsRow(ctx.ability, 'create', this.matters.of(row.matterType).subject, row)) return true;
    const seats = await this.acting.of(tx, ctx.actor?.personId ?? null, ctx.today);
    if (seats.length === 0) return false;
    const { chain } = await this.templates.get(tx, row.templateId);
    const codes = [...new Set(chain.steps.flatMap(({ actors }) => actors))];
    const bodies = await this.organization.bodiesByCode(tx, row, codes);
    const ids = new Set([...bodies.values()].map(({ id }) => id));
    return seats.some(({ bodyId }) => ids.has(bodyId));
  }

  private async sendOne(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    open: CaseDesk,
    choice: TargetChoice,
    note: string | null,
  ): Promise<void> {
    const { row, version } = open;
    const target = await this.targets.resolve(tx, ctx, row, choice, 'recipients');
    if (target.kind === 'PERSON' && target.id === actorOf(ctx).personId)
      throw refuseTogether.targetSelf('recipients');
    await this.refuseConcerned(tx, open, target);
    const { kind: targetKind, id: targetId, name } = target;
    const targetName = [...name].slice(0, 300).join('');
    const act: NewAct<'case_copy'> = {
      fields: { targetKind, targetId, targetName, note },
      event: { type: 'case.copied', summary: `抄送${name}阅知`, facts: { targetKind, targetId } },
    };
    try {
      await this.recorder.put(tx, ctx, id, open, 'case_copy', act);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_case_copy_target')) throw refuseTogether.alreadyCopied(name);
      throw error;
    }
    const { personIds } = target;
    await this.listeners.say(tx, ctx, row, version, { type: 'CASE_COPIED', actId: id, personIds });
  }

  /** Whom the matter concerns doesn't read along while others deliberate on it. */
  private async refuseConcerned(tx: Tx, { row }: CaseDesk, target: Target): Promise<void> {
    const record = await this.records.lock(tx, row.id);
    const away = record ? await this.separation.concernedOf(tx, record, target.personIds) : [];
    if (away.length > 0) throw refuseTogether.targetBarred(target.name, 'recipients');
  }
}
