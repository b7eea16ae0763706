import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import {
  CalendarDateScalar,
  PageInput,
  Refusal,
  pageOf,
  refusable,
  refusableUnion,
} from '../context/graphql/index.js';
import type { Page } from '../context/graphql/index.js';
import { PersonFile, ReturningFilter, ReturningPostingPage, ReturningSort } from './dto/personnel.dto.js';
import type { ReturningPosting } from './dto/personnel.dto.js';
import { PersonFiles } from './person-files.js';
import { Returning } from './returning.js';

const ReturningResult = refusableUnion('ReturningResult', ReturningPostingPage);

@Resolver()
export class PersonnelResolver {
  constructor(
    private readonly files: PersonFiles,
    private readonly returning: Returning,
  ) {}

  @Can('read', 'Staff')
  @Query(() => PersonFile, {
    nullable: true,
    description:
      '一个人截至某日（默认今天）的档案：任职、职称、编制与岗位、外派、首次安置、席位与事项；无权查看时为空',
  })
  personFile(
    @Ctx() ctx: RequestContext,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on?: string | null,
    @Args('recordedBy', { type: () => CalendarDateScalar, nullable: true }) recordedBy?: string | null,
  ): Promise<PersonFile | null> {
    return this.files.file(ctx, personId, { on: on ?? ctx.today, recordedBy: recordedBy ?? null });
  }

  @Can('read', 'Posting')
  @Query(() => ReturningResult, { description: '期内到期返回的派驻，先到期的在前' })
  returningPostings(
    @Ctx() ctx: RequestContext,
    @Args('filter') filter: ReturningFilter,
    @Args('sort', { type: () => ReturningSort, nullable: true }) sort?: ReturningSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<ReturningPostingPage | Refusal> {
    return refusable(async () =>
      answer(await this.returning.page(ctx, filter, sort ?? ReturningSort.END, pageOf(page))),
    );
  }
}

function answer(page: Page<ReturningPosting>): ReturningPostingPage {
  return Object.assign(new ReturningPostingPage(), page);
}
