import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { AuditTrail, AuditVerifier, compareSets, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, ToldEvent } from '../../audit/index.js';
import { actorOf, byRule, machineNow, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Idempotency, TransactionRunner, canonicalJson, isId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { assertChangeable, isCalendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { PostingReturnAskRow } from '../entities/return-ask.entity.js';
import { refuseLife } from '../life/life.errors.js';
import { PostingLifeRepository } from '../life/life.repository.js';
import type { PostingRecord } from '../life/posting-record.js';
import { AcrossNews } from './across-news.js';
import { ReceptionRepository } from './reception.repository.js';
import { PostingReturnAsk } from './return-ask.dto.js';
import type { PostingReturnAskInput } from './return-ask.dto.js';

const ASKED = 'life.return-asked';

/**
 * The host's community asks the sender's to have somebody back early. A return is a new case of the chain (domain §3),
 * and the posting is the sender's: the host asks, and the sender's officers submit it.
 */
@Injectable()
export class ReturnAsks implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly idempotency: Idempotency,
    private readonly organization: Organization,
    private readonly postings: PostingLifeRepository,
    private readonly rows: ReceptionRepository,
    private readonly news: AcrossNews,
    private readonly audit: AuditTrail,
    private readonly verifier: AuditVerifier,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(askBreaks);
  }

  /**
   * Asks once; the same id again changes nothing. Answers the posting's id.
   * @throws {Refused} POSTING_UNKNOWN, POSTING_NOT_IN_FORCE, CHANGE_OPEN, INPUT_INVALID and those of a day that is out
   */
  async ask(ctx: RequestContext, input: PostingReturnAskInput): Promise<string> {
    const asked = parsed(input);
    const { id, postingId, toOn, reason } = asked;
    const { accountId: actorAccountId, displayName: actorName } = actorOf(ctx);
    await this.transactions.run(async (tx) => {
      const use = { accountId: actorAccountId, key: id, operation: 'posting-return-ask' };
      if (await this.idempotency.claim(tx, { ...use, request: asked, resultRef: postingId })) return;
      const record = await this.postings.find(tx, postingId);
      const communityId = record && (await this.askedFor(tx, ctx, record));
      if (!record || !communityId) throw refuseLife.postingUnknown();
      assertOpen(record);
      byRule(() => {
        assertChangeable(record.life, { type: 'RETURNED', to: toOn }, ctx.today);
      }, 'toOn');
      const row: PostingReturnAskRow = {
        ...{ id, postingId, communityId, toOn, reason, actorAccountId, actorName },
        ...{ occurredAt: ctx.now, recordedAt: machineNow() },
      };
      await tx.insert(PostingReturnAskRow, row);
      const { name } = await this.organization.community(tx, communityId);
      await this.audit.append(tx, ctx, `case:${record.row.caseNumber}`, [
        { type: ASKED, summary: `${name}请求提前返回，最后一日${toOn}：${reason}`, payload: askFacts(row) },
      ]);
      const what = `接收方医共体请求提前返回，最后一日${toOn}；是否返回，请按流程办理`;
      await this.news.toHome(tx, ctx, record.row.caseId, { id, what });
    });
    return postingId;
  }

  /** What was asked about a posting that the caller may see, the latest first. */
  async of(postingId: string): Promise<PostingReturnAsk[]> {
    const tx = this.transactions.reader;
    const rows = await tx.find(PostingReturnAskRow, {
      where: { postingId },
      order: { occurredAt: 'DESC', id: 'DESC' },
    });
    const views: PostingReturnAsk[] = [];
    for (const { id, communityId, toOn, reason, actorName: askedByName, occurredAt: askedAt } of rows) {
      const { name: communityName } = await this.organization.community(tx, communityId);
      const facts = { id, communityName, toOn, reason, askedByName, askedAt };
      views.push(Object.assign(new PostingReturnAsk(), facts));
    }
    return views;
  }

  /** May the actor ask now? The service checks again. */
  async may(ctx: RequestContext, postingId: string): Promise<boolean> {
    const tx = this.transactions.reader;
    const record = await this.postings.find(tx, postingId);
    if (!record?.facts.implemented || record.facts.cancelled || record.openChange) return false;
    const { life } = record;
    const running = life.start <= ctx.today && ctx.today < (life.endedOn ?? life.end);
    return running && !life.endedOn && (await this.askedFor(tx, ctx, record)) !== null;
  }

  /** The host's community, where the actor takes people in for the host of a posting from another one; else null. */
  private async askedFor(tx: Tx, ctx: RequestContext, { row }: PostingRecord): Promise<string | null> {
    const crossing = await this.rows.currentCrossing(tx, row.caseId);
    if (!crossing || !row.implementedAt) return null;
    const place = await this.news.hostOf(tx, ctx, crossing);
    return allowsRow(ctx.ability, 'create', 'PostingReception', place) ? place.communityId : null;
  }
}

function assertOpen({ row, openChange }: PostingRecord): void {
  if (!row.implementedAt || row.cancelledAt || row.releasedAt) throw refuseLife.notInForce();
  if (openChange) throw refuseLife.changeOpen('');
}

function parsed({ id, postingId, toOn, reason }: PostingReturnAskInput) {
  if (!isId(id)) throw refuseLife.form('请求编号无效，请刷新页面后重试', 'id');
  if (!isCalendarDate(toOn)) throw refuseLife.form('最后一日须为真实存在的日期，格式为 YYYY-MM-DD', 'toOn');
  const day: CalendarDate = toOn;
  return {
    id,
    postingId,
    toOn: day,
    reason: plainText(reason, { field: 'reason', name: '理由', most: 500 }),
  };
}

/** What the trail keeps of it. */
function askFacts({ id, postingId, communityId, toOn, reason, actorAccountId }: PostingReturnAskRow) {
  return { id, postingId, communityId, toOn, reason, actorAccountId };
}

async function askBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, [ASKED])) {
    for (const event of events)
      told.set(String(event.payload['id']), {
        text: canonicalJson({ ...event.payload, at: event.occurredAt.toISOString() }),
        event,
      });
  }
  const rows = (await tx.find(PostingReturnAskRow)).map(
    (row) => [row.id, canonicalJson({ ...askFacts(row), at: row.occurredAt.toISOString() })] as const,
  );
  return compareSets('posting_return_ask', told, new Map(rows), '提前返回的请求');
}
