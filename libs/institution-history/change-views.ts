import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import {
  EstablishmentCarrier,
  VerifiedDocuments,
  familyOf,
  headcountTypes,
  resourceName,
} from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { calendarDate } from '../rules/index.js';
import { changeKinds } from './change-content.js';
import type { ChangeKind, ChangedLine } from './change-content.js';
import {
  CommunityChoice,
  InstitutionChange,
  InstitutionFigure,
  InstitutionHistory,
} from './dto/institution-change.dto.js';
import type { InstitutionChangeRow } from './entities/institution-change.entity.js';

/** What people read of the history of institutions, and what a form of an act starts from. */
@Injectable()
export class ChangeViews {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly carrier: EstablishmentCarrier,
    private readonly documents: VerifiedDocuments,
  ) {}

  async of(tx: Tx, rows: readonly InstitutionChangeRow[]): Promise<InstitutionChange[]> {
    const communities = await this.communityNames(tx);
    return rows.map((row) => {
      const { institutionName, lines, people } = JSON.parse(row.facts) as {
        institutionName: string;
        lines: ChangedLine[];
        people: number;
      };
      return Object.assign(new InstitutionChange(), {
        ...{ id: row.id, kind: row.kind, institutionId: row.institutionId, institutionName },
        kindName: changeKinds[row.kind as ChangeKind],
        communityName: communities.get(row.communityId) ?? '',
        ...{
          effectiveOn: row.effectiveOn,
          documentNumber: row.documentNumber,
          documentDate: row.documentDate,
        },
        ...{ summary: row.summary, lines, people },
        ...{ recordedByName: row.recordedByName, recordedAt: row.recordedAt },
      });
    });
  }

  /** The institution's names and communities; null when it never was of a community that the actor sees. */
  async history(ctx: RequestContext, institutionId: string): Promise<InstitutionHistory | null> {
    const tx = this.transactions.reader;
    const memberships = await this.organization.membershipsOf(tx, institutionId);
    const seen = new Set(scopesOf(ctx.ability, 'read', 'Institution').map(({ communityId }) => communityId));
    if (!memberships.some(({ communityId }) => seen.has(communityId))) return null;
    const communities = await this.communityNames(tx);
    const names = await this.organization.namesOf(tx, institutionId);
    const rows: { validTo: string | null; successorId: string | null }[] = await tx.query(
      'SELECT valid_to AS validTo, successor_id AS successorId FROM institution WHERE id = ?',
      [institutionId],
    );
    const { validTo = null, successorId = null } = rows[0] ?? {};
    const successor = successorId && (await this.organization.institution(tx, successorId, ctx.today));
    return Object.assign(new InstitutionHistory(), {
      institutionId,
      names: names.map(({ name, validFrom, validTo: to }) => ({ name, from: validFrom, to })),
      communities: memberships.map(({ communityId, validFrom, validTo: to }) => ({
        communityName: communities.get(communityId) ?? '',
        ...{ from: validFrom, to },
      })),
      successorName: successor ? successor.name : null,
      endedOn: validTo,
    });
  }

  /** Figures of the institution on the day, for whoever administers its community; none to others. */
  async figures(ctx: RequestContext, institutionId: string, on: string): Promise<InstitutionFigure[]> {
    const tx = this.transactions.reader;
    const institution = await this.organization.institution(tx, institutionId, on);
    const mine = scopesOf(ctx.ability, 'change', 'Institution').map(({ communityId }) => communityId);
    if (!institution || !mine.includes(institution.communityId)) return [];
    const { communityId } = institution;
    const day = calendarDate(on);
    const found: InstitutionFigure[] = [];
    for (const row of await this.carrier.standing(tx, { communityId, institutionId }, day)) {
      if (familyOf(row.resource) === 'POST' || row.verified + row.occupied + row.reserved === 0) continue;
      const headcount = familyOf(row.resource) === 'HEADCOUNT';
      const total = headcount ? await this.documents.total(tx, communityId, row.resource, day) : null;
      found.push(
        Object.assign(new InstitutionFigure(), {
          ...row,
          ...{ resourceName: resourceName(row.resource), hasTotal: total !== null, total },
        }),
      );
    }
    return found;
  }

  /** Communities of the same county that the actor administers too, with their totals on the day. */
  async choices(ctx: RequestContext, on: string): Promise<CommunityChoice[]> {
    const tx = this.transactions.reader;
    const mine = new Set(
      scopesOf(ctx.ability, 'change', 'Institution').map(({ communityId }) => communityId),
    );
    const found: CommunityChoice[] = [];
    for (const { id, name } of await this.organization.communities(tx)) {
      if (!mine.has(id)) continue;
      const totals = [];
      for (const resource of headcountTypes) {
        const verified = await this.documents.total(tx, id, resource, calendarDate(on));
        if (verified !== null) totals.push({ resource, verified });
      }
      found.push(Object.assign(new CommunityChoice(), { id, name, totals }));
    }
    return found;
  }

  private async communityNames(tx: Tx): Promise<Map<string, string>> {
    return new Map((await this.organization.communities(tx)).map(({ id, name }) => [id, name]));
  }
}
