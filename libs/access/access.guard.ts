import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS } from './decorators.js';
import type { AccessDeclaration } from './decorators.js';
import { requestContextOf } from './execution.js';
import { AccessDenied } from './faults.js';

/** Denies by default: a handler without a declaration can't be called at all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(host: ExecutionContext): boolean {
    const declared = this.reflector.get<AccessDeclaration | undefined>(ACCESS, host.getHandler());
    if (!declared) throw new AccessDenied('FORBIDDEN');
    if (declared.kind === 'PUBLIC') return true;
    const { actor, ability } = requestContextOf(host);
    if (!actor) throw new AccessDenied('UNAUTHENTICATED');
    if (declared.kind === 'SIGNED_IN') return true;
    if (!ability.can(declared.action, declared.subject)) throw new AccessDenied('FORBIDDEN');
    return true;
  }
}
