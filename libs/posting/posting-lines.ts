import { Injectable } from '@nestjs/common';
import type { CaseRef } from '../approval/index.js';
import { AuditTrail } from '../audit/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { EstablishmentLedger } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { CoverageGuard } from './life/coverage-guard.js';
import { PostingLifeRepository } from './life/life.repository.js';
import { gapText } from './life/unit-gaps.js';
import { PostingChecks, claimOf, movementRef } from './posting-checks.js';
import type { CheckMoment } from './posting-checks.js';
import type { PostedLine } from './posting-content.js';
import { PostingFactFinder } from './posting-facts.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { implementedFacts, reservedFacts } from './record-check.js';
import { refuse } from './posting.errors.js';
import type { LineProblem } from './posting.errors.js';
import { PostingRepository, PostingsOverlap } from './posting.repository.js';
import type { PostingEventKind, PostingState, ReservedPosting } from './posting.repository.js';

/** Everybody whom a case posts, with what each line is called before a refusal; nothing before a single one. */
export interface PostedPeople {
  lines: readonly PostedLine[];
  labelOf: (at: number) => string;
  /** Where the line stands in the form, e.g. `lines.2`. */
  pathOf: (at: number) => string;
  /** What stands against them as a whole, by what the records say of each. */
  together?: (facts: readonly PostingFactsOfDay[]) => Refused | null;
}

/** What the trail keeps of each posting that took effect. */
export type PostedFacts = Record<string, unknown>;

/** What a cancelling rests on. */
const POSTING_STATES = '派驻状态：已备案、待到岗的可以取消';

/**
 * What a case does to postings, be it one or many: all of them or none. Accounts are locked before people, each in
 * the documented order; what is checked under the locks can't change before the commit.
 */
@Injectable()
export class PostingLines {
  constructor(
    private readonly organization: Organization,
    private readonly ledger: EstablishmentLedger,
    private readonly facts: PostingFactFinder,
    private readonly checks: PostingChecks,
    private readonly postings: PostingRepository,
    private readonly lives: PostingLifeRepository,
    private readonly coverage: CoverageGuard,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * What the records say of each line, in the lines' order.
   * @throws {Refused} what {@link PostingFactFinder.find} throws, under the name of its line
   */
  async factsOf(tx: Tx, ctx: RequestContext, people: PostedPeople): Promise<PostingFactsOfDay[]> {
    return this.each(people, (line) => this.facts.find(tx, ctx, line));
  }

  /** @throws {Refused} everything that stands against any of them, in one */
  async assert(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    people: PostedPeople,
    caseId: string,
  ): Promise<void> {
    const found = await this.problems(tx, ctx, moment, people, caseId);
    const [first] = found;
    if (!first) return;
    throw isAlone(people) ? first.problem : refuse.ofLines(found);
  }

  /** Everything that stands against any of them, each under the name of its line. */
  async problems(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    people: PostedPeople,
    caseId: string | null,
  ): Promise<LineProblem[]> {
    const facts = await this.factsOf(tx, ctx, people);
    const alone = isAlone(people);
    const lines = people.lines.map((draft, at) => ({ draft, facts: facts[at] as PostingFactsOfDay, alone }));
    const problems = await this.checks.problemsOfAll(tx, ctx, moment, lines, caseId);
    const whole = people.together?.(facts);
    return [
      ...(whole ? [{ label: '', path: null, problem: whole }] : []),
      ...problems.flatMap((own, at) => own.map((problem) => problemOf(people, at, problem))),
    ];
  }

  /** Reserves whatever the case does not hold yet. */
  async reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, people: PostedPeople): Promise<void> {
    const facts = await this.lockAndCheck(tx, ctx, 'RESERVATION', ref, people);
    const held = await this.postings.ofCase(tx, ref.id);
    for (const [at, line] of people.lines.entries()) {
      const own = held.find(({ personId }) => personId === line.personId);
      if (own && !own.releasedAt) continue;
      const known = facts[at] as PostingFactsOfDay;
      await this.writeReserved(tx, ctx, ref, line, known);
      // A place of another community is not held before that one has consented: it is taken when both have (edge-24).
      const claim = known.hostCommunity && !known.hostParted ? null : claimOf(line, known);
      if (claim) await this.ledger.reserve(tx, ctx, claim, movementRef(ref, line.personId));
    }
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, people: PostedPeople): Promise<void> {
    await this.lockAndCheck(tx, ctx, 'IMPLEMENTATION', ref, people);
  }

