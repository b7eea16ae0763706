import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import { caseStatusName } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { familyOf, resourceName } from '../establishment/index.js';
import type { Resource } from '../establishment/index.js';
import { Organization, establishmentTypes, genders, nameOfCode, titleLevels } from '../organization/index.js';
import { PlacementHistory } from '../placement/index.js';
import { addDays, calendarDate, endOfShanghaiDay, minDate } from '../rules/index.js';
import { PersonFile } from './dto/personnel.dto.js';
import type { HoldingPeriod, PersonCase, SeatPeriod, ServicePeriod } from './dto/personnel.dto.js';
import { PersonFileRepository } from './person-file.repository.js';
import type { HoldingLine } from './person-file.repository.js';

/** The day as of which the file is read, and the day by which something must have been recorded. */
interface AsOf {
  on: string;
  recordedBy: string | null;
}

/** 一人一档: everything that the records hold of a person, as of any day, within what the reader may see. */
@Injectable()
export class PersonFiles {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly rows: PersonFileRepository,
    private readonly placements: PlacementHistory,
  ) {}

  /** null when the person was never employed where the reader may see staff (edge-23). */
  async file(ctx: RequestContext, personId: string, asOf: AsOf): Promise<PersonFile | null> {
    const tx = this.transactions.reader;
    const { on, recordedBy } = asOf;
    const employments = await this.rows.employments(tx, personId, scopesOf(ctx.ability, 'read', 'Staff'), on);
    const person = employments.length > 0 ? await this.organization.person(tx, personId) : null;
    if (!person) return null;
    const nameOn = await this.organization.namesByDay(
      tx,
      employments.map(({ institutionId }) => institutionId),
    );
    return Object.assign(new PersonFile(), {
      ...{ personId, name: person.name, gender: nameOfCode(genders, person.gender) },
      ...{ birthDate: person.birthDate, idNumberMasked: person.idNumberMasked },
      ...{ phoneMasked: person.phoneMasked, on, recordedBy },
      employments: employments.map(({ institutionId, establishmentType, ...row }) => ({
        ...row,
        institutionName: nameOn(institutionId, dayOf(row, on)),
        establishmentTypeName: nameOfCode(establishmentTypes, establishmentType),
        current: isCurrent(row, on),
      })),
      titles: (await this.rows.titles(tx, personId, on)).map(({ level, grassrootsOnly, ...row }) => ({
        ...row,
        levelName: nameOfCode(titleLevels, level),
        grassrootsOnly: grassrootsOnly === 1,
        current: isCurrent(row, on),
      })),
      holdings: await this.holdings(tx, ctx, personId, asOf),
      services: await this.services(tx, ctx, personId, asOf),
      placements: await this.placements.of(ctx, personId, { on, recordedUntil: endOf(recordedBy) }),
      seats: await this.seats(tx, ctx, personId, on),
      cases: await this.cases(tx, ctx, personId, asOf),
    });
  }

  private async holdings(
    tx: Tx,
    ctx: RequestContext,
    personId: string,
    { on, recordedBy }: AsOf,
  ): Promise<HoldingPeriod[]> {
    const communities = communitiesOf(ctx, 'Establishment');
    const found = await this.rows.holdings(tx, personId, communities, {
      on,
      recordedUntil: endOf(recordedBy),
    });
    // As the roster of posts: what somebody holds at another institution is that institution's to show.
    const rows = found.filter(({ communityId, institutionId }) =>
      allowsRow(ctx.ability, 'read', 'Staff', { communityId, institutionId }),
    );
    const nameOn = await this.organization.namesByDay(
      tx,
      rows.map(({ institutionId }) => institutionId),
    );
    return mostSaying(rows).flatMap((row) => {
      const to = lastDay(row);
      // Released from its first day on: it never was.
      if (to !== null && to < row.from) return [];
      const resource = row.resource as Resource;
      return [
        {
          kind: familyOf(resource) === 'POST' ? 'POST' : 'HEADCOUNT',
          name: resourceName(resource),
          institutionName: nameOn(row.institutionId, dayOf({ from: row.from, to }, on)),
          ...{ from: row.from, to, current: isCurrent({ to }, on), recordedAt: row.recordedAt },
          ...{ documentNumber: row.documentNumber, caseNumber: row.caseNumber },
        },
      ];
    });
  }

  private async services(
    tx: Tx,
    ctx: RequestContext,
    personId: string,
    { on, recordedBy }: AsOf,
  ): Promise<ServicePeriod[]> {
    const scopes = scopesOf(ctx.ability, 'read', 'Posting');
    const rows = await this.rows.services(tx, personId, scopes, { on, recordedUntil: endOf(recordedBy) });
    const nameOn = await this.organization.namesByDay(
      tx,
      rows.flatMap(({ homeInstitutionId, hostInstitutionId }) => [homeInstitutionId, hostInstitutionId]),
    );
    return rows.map(({ homeInstitutionId, hostInstitutionId, ...row }) => ({
      ...row,
      homeInstitutionName: nameOn(homeInstitutionId, row.from),
      hostInstitutionName: nameOn(hostInstitutionId, dayOf(row, on)),
      current: isCurrent(row, on),
    }));
  }

  private async seats(tx: Tx, ctx: RequestContext, personId: string, on: string): Promise<SeatPeriod[]> {
    const bodies = new Set<string>();
    for (const communityId of communitiesOf(ctx, 'Body'))
      for (const { id } of await this.organization.bodiesServing(tx, communityId)) bodies.add(id);
    const rows = await this.rows.seats(tx, personId, [...bodies], on);
    return rows.map((row) => ({ ...row, current: isCurrent(row, on) }));
  }

  private async cases(
    tx: Tx,
    ctx: RequestContext,
    personId: string,
    { on, recordedBy }: AsOf,
  ): Promise<PersonCase[]> {
    const day = recordedBy && recordedBy < on ? recordedBy : on;
    const until = endOfShanghaiDay(calendarDate(day));
    const rows = await this.rows.cases(tx, personId, scopesOf(ctx.ability, 'read', 'Case'), until);
    return rows.map(({ status, ...row }) => ({ ...row, statusName: caseStatusName(status) }));
  }
}

/** A post by grade was written to the band's account too: of the two the one that says more. */
function mostSaying(rows: readonly HoldingLine[]): HoldingLine[] {
  return rows.filter(
    (row) =>
      !rows.some(
        (other) =>
          other.groupId === row.groupId &&
          other.from === row.from &&
          other.institutionId === row.institutionId &&
          other.resource.startsWith(`${row.resource}_`),
      ),
  );
}

function lastDay({ to, releasedFrom }: HoldingLine): string | null {
  if (releasedFrom === null) return to;
  const last = addDays(calendarDate(releasedFrom), -1);
  return to === null ? last : minDate(calendarDate(to), last);
}

function isCurrent({ to }: { to: string | null }, on: string): boolean {
  return to === null || to >= on;
}

/** The day whose names are shown: the day asked for, or the last of something that was over by then. */
function dayOf({ to }: { from: string; to: string | null }, on: string): string {
  return to !== null && to < on ? to : on;
}

function communitiesOf(ctx: RequestContext, subject: string): string[] {
  return [...new Set(scopesOf(ctx.ability, 'read', subject).map(({ communityId }) => communityId))];
}

function endOf(day: string | null): Date | null {
  return day === null ? null : endOfShanghaiDay(calendarDate(day));
}
