import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import {
  EstablishmentAccounts,
  EstablishmentCarrier,
  PostPlans,
  VerifiedDocuments,
  familyOf,
  resourceName,
} from '../establishment/index.js';
import type {
  AccountKey,
  LedgerPlace,
  LedgerStanding,
  PlanLineInput,
  Resource,
  VerifiedFigure,
} from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { bandOfPost, makePost, postName } from '../rules/index.js';
import type { ChangedFigure, ChangedLine, Paper } from './change-content.js';
import { refuse } from './institution-history.errors.js';
import { standingLines } from './standing-lines.js';

interface Places {
  from: LedgerPlace;
  to: LedgerPlace;
}

/** Community totals by resource; null where the community keeps none. */
type Totals = ReadonlyMap<ChangedFigure['resource'], number | null>;

/** What an institution and its community had before it went. */
export interface LeftBehind {
  standing: readonly LedgerStanding[];
  totals: Totals;
}

type FigureResource = VerifiedFigure['resource'];

/** What acts on institutions do to the ledger: figures by document, plans, and everything that is taken. */
@Injectable()
export class LedgerActs {
  constructor(
    private readonly organization: Organization,
    private readonly opener: EstablishmentAccounts,
    private readonly documents: VerifiedDocuments,
    private readonly plans: PostPlans,
    private readonly carrier: EstablishmentCarrier,
  ) {}

  /** Locks the accounts of every community that the institutions have belonged to, and of the named ones. */
  async lockFor(tx: Tx, institutionIds: readonly string[], communityIds: readonly string[]): Promise<void> {
    const communities = new Set(communityIds.filter(Boolean));
    for (const id of institutionIds)
      for (const { communityId } of await this.organization.membershipsOf(tx, id))
        communities.add(communityId);
    await this.carrier.lock(tx, [...communities]);
  }

  /**
   * The successor's figures, by the document; without figures the sum of both, the total unchanged.
   * @throws {Refused} FIGURE_NOT_USED, LATER_FIGURE_EXISTS, PLANS_DIFFER, TOTAL_NOT_SUM
   */
  async merge(
    tx: Tx,
    ctx: RequestContext,
    { from, to }: Places,
    given: readonly ChangedFigure[],
    paper: Paper,
  ): Promise<ChangedLine[]> {
    const leaving = await this.carrier.standing(tx, from, paper.effectiveOn);
    const before = await this.carrier.standing(tx, to, paper.effectiveOn);
    const figures = leaving.filter(isFigure).map(({ resource, verified }): ChangedFigure => {
      const own = before.find((row) => row.resource === resource)?.verified ?? 0;
      const named = given.find((figure) => figure.resource === resource);
      return named ?? { resource, count: verified + own, fromTotal: null, toTotal: null };
    });
    assertUsed(given, figures);
    const totals = figures.filter(({ fromTotal }) => fromTotal !== null);
    await this.assertNoneLater(tx, from.communityId, paper, ({ institutionId, resource }) => {
      if (institutionId === null) return isAmong(totals, resource);
      if (institutionId === from.institutionId) return true;
      const changes = isAmong(figures, resource) || familyOf(resource) === 'POST';
      return institutionId === to.institutionId && changes;
    });
    const set = figures.flatMap(({ resource, count, fromTotal }) => [
      figure(from.institutionId, resource, 0),
      figure(to.institutionId, resource, count),
      ...(fromTotal === null ? [] : [figure(null, resource, fromTotal)]),
    ]);
    await this.load(tx, ctx, from.communityId, set, paper);
    const plan = await this.mergedPlan(tx, { from, to }, paper);
    await this.carryPlan(tx, ctx, { from, to }, plan, paper);
    await this.carrier.carry(tx, ctx, {
      from,
      to,
      on: paper.effectiveOn,
      documentNumber: paper.documentNumber,
    });
    return this.linesOf(tx, leaving, to, paper, before);
  }

