import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { actorOf, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isDuplicateKey, isId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { isCalendarDate } from '../../rules/index.js';
import { kinshipRelations } from '../codes.js';
import type { Kinship } from '../entities/index.js';
import { refuseKinship } from './kinship.errors.js';
import { KinshipRepository } from './kinship.repository.js';
import { KinshipWriter, placeAfter } from './kinship-writer.js';

/** What is said of a relationship. `id` is made by the client; the same one again is the same row. */
export interface KinshipStatement {
  id: string;
  /** See `kinshipRelations`. */
  relation: string;
  /** SELF or DOCUMENT. */
  source: string;
  /** Asked for when the source is a document. */
  document?: string | null | undefined;
  /** Calendar day, not after today. */
  knownOn: string;
}

export interface KinshipCorrection extends KinshipStatement {
  kinshipId: string;
  reason: string;
}

export interface KinshipEnd {
  id: string;
  kinshipId: string;
  /** Calendar day, not after today. */
  endedOn: string;
  document?: string | null | undefined;
  reason: string;
}

/**
 * Hears in the transaction that registers it that two persons are relatives from now on. What it answers with is
 * done once that has committed.
 */
export interface KinshipListener {
  registered(tx: Tx, ctx: RequestContext, personIds: readonly [string, string]): Promise<() => Promise<void>>;
}

/** What a row will say besides whom it is of. */
type Said = Pick<Kinship, 'relation' | 'source' | 'document' | 'declaredOn'>;

/** 亲属关系登记 (domain §4): registered once for a pair, corrected and ended by further rows, never changed. */
@Injectable()
export class KinshipRegistry {
  private readonly listeners: KinshipListener[] = [];

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly kinships: KinshipRepository,
    private readonly writer: KinshipWriter,
  ) {}

  /** Called once by each feature when it starts. */
  listen(listener: KinshipListener): void {
    this.listeners.push(listener);
  }

  /**
   * Registers a relationship of two persons of the actor's communities.
   * @throws {Refused} KINSHIP_KNOWN, PERSON_UNKNOWN, SAME_PERSON, and those of a malformed statement
   */
  async register(
    ctx: RequestContext,
    request: KinshipStatement & { personAId: string; personBId: string },
  ): Promise<string> {
    const { id, personAId, personBId } = request;
    const said = cleanStatement(ctx, request);
    if (personAId === personBId) throw refuseKinship.samePerson();
    const personIds = [personAId, personBId].sort() as [string, string];
    const afterwards: (() => Promise<void>)[] = [];
    await this.once(ctx, id, { personIds, ...said }, async (tx, requestSha256, known) => {
      afterwards.length = 0;
      if (!known) {
        const communityId = await this.communityOf(tx, ctx, personAId, personBId);
        const last = await this.kinships.last(tx, personIds);
        if (last && last.kind !== 'ENDED') throw refuseKinship.known();
        await this.writer.append(tx, ctx, {
          ...{ id, communityId, kind: 'REGISTERED', ...said, reason: null, requestSha256 },
          ...{ personAId: personIds[0], personBId: personIds[1] },
          ...placeAfter(last),
        });
      }
      // Sent again, it is done again: what follows happens at most once.
      for (const listener of this.listeners) afterwards.push(await listener.registered(tx, ctx, personIds));
    });
    for (const work of afterwards) await work();
    return id;
  }

  /** @throws {Refused} KINSHIP_UNKNOWN, OWN_KINSHIP, STALE, and those of a malformed statement */
  async correct(ctx: RequestContext, request: KinshipCorrection): Promise<string> {
    const said = cleanStatement(ctx, request);
    const reason = plainText(request.reason, { field: 'reason', name: '更正理由', most: 500 });
    return this.follow(ctx, request, 'CORRECTED', () => ({ ...said, reason }));
  }

  /** @throws {Refused} KINSHIP_UNKNOWN, OWN_KINSHIP, STALE, DAY_INVALID */
  async end(ctx: RequestContext, request: KinshipEnd): Promise<string> {
    const declaredOn = pastDay(ctx, request.endedOn, 'endedOn');
    const reason = plainText(request.reason, { field: 'reason', name: '终止理由', most: 500 });
    const document = documentOf(request.document);
    return this.follow(ctx, request, 'ENDED', (row) => {
      if (declaredOn < row.declaredOn) throw refuseKinship.endedEarlier(row.declaredOn);
      const source = document === null ? 'SELF' : 'DOCUMENT';
      return { relation: row.relation, source, document, declaredOn, reason };
    });
  }

  private async follow(
    ctx: RequestContext,
    request: KinshipCorrection | KinshipEnd,
    kind: 'CORRECTED' | 'ENDED',
    say: (row: Kinship) => Said & { reason: string },
  ): Promise<string> {
    const { id, kinshipId } = request;
    await this.once(ctx, id, { ...request, kind }, async (tx, requestSha256, known) => {
      if (known) return;
      const row = await this.kinships.find(tx, kinshipId);
      if (!row || !mayRegister(ctx, row.communityId)) throw refuseKinship.unknown();
      const { communityId, personAId, personBId } = row;
      // Nobody lifts the bar that keeps them from deciding on their own.
      const own = actorOf(ctx).personId;
      if (own === personAId || own === personBId) throw refuseKinship.own();
      const last = await this.kinships.last(tx, [personAId, personBId]);
      if (last?.id !== row.id || row.kind === 'ENDED') throw refuseKinship.stale();
      const said = say(row);
      await this.writer.append(tx, ctx, {
        ...{ id, communityId, personAId, personBId, kind, ...said, requestSha256 },
        ...placeAfter(row),
      });
    });
    return id;
  }

  /** The same id with the same request is answered without a second row; the unique keys let one writer through. */
  private async once(
    ctx: RequestContext,
    id: string,
    request: object,
    work: (tx: Tx, requestSha256: string, known: boolean) => Promise<void>,
  ): Promise<void> {
    if (!isId(id)) throw refuseKinship.badId('id');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    const attempt = () =>
      this.transactions.run(async (tx) => {
        const earlier = await this.kinships.find(tx, id);
        if (earlier && earlier.requestSha256 !== requestSha256) throw refuseKinship.idReused();
        await work(tx, requestSha256, earlier !== null);
      });
    try {
      await attempt();
    } catch (error) {
      // Another was first, or this very request was: afresh it is seen.
      if (!isDuplicateKey(error) && !(await this.kinships.find(this.transactions.reader, id))) throw error;
      await attempt();
    }
  }

  /** A community of the actor to which both belong, or else the first one's: nobody reaches people elsewhere. */
  private async communityOf(
    tx: Tx,
    ctx: RequestContext,
    personAId: string,
    personBId: string,
  ): Promise<string> {
    const ofA = (await this.kinships.communitiesOf(tx, personAId)).filter((id) => mayRegister(ctx, id));
    if (!ofA[0]) throw refuseKinship.personUnknown('personAId');
    const ofB = (await this.kinships.communitiesOf(tx, personBId)).filter((id) => mayRegister(ctx, id));
    if (!ofB[0]) throw refuseKinship.personUnknown('personBId');
    return ofA.find((id) => ofB.includes(id)) ?? ofA[0];
  }
}

function mayRegister(ctx: RequestContext, communityId: string): boolean {
  return allowsRow(ctx.ability, 'register', 'Kinship', { communityId });
}

function cleanStatement(ctx: RequestContext, given: KinshipStatement): Said {
  if (!Object.hasOwn(kinshipRelations, given.relation)) throw refuseKinship.relation();
  if (given.source !== 'SELF' && given.source !== 'DOCUMENT') throw refuseKinship.source();
  const document =
    given.source === 'DOCUMENT'
      ? plainText(given.document, { field: 'document', name: '文件名称或文号', most: 200 })
      : documentOf(given.document);
  return {
    relation: given.relation,
    source: given.source,
    document,
    declaredOn: pastDay(ctx, given.knownOn, 'knownOn'),
  };
}

function documentOf(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  return plainText(text, { field: 'document', name: '文件名称或文号', most: 200 });
}

function pastDay(ctx: RequestContext, day: string, field: string): string {
  if (!isCalendarDate(day) || day > ctx.today) throw refuseKinship.day(field);
  return day;
}
