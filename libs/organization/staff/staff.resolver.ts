import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf } from '../../context/graphql/index.js';
import { StaffFilter, StaffPage, StaffSort } from '../dto/staff.dto.js';
import type { StaffMember } from '../dto/staff.dto.js';
import { StaffService } from './staff.service.js';

/** A page that still knows what it was asked: the total is counted only when the query asks for it. */
interface OpenStaffPage {
  items: StaffMember[];
  filter: StaffFilter | null | undefined;
}

@Resolver(() => StaffPage)
export class StaffResolver {
  constructor(private readonly staffService: StaffService) {}

  @Can('read', 'Staff')
  @Query(() => StaffPage, { description: '权限范围内的在册人员，默认按工号' })
  async staff(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => StaffFilter, nullable: true }) filter?: StaffFilter | null,
    @Args('sort', { type: () => StaffSort, nullable: true }) sort?: StaffSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<OpenStaffPage> {
    return {
      items: await this.staffService.list(ctx, filter, sort ?? StaffSort.STAFF_NUMBER, pageOf(page)),
      filter,
    };
  }

  @Can('read', 'Staff')
  @ResolveField(() => Int, { description: '符合条件的总数' })
  total(@Ctx() ctx: RequestContext, @Parent() page: OpenStaffPage): Promise<number> {
    return this.staffService.count(ctx, page.filter);
  }
}
