import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { actorOf, byRule, machineNow, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import {
  PersonalDataCipher,
  TransactionRunner,
  canonicalJson,
  isId,
  newId,
  sha256,
} from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization, Zones } from '../organization/index.js';
import { drawCommitment, foldRound, needsOrderDraw } from '../rules/index.js';
import type { AnnouncedDraw, RoundEntry } from '../rules/index.js';
import type { PlacementEntryRow, PlacementRoundRow } from './entities/placement.entity.js';
import { publishedOpening } from './opening.js';
import type { RoundRequest } from './opening.js';
import { PlacementPolicy } from './placement-policy.js';
import { refuse } from './placement.errors.js';
import { RoundMovedOn, RoundRepository } from './round.repository.js';
import type { LoadedRound, PublishedOpening } from './round.repository.js';
import { chainOf, entryEvent, openedEvent, stateOf } from './round-record.js';
import { ServicePlaces } from './service-places.js';

/** What every entry names. */
export interface EntryClaim {
  /** Made by the client; the same one again is the same entry. */
  id: string;
  roundId: string;
}

/** What one act writes: the entry of the act itself, and what follows from it at once. */
export interface NewEntry {
  entry: RoundEntry;
  note?: string | null;
}

/** Whoever loses the race for the next place in the sequence looks again; so many callers at once are served. */
const TRIES = 60;
const SECRET_BYTES = 32;
const SECRET_FIELD = 'placement.secret';

/** Opens rounds and writes what happens in them: every entry is folded with all before it, or nothing is written. */
@Injectable()
export class RoundService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: PlacementPolicy,
    private readonly rounds: RoundRepository,
    private readonly audit: AuditTrail,
    private readonly cipher: PersonalDataCipher,
    private readonly places: ServicePlaces,
    private readonly zones: Zones,
  ) {}

  /** Publishes posts, candidates and, where scores are equal, the commitment of their draw. */
  async open(ctx: RequestContext, request: RoundRequest): Promise<string> {
    if (!isId(request.id)) throw refuse.badId('id');
    const { communityId } = request;
    if (!allowsRow(ctx.ability, 'create', 'Placement', { communityId })) throw refuse.noCommunity();
    const name = plainText(request.name, { field: 'name', name: '轮次名称', most: 100 });
    return this.transactions.run(async (tx) => {
      const terms = await this.policy.terms(tx, communityId, ctx.today);
      const lists = await publishedOpening(tx, ctx, request, terms.value, this.organization, this.zones);
      const draw = needsOrderDraw(lists.candidates) ? newDraw() : null;
      const opening: PublishedOpening = { ...lists, orderDraw: draw?.announced ?? null };
      byRule(() => foldRound(sha256, opening, []));
      const row = roundRow(ctx, request, name, terms.documentNumber, opening);
      const known = await this.rounds.find(tx, request.id);
      if (known) return sameRound(known, row);
      await this.rounds.insert(tx, row);
      if (draw) await this.keep(tx, row.id, draw);
      await this.audit.append(tx, ctx, { chain: chainOf(row.id), communityId }, [openedEvent(row, opening)]);
      return row.id;
    });
  }

  /** One act in a round that HR holds. */
  hold(ctx: RequestContext, claim: EntryClaim, make: (round: LoadedRound) => NewEntry): Promise<string> {
    return this.write(ctx, claim, 'create', (_tx, round) => Promise.resolve(make(round)));
  }

  /** A witness contributes to the open draw from their own account. */
  witness(
    ctx: RequestContext,
    claim: EntryClaim & { drawId: string; contribution: string },
  ): Promise<string> {
    const contribution = plainText(claim.contribution, {
      field: 'contribution',
      name: '所报字符串',
      most: 100,
    });
    const { personId, accountId } = actorOf(ctx);
    return this.write(ctx, claim, 'witness', (_tx, round) => {
      if (!personId || round.row.openedByAccountId === accountId) throw refuse.ownRound();
      const entry: RoundEntry = { type: 'WITNESSED', drawId: claim.drawId, personId, contribution };
      return Promise.resolve({ entry });
    });
  }

  /** Reveals the secret of a draw to which enough witnesses have contributed. */
  reveal(ctx: RequestContext, claim: EntryClaim & { drawId: string }): Promise<string> {
    return this.write(ctx, claim, 'create', async (tx) => {
      const sealed = await this.rounds.sealedSecret(tx, claim.drawId);
      const secret = sealed === null ? '' : this.cipher.decrypt(SECRET_FIELD, sealed);
      return { entry: { type: 'REVEALED', drawId: claim.drawId, secret } };
    });
  }

  /** A round that the actor may act on. @throws {Refused} ROUND_UNKNOWN */
  async visible(tx: Tx, ctx: RequestContext, id: string, right = 'read'): Promise<LoadedRound> {
    const round = isId(id) ? await this.rounds.find(tx, id) : null;
    if (!round || !allowsRow(ctx.ability, right, 'Placement', { communityId: round.row.communityId }))
      throw refuse.roundUnknown();
    return round;
  }

  /** Rounds that the actor may see, the newest first. */
  all(ctx: RequestContext): Promise<LoadedRound[]> {
    const communities = new Set(scopesOf(ctx.ability, 'read', 'Placement').map((scope) => scope.communityId));
    return this.rounds.ofCommunities(this.transactions.reader, [...communities]);
  }

  private async write(
    ctx: RequestContext,
    claim: EntryClaim,
    right: 'create' | 'witness',
    make: (tx: Tx, round: LoadedRound) => Promise<NewEntry>,
  ): Promise<string> {
    if (!isId(claim.id)) throw refuse.badId('id');
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.transactions.run((tx) => this.writeOnce(tx, ctx, claim, right, make));
      } catch (error) {
        if (!(error instanceof RoundMovedOn)) throw error;
        if (tries >= TRIES) throw refuse.stale();
      }
    }
  }

  private async writeOnce(
    tx: Tx,
    ctx: RequestContext,
    claim: EntryClaim,
    right: 'create' | 'witness',
    make: (tx: Tx, round: LoadedRound) => Promise<NewEntry>,
  ): Promise<string> {
    const round = await this.visible(tx, ctx, claim.roundId, right);
    const made = await make(tx, round);
    const earlier = round.entries.find(({ row }) => row.id === claim.id);
    if (earlier) return sameEntry(ctx, earlier.row, made);
    const state = byRule(() => stateOf(round, [made.entry]));
    const follow = state.phase === 'LEFT_DRAW' && !state.draws.some(({ purpose }) => purpose === 'LEFT');
    const draw = follow ? newDraw() : null;
    const rows = [entryRow(ctx, round, claim.id, made, 1)];
    if (draw)
      rows.push(entryRow(ctx, round, newId(), { entry: { type: 'ANNOUNCED', draw: draw.announced } }, 2));
    // Of whom a place comes to be or changes: their row comes before the round's.
    const { entry } = made;
    const served = entry.type === 'CONFIRMED' || entry.type === 'SERVICE' ? entry.candidateId : null;
    if (served) await this.organization.lockPerson(tx, served);
    await this.rounds.append(tx, rows);
    if (served) {
      const entries = [
        ...round.entries,
        ...rows.map((row) => ({ row, entry: JSON.parse(row.entry) as RoundEntry })),
      ];
      const written = { ...round, entries };
      const leaves = entry.type === 'SERVICE' && entry.event.type === 'LEFT';
      if (!leaves) await this.places.mustServeOnce(tx, written, served);
      await this.places.follow(tx, written, served);
    }
    if (draw) await this.keep(tx, round.row.id, draw);
    await this.audit.append(tx, ctx, chainOf(round.row.id), rows.map(entryEvent));
    return round.row.id;
  }

  private async keep(tx: Tx, roundId: string, { announced, secret }: NewDraw): Promise<void> {
    const sealed = this.cipher.encrypt(SECRET_FIELD, secret);
    await this.rounds.keepSecret(tx, { drawId: announced.id, roundId, sealed });
  }
}

