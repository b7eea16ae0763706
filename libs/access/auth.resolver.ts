import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { AddressThrottle } from './address-throttle.js';
import { AuthService } from './auth.service.js';
import { ContextFactory } from './context-factory.js';
import { Ctx, Public, SignedIn } from './decorators.js';
import { Me, SignInResult } from './dto/me.dto.js';
import { MeService } from './me.service.js';
import type { SessionCarrier } from './session-cookie.js';

@Resolver(() => Me)
export class AuthResolver {
  constructor(
    private readonly auth: AuthService,
    private readonly contexts: ContextFactory,
    private readonly profile: MeService,
    private readonly throttle: AddressThrottle,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: '当前登录者；未登录为空' })
  me(@Ctx() ctx: RequestContext): Promise<Me | null> {
    return this.profile.describe(ctx);
  }

  @Public()
  @Mutation(() => SignInResult, { description: '登录，成功后设置会话 Cookie' })
  signIn(
    @Ctx() ctx: RequestContext,
    @Context() carrier: SessionCarrier,
    @Args('username') username: string,
    @Args('password') password: string,
  ): Promise<Me | Refusal> {
    return refusable(async () => {
      const issued = await this.throttle.attempt(carrier.session.address, () =>
        this.auth.signIn(ctx, username, password),
      );
      carrier.session.set(issued.secret, issued.expiresAt);
      const me = await this.profile.describe(await this.contexts.forSecret(issued.secret, ctx.requestId));
      if (!me) throw new Error('a new session has no account');
      return me;
    });
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: '退出登录' })
  async signOut(@Ctx() ctx: RequestContext, @Context() carrier: SessionCarrier): Promise<boolean> {
    if (carrier.session.secret) await this.auth.signOut(ctx, carrier.session.secret);
    carrier.session.clear();
    return true;
  }
}
