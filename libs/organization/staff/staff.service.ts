import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { establishmentTypes, genders, nameOfCode, titleLevels } from '../codes.js';
import type { StaffFilter, StaffMember, StaffSort } from '../dto/staff.dto.js';
import { Zones } from '../zones.js';
import { staffCondition } from './staff-condition.js';
import { StaffRepository } from './staff.repository.js';
import type { StaffRow } from './staff.repository.js';

/** Lists of staff: nobody sees people outside the scopes in which they may read them (domain §8.23). */
@Injectable()
export class StaffService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly staff: StaffRepository,
    private readonly zones: Zones,
  ) {}

  async list(
    ctx: RequestContext,
    filter: StaffFilter | null | undefined,
    sort: keyof typeof StaffSort,
    page: { first: number; offset: number },
  ): Promise<StaffMember[]> {
    const condition = await this.conditionFor(ctx, filter);
    const rows = await this.staff.page(this.transactions.reader, condition, sort, page);
    return rows.map(toStaffMember);
  }

  async count(ctx: RequestContext, filter: StaffFilter | null | undefined): Promise<number> {
    return this.staff.count(this.transactions.reader, await this.conditionFor(ctx, filter));
  }

  private async conditionFor(ctx: RequestContext, filter: StaffFilter | null | undefined) {
    const scopes = scopesOf(ctx.ability, 'read', 'Staff');
    const communities = [...new Set(scopes.map(({ communityId }) => communityId))];
    const zone = filter?.zone
      ? await this.zones.institutionsIn(this.transactions.reader, communities, filter.zone, ctx.today)
      : [];
    return staffCondition(scopes, filter, ctx.today, zone);
  }
}

function toStaffMember(row: StaffRow): StaffMember {
  return {
    ...row,
    gender: nameOfCode(genders, row.gender),
    titleLevelName: row.titleLevel === null ? null : nameOfCode(titleLevels, row.titleLevel),
    establishmentTypeName: nameOfCode(establishmentTypes, row.establishmentType),
    onPosting: row.onPosting === 1,
    onPlacement: row.onPlacement === 1,
  };
}