  /** Revalidated in this transaction: everything is locked and stands as it was found. */
  async implement(tx: Tx, ctx: RequestContext, ref: CaseRef, people: PostedPeople): Promise<PostedFacts[]> {
    const facts = await this.factsOf(tx, ctx, people);
    const told: PostedFacts[] = [];
    for (const [at, line] of people.lines.entries()) {
      told.push(await this.implementOne(tx, ctx, ref, line, facts[at] as PostingFactsOfDay));
    }
    return told;
  }

  async release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    await this.ledger.release(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    for (const posting of await this.postings.ofCase(tx, ref.id)) {
      if (posting.releasedAt || posting.implementedAt) continue;
      await this.postings.markReleased(tx, posting.id, ctx.now);
      await this.event(tx, ctx, ref, posting.id, 'RELEASED');
    }
  }

  /** Only before its first day: FILED/SCHEDULED → CANCELLED (domain §3). Of several, once every one has begun. */
  async refuseCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    const { scheduled, begun } = await this.byToday(tx, ctx, ref);
    const [first] = begun.map(({ startOn }) => startOn).sort();
    if (first && scheduled.length === 0) throw refuse.begun(first, POSTING_STATES);
  }

  /** In words who would be cancelled by today and who not; null when nobody has begun. */
  async leftByCancelling(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    { lines }: PostedPeople,
  ): Promise<string | null> {
    const { scheduled, begun } = await this.byToday(tx, ctx, ref);
    if (begun.length === 0) return null;
    const told = async (rows: readonly PostingState[]): Promise<string> => {
      const own: string[] = [];
      for (const [at, { personId, startOn }] of lines.entries()) {
        if (!rows.some((row) => row.personId === personId)) continue;
        const person = await this.organization.person(tx, personId);
        own.push(`第${at + 1}行${person?.name ?? ''}（${startOn}开始）`);
      }
      return own.join('、');
    };
    return (
      `取消尚未开始的${scheduled.length}人：${await told(scheduled)}；` +
      `已开始的${begun.length}人不受影响：${await told(begun)}，须提前结束的另行办理提前返回`
    );
  }

  /** In words which units a cancelling would leave uncovered by today; null when none. */
  async uncoveredByCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<string | null> {
    const { scheduled } = await this.byToday(tx, ctx, ref);
    const lives = await this.lives.byIds(tx, idsOf(scheduled));
    const opened = await this.coverage.openedByCancelling(tx, ctx, [...lives.values()]);
    return opened.length > 0 ? opened.map(gapText).join('；') : null;
  }

  /** What is in force of the case, by whether it has begun. */
  private async byToday(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
  ): Promise<{ scheduled: PostingState[]; begun: PostingState[] }> {
    const rows = await this.postings.ofCase(tx, ref.id);
    const live = rows.filter(({ releasedAt, cancelledAt }) => !releasedAt && !cancelledAt);
    return {
      scheduled: live.filter(({ startOn }) => startOn > ctx.today),
      begun: live.filter(({ startOn }) => startOn <= ctx.today),
    };
  }

  /** Undoes those that have not begun; answers the postings. */
  async cancel(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<string[]> {
    const { scheduled: rows } = await this.byToday(tx, ctx, ref);
    const only = rows.map(({ personId }) => personId);
    const undone = await this.ledger.reverse(tx, ctx, { caseId: ref.id, caseNumber: ref.number }, { only });
    const given = undone.flatMap(({ resource, personId }) => (resource === 'RESIDENT_POST' ? [] : personId));
    const cancelled: string[] = [];
    for (const { personId } of rows) await this.organization.lockPerson(tx, personId);
    const lives = [...(await this.lives.byIds(tx, idsOf(rows))).values()];
    await this.coverage.lock(tx, lives);
    const opened = await this.coverage.openedByCancelling(tx, ctx, lives);
    for (const { id, personId, startOn } of rows) {
      const posting = await this.postings.ofPerson(tx, ref.id, personId);
      if (!posting?.implementedAt || posting.cancelledAt) throw refuse.begun(startOn, POSTING_STATES);
      // Who had been given 编制 by it has again what the day before its start says.
      if (given.includes(personId))
        await this.organization.restoreEstablishmentType(tx, { personId, from: startOn });
      await this.organization.neverServe(tx, id);
      await this.postings.markCancelled(tx, id, ctx.now);
      await this.event(tx, ctx, ref, id, 'CANCELLED');
      cancelled.push(id);
    }
    const told = { caseId: ref.id, caseNumber: ref.number, postingIds: cancelled };
    await this.coverage.warnCancelled(tx, ctx, told, opened);
    return cancelled;
  }

  private async lockAndCheck(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    ref: CaseRef,
    people: PostedPeople,
  ): Promise<PostingFactsOfDay[]> {
    const before = await this.each(people, (line) => this.facts.findAnew(tx, ctx, line));
    const taken = people.lines.flatMap((line, at) => {
      const claim = claimOf(line, before[at] as PostingFactsOfDay);
      return claim ? [{ claim, personId: line.personId }] : [];
    });
    await this.ledger.lockTogether(tx, ctx, taken);
    for (const personId of people.lines.map((line) => line.personId).sort()) {
      await this.organization.lockPerson(tx, personId);
    }
    const facts = await this.each(people, (line) => this.facts.findAnew(tx, ctx, line));
    await this.assert(tx, ctx, moment, people, ref.id);
    return facts;
  }

  private async implementOne(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    line: PostedLine,
    facts: PostingFactsOfDay,
  ): Promise<PostedFacts> {
    const { personId } = line;
    const reserved = await this.postings.ofPerson(tx, ref.id, personId);
    const held = reserved && !reserved.releasedAt ? reserved : null;
    const postingId = held?.id ?? (await this.writeReserved(tx, ctx, ref, line, facts));
    const claim = claimOf(line, facts);
    if (claim) await this.ledger.occupy(tx, ctx, claim, movementRef(ref, personId));
    if (facts.kind.effect === 'OCCUPY_COMMUNITY_POOL') {
      const establishmentType = line.establishmentType ?? 'INSTITUTION';
      await this.organization.setEstablishmentType(tx, { personId, establishmentType, from: line.startOn });
    }
    await this.organization.serveAt(tx, {
      personId,
      institutionId: line.hostInstitutionId,
      fromOn: line.startOn,
      toOn: line.endOn,
      sourceId: postingId,
    });
    await this.postings.markImplemented(tx, postingId, ctx.now);
    await this.event(tx, ctx, ref, postingId, 'IMPLEMENTED');
    // The row keeps the home of the reservation, though that may have been merged into another since.
    const homeInstitutionId = held?.homeInstitutionId ?? facts.person.homeInstitutionId;
    return implementedFacts({ ...line, postingId, homeInstitutionId });
  }

  private async writeReserved(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    line: PostedLine,
    facts: PostingFactsOfDay,
  ): Promise<string> {
    const row: ReservedPosting = {
      caseId: ref.id,
      caseNumber: ref.number,
      communityId: facts.communityId,
      personId: line.personId,
      kind: facts.kind.code,
      kindName: facts.kind.name,
      homeInstitutionId: facts.person.homeInstitutionId,
      hostInstitutionId: line.hostInstitutionId,
      startOn: line.startOn,
      endOn: line.endOn,
      postName: line.postName,
      reservedAt: ctx.now,
    };
    try {
      const id = await this.postings.reserve(tx, row);
      await this.event(tx, ctx, ref, id, 'RESERVED', reservedFacts({ ...row, postingId: id }));
      return id;
    } catch (error) {
      if (!(error instanceof PostingsOverlap)) throw error;
      const other = await this.postings.overlapping(tx, line.personId, line, ref.id);
      throw other ? refuse.overlap(other, facts.kind.documentNumber) : error;
    }
  }

  private async event(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    postingId: string,
    eventKind: PostingEventKind,
    facts: Record<string, unknown> = { postingId },
  ): Promise<void> {
    const caseVersion = ref.version;
    const id = await this.postings.addEvent(tx, { postingId, eventKind, caseVersion, occurredAt: ctx.now });
    await this.audit.append(tx, ctx, `case:${ref.number}`, [
      {
        type: `posting.${eventKind.toLowerCase()}`,
        summary: `派驻${eventNames[eventKind]}`,
        payload: { id, eventKind, caseVersion, ...facts },
      },
    ]);
  }

  /** Line after line; a refusal says of which. */
  private async each<T>(people: PostedPeople, work: (line: PostedLine) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    const found: LineProblem[] = [];
    for (const [at, line] of people.lines.entries()) {
      try {
        results.push(await work(line));
      } catch (error) {
        if (!(error instanceof Refused) || isAlone(people)) throw error;
        found.push(problemOf(people, at, error));
      }
    }
    if (found.length > 0) throw refuse.ofLines(found);
    return results;
  }
}

const idsOf = (rows: readonly PostingState[]): string[] => rows.map(({ id }) => id);

function problemOf(people: PostedPeople, at: number, problem: Refused): LineProblem {
  return { label: people.labelOf(at), path: people.pathOf(at), problem };
}

/** A form with one person names no line. */
function isAlone(people: PostedPeople): boolean {
  return people.lines.length === 1 && people.labelOf(0) === '';
}

const eventNames: Record<PostingEventKind, string> = {
  RESERVED: '预占',
  RELEASED: '释放',
  IMPLEMENTED: '生效',
  CANCELLED: '取消',
};
