import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { CalendarDateScalar, PageInput, pageOf } from '../context/graphql/index.js';
import type { Page } from '../context/graphql/index.js';
import type { CalendarDate } from '../rules/index.js';
import { EstablishmentBalance, EstablishmentEntry, EstablishmentEntryPage } from './dto/establishment.dto.js';
import { EstablishmentReader } from './establishment.reader.js';

@Resolver()
export class EstablishmentResolver {
  constructor(private readonly reader: EstablishmentReader) {}

  @Can('read', 'Establishment')
  @Query(() => [EstablishmentBalance], { description: '编制与岗位余额；不指定日期时为今天' })
  establishment(
    @Ctx() ctx: RequestContext,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on?: CalendarDate | null,
  ): Promise<EstablishmentBalance[]> {
    return this.reader.balancesFor(ctx, on ?? ctx.today);
  }

  @Can('read', 'Establishment')
  @Query(() => EstablishmentEntryPage, { description: '一个账户的台账记录，新的在前' })
  establishmentEntries(
    @Ctx() ctx: RequestContext,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<EstablishmentEntry>> {
    return this.reader.entriesFor(ctx, accountId, pageOf(page));
  }
}
