import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, GrantedRole, Me, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { Body, HeldSeat, Institution } from './dto/structure.dto.js';
import { StructureService } from './structure.service.js';

@Resolver()
export class StructureResolver {
  constructor(private readonly structure: StructureService) {}

  @Can('read', 'Institution')
  @Query(() => [Institution], { description: '所在医共体的成员机构' })
  institutions(@Ctx() ctx: RequestContext): Promise<Institution[]> {
    return this.structure.institutions(ctx);
  }

  @Can('read', 'Body')
  @Query(() => [Body], { description: '为所在医共体决策或办理的机构及其席位' })
  bodies(@Ctx() ctx: RequestContext): Promise<Body[]> {
    return this.structure.bodies(ctx);
  }
}

/** What the organisation knows of the signed-in user. */
@Resolver(() => Me)
export class MeSeatsResolver {
  constructor(private readonly structure: StructureService) {}

  @SignedIn()
  @ResolveField(() => [HeldSeat], { description: '今天担任的席位' })
  seats(@Ctx() ctx: RequestContext, @Parent() me: Me): Promise<HeldSeat[]> | HeldSeat[] {
    return me.person ? this.structure.seatsOf(ctx, me.person.id) : [];
  }
}

/** Names of where a role applies. */
@Resolver(() => GrantedRole)
export class GrantedRoleResolver {
  constructor(private readonly structure: StructureService) {}

  @SignedIn()
  @ResolveField(() => String, { nullable: true, description: '角色所及的医共体' })
  communityName(@Parent() role: GrantedRole): Promise<string | null> {
    return this.structure.communityName(role.communityId);
  }

  @SignedIn()
  @ResolveField(() => String, { nullable: true, description: '角色限于的机构；为空表示整个医共体' })
  institutionName(@Ctx() ctx: RequestContext, @Parent() role: GrantedRole): Promise<string | null> | null {
    return role.institutionId ? this.structure.institutionName(ctx, role.institutionId) : null;
  }
}
