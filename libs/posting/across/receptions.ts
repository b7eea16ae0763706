import { Injectable } from '@nestjs/common';
import { OtherCases } from '../../approval/index.js';
import type { Awaiting, CaseRef, CaseScope, FrozenVersion, RestingCase } from '../../approval/index.js';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { canonicalJson, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type {
  PostingCrossingRow,
  PostingReceptionRow,
  ReceptionEffect,
} from '../entities/crossing.entity.js';
import type { PostingContent } from '../posting-content.js';
import type { PostingFactsOfDay } from '../posting-facts.js';
import { PostingPolicy } from '../posting-policy.js';
import { AcrossNews } from './across-news.js';
import { crossingFacts, receptionEffectNames, receptionFacts } from './reception-events.js';
import { refuseReception } from './reception.errors.js';
import { ReceptionRepository, ReceptionTaken } from './reception.repository.js';

/**
 * 跨医共体派驻: C1 in both communities (edge-24). A posting to another community is implemented once its own chain is done
 * and a case of the host's community has consented to the very text of it, in whichever order.
 */
@Injectable()
export class Receptions {
  constructor(
    private readonly organization: Organization,
    private readonly policy: PostingPolicy,
    private readonly cases: OtherCases,
    private readonly rows: ReceptionRepository,
    private readonly news: AcrossNews,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps with a submitted text that it goes to another community, if it does. */
  async crossed(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
    facts: PostingFactsOfDay,
    version: FrozenVersion,
  ): Promise<void> {
    const { hostCommunity } = facts;
    if (!hostCommunity || (await this.rows.crossingOf(tx, ref.id, version.contentSha256))) return;
    const row: PostingCrossingRow = {
      ...{ id: newId(), caseId: ref.id, caseNumber: ref.number, caseVersion: version.version },
      contentSha256: version.contentSha256,
      ...{ homeCommunityId: facts.communityId, communityId: hostCommunity.id },
      ...{ personId: content.personId, homeInstitutionId: facts.person.homeInstitutionId },
      hostInstitutionId: content.hostInstitutionId,
      ...{ kindName: facts.kind.name, startOn: content.startOn, endOn: content.endOn },
      ...{ occurredAt: ctx.now, recordedAt: machineNow() },
    };
    await this.rows.insertCrossing(tx, row);
    await this.audit.append(tx, ctx, `case:${ref.number}`, [
      {
        type: 'reception.needed',
        summary: `接收单位属于${hostCommunity.name}，须由其按流程同意接收后实施`,
        payload: crossingFacts(row),
      },
    ]);
    await this.putBefore(tx, ctx, ref.id, row.contentSha256, null);
  }

  /**
   * What a posting whose own chain is done waits for; null when nothing.
   * @throws {Refused} HOST_MOVED, PERSON_MOVED, RECEPTION_REJECTED
   */
  async awaits(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    { contentSha256, submittedAt }: FrozenVersion,
    facts: PostingFactsOfDay,
  ): Promise<Awaiting | null> {
    const crossing = await this.rows.crossingOf(tx, ref.id, contentSha256);
    if (!crossing) {
      // Whoever was of one community with the host when it was submitted may have changed theirs since.
      if (facts.hostCommunity && !facts.hostParted) throw refuseReception.personMoved();
      return null;
    }
    if (facts.communityId !== crossing.homeCommunityId) throw refuseReception.personMoved();
    const host = await this.organization.standingFor(tx, crossing.hostInstitutionId, ctx.today);
    if (host?.communityId !== crossing.communityId) throw refuseReception.hostMoved();
    const holding = await this.rows.holding(tx, ref.id, contentSha256);
    // edge-03: nothing is implemented on a decision in which a relative has a part.
    const consented = holding?.effect === 'CONSENTED' ? holding : null;
    if (consented && (await this.cases.voidVoices(tx, consented.caseId)).length === 0) return null;
    const { name } = await this.organization.community(tx, crossing.communityId);
    const asked = await this.rows.ofText(tx, ref.id, contentSha256);
    const fallen = asked.findLast((one) => one.effect === 'CONSENTED');
    const place = { communityId: crossing.communityId, institutionId: host.id };
    const waiting = (words: string) => this.awaiting(tx, ctx, place, words, fallen?.id);
    if (holding && !consented) return waiting(`${name}办理中 ${holding.caseNumber}`);
    const last = asked.at(-1);
    if (last && last === fallen) return waiting(`${name}的同意（${last.caseNumber}）作废，须重新同意`);
    // Submitted again since, the same text may be put before them once more.
    if (last?.endedAt && last.effect === 'REJECTED' && last.endedAt > submittedAt) {
      throw refuseReception.rejected(name, last.caseNumber);
    }
    return waiting(`${name}尚未提出接收`);
  }

  private async awaiting(
    tx: Tx,
    ctx: RequestContext,
    place: CaseScope,
    words: string,
    round: string | undefined,
  ): Promise<Awaiting> {
    const term = await this.policy.receptionTerm(tx, place.communityId, ctx.today);
    return {
      words: `等待接收方医共体同意：${words}`,
      round,
      answer: term && { place, workingDays: term.withinWorkingDays, documentNumber: term.documentNumber },
    };
  }

  /**
   * A case of the host's community asks its bodies about the text; of another text of the same posting the case asked
   * before, it asks no more. The caller holds both cases.
   * @throws {Refused} RECEPTION_EXISTS when another one is open on the text or was consented to
   */
  async request(
    tx: Tx,
    ctx: RequestContext,
    own: CaseRef,
    sending: { id: string; number: string; version: number; contentSha256: string },
  ): Promise<void> {
    const before = await this.rows.openOf(tx, own.id);
    if (before?.contentSha256 === sending.contentSha256) return;
    if (before) await this.end(tx, ctx, before, 'SUPERSEDED', own.version);
    const row: PostingReceptionRow = {
      ...{ id: newId(), caseId: own.id, caseNumber: own.number, caseVersion: own.version },
      ...{ communityId: own.communityId, sendingCaseId: sending.id, sendingCaseNumber: sending.number },
      ...{ sendingVersion: sending.version, contentSha256: sending.contentSha256, heldCaseId: sending.id },
      ...{ requestedAt: ctx.now, endedAt: null, effect: null },
    };
    try {
      await this.rows.insert(tx, row);
    } catch (error) {
      if (!(error instanceof ReceptionTaken)) throw error;
      const other = await this.rows.holding(tx, sending.id, sending.contentSha256);
      throw refuseReception.taken(other?.caseNumber ?? '', other?.effect === 'CONSENTED');
    }
    const { name } = await this.organization.community(tx, own.communityId);
    await this.tell(tx, ctx, row, own.version, 'reception.requested', `${name}发起接收（${own.number}）`);
  }

  /** Ends what a case of the host's community asks; the sending case's conductor is told to look again. */
  async end(
    tx: Tx,
    ctx: RequestContext,
    row: PostingReceptionRow,
    effect: ReceptionEffect,
    version: number,
  ): Promise<void> {
    await this.rows.end(tx, row, effect, ctx.now);
    const type = effect === 'CONSENTED' ? 'reception.consented' : 'reception.ended';
    const { name } = await this.organization.community(tx, row.communityId);
    await this.tell(
      tx,
      ctx,
      row,
      version,
      type,
      `${name}${receptionEffectNames[effect]}（${row.caseNumber}）`,
      {
        effect,
      },
    );
    // Of what is asked of another text the sender knows: it is their own change.
    if (effect !== 'SUPERSEDED') {
      const answer = `${name}${receptionEffectNames[effect]}`;
      await this.cases.say(tx, ctx, row.sendingCaseId, { type: 'CASE_ANSWERED', answer, askedId: row.id });
    }
    await this.cases.wake(tx, { id: row.sendingCaseId, number: row.sendingCaseNumber });
  }

  /** Postings in force that rest on a consent. */
  async inForceOf(tx: Tx, communityIds: readonly string[]): Promise<RestingCase[]> {
    const found = await this.rows.inForceOf(tx, communityIds);
    return found.map((one) => ({ ...one, stepName: '接收方医共体同意' }));
  }

  /**
   * A consent in which a relative had a part, by what is known today, is void while the posting is under way (edge-03):
   * the posting waits for another. The caller holds the sending case. Answers whether it was.
   */
  async voidConsent(tx: Tx, ctx: RequestContext, sendingCaseId: string): Promise<boolean> {
    const sending = await this.cases.find(tx, sendingCaseId);
    if (!sending || sending.ended) return false;
    const row = await this.rows.holding(tx, sendingCaseId, sending.current.contentSha256);
    if (row?.effect !== 'CONSENTED') return false;
    const voices = await this.cases.voidVoices(tx, row.caseId);
    if (voices.length === 0) return false;
    const voiding = {
      ...{ id: newId(), receptionId: row.id, voices: canonicalJson(voices) },
      ...{ occurredAt: ctx.now, recordedAt: machineNow() },
    };
    await this.rows.voidConsent(tx, row, voiding);
    const system = { ...ctx, actor: null };
    const { name } = await this.organization.community(tx, row.communityId);
    const summary = `${name}同意接收（${row.caseNumber}）的决定有应当回避的人员参与，同意作废，须重新同意`;
    // Who it was is for the trail of those whose decision it is.
    const more = { voidingId: voiding.id };
    await this.tell(tx, system, row, row.caseVersion, 'reception.voided', summary, more, { voices });
    const answer = `${name}的接收同意作废（有应当回避的人员参与决定），须由其重新同意`;
    await this.cases.say(tx, system, sendingCaseId, { type: 'CASE_ANSWERED', answer, askedId: voiding.id });
    await this.putBefore(tx, system, sendingCaseId, row.contentSha256, voiding.id);
    await this.cases.wake(tx, { id: sendingCaseId, number: row.sendingCaseNumber });
    return true;
  }

  /** Tells the host's officers; again when what their community has answered fell. */
  private async putBefore(
    tx: Tx,
    ctx: RequestContext,
    sendingCaseId: string,
    contentSha256: string,
    againFor: string | null,
  ): Promise<void> {
    const crossing = await this.rows.crossingOf(tx, sendingCaseId, contentSha256);
    if (!crossing) throw new Error(`case ${sendingCaseId} does not cross`);
    const place = await this.news.hostOf(tx, ctx, crossing);
    const fact = { type: 'CASE_PUT_BEFORE', ...place, againFor } as const;
    await this.cases.say(tx, ctx, sendingCaseId, fact);
  }

  /** In the trails of both cases, each with the version that it is about there; `ownAlone` stays in that of the host's. */
  private async tell(
    tx: Tx,
    ctx: RequestContext,
    row: PostingReceptionRow,
    version: number,
    type: string,
    summary: string,
    more: Record<string, unknown> = {},
    ownAlone: Record<string, unknown> = {},
  ): Promise<void> {
    const facts = { ...receptionFacts(row), ...more };
    await this.audit.append(tx, ctx, `case:${row.caseNumber}`, [
      { type, summary, payload: { ...facts, ...ownAlone, version } },
    ]);
    await this.audit.append(tx, ctx, `case:${row.sendingCaseNumber}`, [
      { type, summary, payload: { ...facts, version: row.sendingVersion } },
    ]);
  }
}
