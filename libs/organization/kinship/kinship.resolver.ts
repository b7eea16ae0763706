import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  CorrectKinshipInput,
  EndKinshipInput,
  Kinship,
  KinshipFilter,
  KinshipPage,
  KinshipPeopleFilter,
  KinshipPerson,
  KinshipResult,
  KinshipSort,
  MOST_PEOPLE,
  RegisterKinshipInput,
} from './kinship.dto.js';
import { refuseKinship } from './kinship.errors.js';
import { KinshipReader } from './kinship-reader.js';
import { KinshipRegistry } from './kinship-registry.js';

@Resolver(() => Kinship)
export class KinshipResolver {
  constructor(
    private readonly reader: KinshipReader,
    private readonly registry: KinshipRegistry,
  ) {}

  @Can('read', 'Kinship')
  @Query(() => KinshipPage, { description: '亲属关系登记，供回避（近亲属不参与决定）' })
  kinships(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => KinshipFilter, nullable: true }) filter?: KinshipFilter | null,
    @Args('sort', { type: () => KinshipSort, nullable: true }) sort?: KinshipSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<Kinship>> {
    return this.reader.page(ctx, filter ?? {}, sort ?? KinshipSort.ENTERED, pageOf(page));
  }

  @Can('register', 'Kinship')
  @Query(() => [KinshipPerson], {
    description: '可登记亲属关系的人员：在册人员、任职于决策与备案机构的、有账号的',
  })
  kinshipPeople(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => KinshipPeopleFilter, nullable: true }) filter?: KinshipPeopleFilter | null,
  ): Promise<KinshipPerson[]> {
    return this.reader.people(ctx, filter?.text ?? '', filter?.first ?? MOST_PEOPLE);
  }

  @Can('register', 'Kinship')
  @Mutation(() => KinshipResult, { description: '登记亲属关系；已有亲属参与的决定随即作废，该环节重新办理' })
  registerKinship(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => RegisterKinshipInput }) input: RegisterKinshipInput,
  ): Promise<Kinship | Refusal> {
    return this.answer(ctx, () => this.registry.register(ctx, input));
  }

  @Can('register', 'Kinship')
  @Mutation(() => KinshipResult, { description: '更正亲属关系' })
  correctKinship(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => CorrectKinshipInput }) input: CorrectKinshipInput,
  ): Promise<Kinship | Refusal> {
    return this.answer(ctx, () => this.registry.correct(ctx, input));
  }

  @Can('register', 'Kinship')
  @Mutation(() => KinshipResult, { description: '终止亲属关系' })
  endKinship(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => EndKinshipInput }) input: EndKinshipInput,
  ): Promise<Kinship | Refusal> {
    return this.answer(ctx, () => this.registry.end(ctx, input));
  }

  private answer(ctx: RequestContext, work: () => Promise<string>): Promise<Kinship | Refusal> {
    return refusable(async () => {
      const kinship = await this.reader.byId(ctx, await work());
      // A row that was followed since is not the last any more.
      if (!kinship) throw refuseKinship.stale();
      return kinship;
    });
  }
}
