import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../database/index.js';
import {
  Organization,
  PolicyReader,
  PolicySchemas,
  daysWithin,
  institutionKinds,
} from '../../organization/index.js';
import type { InstitutionKind } from '../../organization/index.js';
import { maxDate, minDate, uncoveredDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** County parameter: at which units somebody with one of which titles, and from where, must always serve. */
export const COVERAGE = 'establishment.coverage';

const kinds = z
  .array(z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]]))
  .min(1);
const form = z.strictObject({
  hostKinds: kinds,
  homeKinds: kinds,
  titles: z.array(z.string().min(1)).min(1),
});
type Rule = z.infer<typeof form>;

/** A unit's coverage over the days asked for. */
export interface UnitCoverage {
  communityId: string;
  institutionId: string;
  institutionName: string;
  /** Days on which nobody serves, in order; none: covered throughout. */
  gaps: { from: CalendarDate; to: CalendarDate }[];
  /** Document of the rule. */
  rule: string;
}

/** Days on which somebody sent by a source, e.g. a posting, is not there. */
export interface Absence {
  sourceId: string;
  from: CalendarDate;
  /** null: to the end. */
  to: CalendarDate | null;
}

/** Finds the absences of the given sources. */
export type AbsenceSource = (tx: Tx, sourceIds: readonly string[]) => Promise<Absence[]>;

interface Term {
  institutionId: string;
  sourceId: string;
  sourceKind: 'POSTING' | 'PLACEMENT';
  fromOn: CalendarDate;
  toOn: CalendarDate;
  homeFrom: CalendarDate;
  homeTo: CalendarDate | null;
  certifiedOn: CalendarDate;
  heldTo: CalendarDate | null;
}

/**
 * Each township hospital and 社区中心 has a lead hospital's 主治 or above all year (000 (七); domain §2, g). A day
 * counts from the certification on (edge-34), while the person serves there and is employed by such a hospital, be it of
 * another community of the county (edge-24).
 */
@Injectable()
export class Coverage implements OnModuleInit {
  private readonly sources: AbsenceSource[] = [];

  constructor(
    private readonly organization: Organization,
    private readonly policy: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(COVERAGE, form);
  }

  /** Called once by each feature that knows when people are away from where they serve. */
  addAbsences(source: AbsenceSource): void {
    this.sources.push(source);
  }

  /**
   * Locks the places and whoever stands for them on any day, by ascending id: whoever takes somebody away from there
   * does so before {@link of} is asked, and sees whom others have taken away meanwhile.
   */
  async lock(tx: Tx, placeIds: readonly string[]): Promise<void> {
    if (placeIds.length === 0) return;
    const standIns = await this.organization.standIns(tx, placeIds);
    const units = new Set([...placeIds, ...standIns.map(({ institutionId }) => institutionId)]);
    await tx.query(
      'SELECT institution_id FROM coverage_unit WHERE institution_id IN (?) ORDER BY institution_id FOR UPDATE',
      [[...units].sort()],
    );
  }