  /**
   * Takes the institution's figures out of the community that it leaves; before it belongs to the other. Answers with
   * what there was.
   */
  async leaveTotals(
    tx: Tx,
    ctx: RequestContext,
    from: LedgerPlace,
    given: readonly ChangedFigure[],
    paper: Paper,
  ): Promise<LeftBehind> {
    const standing = await this.carrier.standing(tx, from, paper.effectiveOn);
    const leaving = standing.filter(isFigure);
    for (const { resource } of leaving)
      if (!given.some((one) => one.resource === resource)) throw refuse.figureMissing(resourceName(resource));
    assertUsed(given, leaving);
    await this.assertNoneLater(tx, from.communityId, paper, ({ institutionId, resource }) =>
      institutionId === null ? isAmong(given, resource) : institutionId === from.institutionId,
    );
    const set: VerifiedFigure[] = [];
    const totals = await this.totalsOf(tx, from.communityId, given, paper);
    for (const { resource, fromTotal } of given) {
      set.push(figure(from.institutionId, resource, 0));
      if (fromTotal !== null) set.push(figure(null, resource, fromTotal));
      else if (totals.get(resource) !== null) throw refuse.totalMissing(resourceName(resource));
    }
    await this.load(tx, ctx, from.communityId, set, paper);
    return { standing, totals };
  }

  /** Gives the institution its figures, plan and people's holdings in the community to which it belongs now. */
  async split(
    tx: Tx,
    ctx: RequestContext,
    { from, to }: Places,
    given: readonly ChangedFigure[],
    papers: { from: Paper; to: Paper },
    left: LeftBehind,
  ): Promise<ChangedLine[]> {
    const on = papers.to.effectiveOn;
    await this.assertNoneLater(tx, to.communityId, papers.to, ({ institutionId, resource }) =>
      institutionId === null ? isAmong(given, resource) : institutionId === to.institutionId,
    );
    const set: VerifiedFigure[] = [];
    const totals = await this.totalsOf(tx, to.communityId, given, papers.to);
    for (const { resource, count, toTotal } of given) {
      set.push(figure(to.institutionId, resource, count));
      if (toTotal !== null) set.push(figure(null, resource, toTotal));
      else if (totals.get(resource) !== null) throw refuse.totalMissing(resourceName(resource));
    }
    await this.load(tx, ctx, to.communityId, set, papers.to);
    const plan = await this.planOf(tx, from, papers.from);
    await this.carryPlan(tx, ctx, { from, to }, plan, papers.to);
    await this.carrier.carry(tx, ctx, { from, to, on, documentNumber: papers.to.documentNumber });
    return [
      ...given.flatMap(({ resource, fromTotal, toTotal }) =>
        [
          { side: '原', total: fromTotal, was: left.totals.get(resource), paper: papers.from },
          { side: '新', total: toTotal, was: totals.get(resource), paper: papers.to },
        ].flatMap(({ side, total, was, paper }) =>
          total === null
            ? []
            : [
                {
                  label: `${side}医共体${resourceName(resource)}总量`,
                  before: was === null || was === undefined ? '未核定' : `核定${was}`,
                  after: `核定${total}（${paper.documentNumber}）`,
                },
              ],
        ),
      ),
      ...(await this.linesOf(tx, left.standing, to, papers.to, [])),
    ];
  }

  /**
   * A figure or plan that is recorded for a later day already would hold again from then on, beside what the act gives
   * elsewhere: the same 编制 would be there twice.
   */
  private async assertNoneLater(
    tx: Tx,
    communityId: string,
    { effectiveOn }: Paper,
    isMeant: (account: AccountKey) => boolean,
  ): Promise<void> {
    const later = await this.documents.laterFigure(tx, communityId, isMeant, effectiveOn);
    if (later) throw refuse.laterFigure(later);
  }

  private load(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    figures: readonly VerifiedFigure[],
    { documentNumber, documentDate, effectiveOn }: Paper,
  ): Promise<boolean> {
    const paper = { documentNumber, documentDate, isDemo: false };
    return this.documents.load(tx, ctx, { communityId, figures, effectiveFrom: effectiveOn, ...paper });
  }