interface NewDraw {
  announced: AnnouncedDraw;
  secret: string;
}

function newDraw(): NewDraw {
  const id = newId();
  const secret = randomBytes(SECRET_BYTES).toString('hex');
  return { announced: { id, commitment: drawCommitment(sha256, id, secret) }, secret };
}

function roundRow(
  ctx: RequestContext,
  { id, communityId }: RoundRequest,
  name: string,
  documentNumber: string,
  opening: PublishedOpening,
): PlacementRoundRow {
  const { accountId, displayName } = actorOf(ctx);
  const text = canonicalJson(opening);
  return {
    id,
    communityId,
    name,
    documentNumber,
    opening: text,
    openingSha256: sha256(text),
    openedByAccountId: accountId,
    openedByName: displayName,
    openedAt: ctx.now,
    recordedAt: machineNow(),
  };
}

/** The draw of a second sending is another, so it does not count in the comparison. */
function sameRound(known: LoadedRound, row: PlacementRoundRow): string {
  const lists = (text: string): string => canonicalJson({ ...(JSON.parse(text) as object), orderDraw: null });
  const same =
    known.row.openedByAccountId === row.openedByAccountId &&
    known.row.name === row.name &&
    lists(known.row.opening) === lists(row.opening);
  if (!same) throw refuse.idReused();
  return known.row.id;
}

function sameEntry(ctx: RequestContext, row: PlacementEntryRow, { entry, note }: NewEntry): string {
  const same =
    row.actorAccountId === actorOf(ctx).accountId &&
    row.entry === canonicalJson(entry) &&
    row.note === (note ?? null);
  if (!same) throw refuse.idReused();
  return row.roundId;
}

function entryRow(
  ctx: RequestContext,
  { row, entries }: LoadedRound,
  id: string,
  { entry, note }: NewEntry,
  offset: number,
): PlacementEntryRow {
  const { accountId, displayName } = actorOf(ctx);
  return {
    id,
    roundId: row.id,
    sequence: (entries.at(-1)?.row.sequence ?? 0) + offset,
    type: entry.type,
    entry: canonicalJson(entry),
    note: note ?? null,
    actorAccountId: accountId,
    actorName: displayName,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
  };
}