  /**
   * Units of the community to which the rule applies; none when the county has no such rule. With `away` as if those
   * people were not there on those days too. Whoever serves at a place serves on each day at whatever institution
   * stands for it then. A unit is asked for on the days on which it is of the community: from the one on which it is
   * opened or joins, until the day before it leaves or is merged (edge-21, edge-22).
   */
  async of(
    tx: Tx,
    communityId: string,
    from: CalendarDate,
    to: CalendarDate,
    away: readonly Absence[] = [],
  ): Promise<UnitCoverage[]> {
    const rule = await this.policy.find<Rule>(tx, communityId, COVERAGE, from);
    if (!rule) return [];
    const members = await this.organization.membersBetween(tx, communityId, from, to);
    const spans = members.filter(({ kind }) => rule.value.hostKinds.includes(kind));
    if (spans.length === 0) return [];
    const units = [...new Set(spans.map(({ id }) => id))];
    const nameOn = await this.organization.namesByDay(tx, units);
    const places = await this.organization.mergedInto(tx, units);
    const standIns = await this.organization.standIns(tx, places);
    const terms: Term[] = await tx.query(
      `SELECT s.institution_id AS institutionId, s.source_id AS sourceId, s.source_kind AS sourceKind, s.from_on AS fromOn,
              s.to_on AS toOn, e.valid_from AS homeFrom, e.valid_to AS homeTo, t.certified_on AS certifiedOn, t.held_to AS heldTo
         FROM service_place s
         JOIN employment e ON e.person_id = s.person_id
         JOIN community o ON o.id = e.community_id AND o.county_id = (SELECT c.county_id FROM community c WHERE c.id = ?)
         JOIN institution h ON h.id = e.institution_id AND h.kind IN (?)
         JOIN professional_title t ON t.person_id = s.person_id AND t.name IN (?)
        WHERE s.institution_id IN (?) AND s.to_on >= ? AND s.from_on <= ?`,
      [communityId, rule.value.homeKinds, rule.value.titles, places, from, to],
    );
    const absences = [...(await this.absences(tx, terms)), ...(await postedAway(tx, terms)), ...away];
    const present = terms.flatMap((term) => {
      const own = standIns.filter(({ placeId }) => placeId === term.institutionId);
      return presentDays(term, absences).flatMap((days) =>
        own.flatMap((span) => daysWithin(days, span).map((at) => ({ unit: span.institutionId, ...at }))),
      );
    });
    return units.flatMap((id) => {
      const itself = standIns.find(({ placeId, institutionId }) => placeId === id && institutionId === id);
      const own = spans.filter((span) => span.id === id);
      const days = itself ? own.flatMap((span) => daysWithin(span, itself)) : [];
      const [first] = days;
      if (!first) return [];
      return {
        communityId,
        institutionId: id,
        institutionName: nameOn(id, first.from),
        rule: rule.documentNumber,
        gaps: days.flatMap((asked) =>
          uncoveredDays(
            present.filter(({ unit }) => unit === id),
            asked.from,
            asked.to,
          ),
        ),
      };
    });
  }

  private async absences(tx: Tx, terms: readonly Term[]): Promise<Absence[]> {
    const ids = [...new Set(terms.map(({ sourceId }) => sourceId))];
    if (ids.length === 0) return [];
    const found: Absence[] = [];
    for (const source of this.sources) found.push(...(await source(tx, ids)));
    return found;
  }
}

/** Whoever is posted serves where the posting says, and on these days not where a first placement has brought them. */
async function postedAway(tx: Tx, terms: readonly Term[]): Promise<Absence[]> {
  const placed = terms.filter(({ sourceKind }) => sourceKind === 'PLACEMENT');
  if (placed.length === 0) return [];
  return tx.query(
    `SELECT s.source_id AS sourceId, o.from_on AS \`from\`, o.to_on AS \`to\`
       FROM service_place s
       JOIN service_place o ON o.person_id = s.person_id AND o.source_kind = 'POSTING'
        AND o.from_on <= s.to_on AND o.to_on >= s.from_on
      WHERE s.source_kind = 'PLACEMENT' AND s.source_id IN (?)`,
    [[...new Set(placed.map(({ sourceId }) => sourceId))]],
  );
}

/** Days on which the person counts at the place. */
function presentDays(term: Term, absences: readonly Absence[]): { from: CalendarDate; to: CalendarDate }[] {
  const { from, to } = covered(term);
  const own = absences.filter(({ sourceId }) => sourceId === term.sourceId);
  return uncoveredDays(
    own.map((absence) => ({ from: absence.from, to: absence.to ?? to })),
    from,
    to,
  );
}

function covered(term: Term): { from: CalendarDate; to: CalendarDate } {
  const from = maxDate(maxDate(term.fromOn, term.homeFrom), term.certifiedOn);
  let to = term.toOn;
  for (const end of [term.homeTo, term.heldTo]) if (end) to = minDate(to, end);
  return { from, to };
}