  /** The community's totals on the day, as far as it keeps any of the resources. */
  private async totalsOf(
    tx: Tx,
    communityId: string,
    given: readonly ChangedFigure[],
    { effectiveOn }: Paper,
  ): Promise<Totals> {
    const totals = new Map<ChangedFigure['resource'], number | null>();
    for (const { resource } of given)
      totals.set(
        resource,
        familyOf(resource) === 'HEADCOUNT'
          ? await this.documents.total(tx, communityId, resource, effectiveOn)
          : null,
      );
    return totals;
  }

  private async planOf(tx: Tx, place: LedgerPlace, { effectiveOn }: Paper): Promise<PlanLineInput[]> {
    return (await this.plans.inForce(tx, place, effectiveOn)) ?? [];
  }

  private async mergedPlan(tx: Tx, { from, to }: Places, paper: Paper): Promise<PlanLineInput[]> {
    const [old, own] = [await this.planOf(tx, from, paper), await this.planOf(tx, to, paper)];
    if (old.length === 0) return [];
    const counts = new Map<string, PlanLineInput>();
    for (const line of [...old, ...own]) {
      const key = [line.category, line.band, line.grade].join('/');
      counts.set(key, { ...line, count: line.count + (counts.get(key)?.count ?? 0) });
    }
    const lines = [...counts.values()];
    for (const { category, band, grade } of lines) {
      const post = makePost(category, band, grade);
      const whole = post && lines.some((one) => one.category === category && one.band === band && !one.grade);
      if (grade && whole) throw refuse.plansDiffer(postName(bandOfPost(post)));
    }
    return lines;
  }

  /** Puts the lines in force at the new place, and no posts at the old. */
  private async carryPlan(
    tx: Tx,
    ctx: RequestContext,
    { from, to }: Places,
    lines: readonly PlanLineInput[],
    { effectiveOn, documentNumber, documentDate }: Paper,
  ): Promise<void> {
    const paper = { documentNumber, documentDate, isDemo: false };
    if (lines.length > 0)
      await this.plans.carry(tx, ctx, { ...to, lines, validFrom: effectiveOn, caseNumber: null, ...paper });
    for (const { resource, verified, occupied, reserved } of await this.carrier.standing(
      tx,
      from,
      effectiveOn,
    )) {
      if (familyOf(resource) !== 'POST') continue;
      if (occupied + reserved > 0) await this.opener.open(tx, ctx, { ...to, resource });
      if (verified > 0)
        await this.opener.verify(tx, ctx, {
          ...{ account: { ...from, resource }, count: 0, effectiveFrom: effectiveOn, ...paper },
        });
    }
  }

  /** What the institution had, and what the new place has, resource by resource. */
  private async linesOf(
    tx: Tx,
    leaving: readonly LedgerStanding[],
    to: LedgerPlace,
    { effectiveOn }: Paper,
    before: readonly LedgerStanding[],
  ): Promise<ChangedLine[]> {
    return standingLines(leaving, await this.carrier.standing(tx, to, effectiveOn), before);
  }
}

function figure(
  institutionId: string | null,
  resource: ChangedFigure['resource'],
  count: number,
): VerifiedFigure {
  return { institutionId, resource: resource as FigureResource, count };
}

/** Figures that a document verifies, as against those that a plan sets. */
function isFigure({ resource, verified, occupied, reserved }: LedgerStanding): boolean {
  return familyOf(resource) !== 'POST' && verified + occupied + reserved > 0;
}

function isAmong(figures: readonly ChangedFigure[], resource: Resource): boolean {
  return figures.some((one) => one.resource === resource);
}

function assertUsed(
  given: readonly ChangedFigure[],
  there: readonly { resource: ChangedFigure['resource'] }[],
): void {
  const stray = given.find(({ resource }) => !there.some((row) => row.resource === resource));
  if (stray) throw refuse.figureUnused(resourceName(stray.resource));
}
