import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { ApiTokens } from './api-tokens.js';
import { Ctx, SignedIn } from './decorators.js';
import { ApiToken, ApiTokenResult, IssuedToken, RevokedTokenResult } from './dto/api-token.dto.js';
import type { SessionCarrier } from './session-cookie.js';

@Resolver(() => IssuedToken)
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokens) {}

  @SignedIn()
  @Query(() => [IssuedToken], { description: '本人签发、仍有效的接口令牌，新的在前' })
  async myApiTokens(@Ctx() ctx: RequestContext): Promise<IssuedToken[]> {
    return (await this.tokens.list(ctx)).map((row) => Object.assign(new IssuedToken(), row));
  }

  @SignedIn()
  @Mutation(() => ApiTokenResult, { description: '为接口客户端签发令牌，权限与签发人相同；须登录办理' })
  createApiToken(
    @Ctx() ctx: RequestContext,
    @Context() carrier: SessionCarrier,
    @Args('name') name: string,
    @Args('days', { type: () => Int, defaultValue: 30 }) days: number,
  ): Promise<ApiToken | Refusal> {
    return refusable(async () => {
      const issued = await this.tokens.create(ctx, carrier.session.secret ?? '', name, days);
      return Object.assign(new ApiToken(), {
        id: issued.id,
        token: issued.secret,
        name: name.trim(),
        expiresAt: issued.expiresAt,
      });
    });
  }

  @SignedIn()
  @Mutation(() => RevokedTokenResult, { description: '撤销本人的接口令牌，立即失效；须登录办理' })
  revokeApiToken(
    @Ctx() ctx: RequestContext,
    @Context() carrier: SessionCarrier,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IssuedToken | Refusal> {
    return refusable(async () =>
      Object.assign(new IssuedToken(), await this.tokens.revoke(ctx, carrier.session.secret ?? '', id)),
    );
  }
}
