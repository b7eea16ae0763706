import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { establishmentTypes, genders, nameOfCode, titleLevels } from '../codes.js';
import type { StaffFilter, StaffMember, StaffSort } from '../dto/staff.dto.js';
import { staffCondition } from './staff-condition.js';
import { StaffRepository } from './staff.repository.js';
import type { StaffRow } from './staff.repository.js';

/** Lists of staff: nobody sees people outside the scopes in which they may read them (domain §8.23). */
@Injectable()
export class StaffService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly staff: StaffRepository,
  ) {}

  async list(
    ctx: RequestContext,
    filter: StaffFilter | null | undefined,
    sort: keyof typeof StaffSort,
    page: { first: number; offset: number },
  ): Promise<StaffMember[]> {
    const rows = await this.staff.page(this.transactions.reader, this.conditionFor(ctx, filter), sort, page);
    return rows.map(toStaffMember);
  }

  count(ctx: RequestContext, filter: StaffFilter | null | undefined): Promise<number> {
    return this.staff.count(this.transactions.reader, this.conditionFor(ctx, filter));
  }

  private conditionFor(ctx: RequestContext, filter: StaffFilter | null | undefined) {
    return staffCondition(scopesOf(ctx.ability, 'read', 'Staff'), filter, ctx.today);
  }
}

function toStaffMember(row: StaffRow): StaffMember {
  return {
    ...row,
    gender: nameOfCode(genders, row.gender),
    titleLevelName: row.titleLevel === null ? null : nameOfCode(titleLevels, row.titleLevel),
    establishmentTypeName: nameOfCode(establishmentTypes, row.establishmentType),
    onPosting: row.onPosting === 1,
  };
}
