import { SetMetadata, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { requestContextOf } from './execution.js';

/** Key under which a handler's declaration is kept. */
export const ACCESS = 'yigongti:access';

/** What a handler declares of who may call it. A handler without a declaration is closed. */
export type AccessDeclaration =
  { kind: 'PUBLIC' } | { kind: 'SIGNED_IN' } | { kind: 'CAN'; action: string; subject: string };

/** Open to everybody, signed in or not. */
export const Public = () => SetMetadata(ACCESS, { kind: 'PUBLIC' } satisfies AccessDeclaration);

/** Open to whoever is signed in; the service decides by the row. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'SIGNED_IN' } satisfies AccessDeclaration);

/** Open to whoever may do this somewhere; the service still checks the row. */
export const Can = (action: string, subject: string) =>
  SetMetadata(ACCESS, { kind: 'CAN', action, subject } satisfies AccessDeclaration);

/** The request's context as a handler parameter. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => requestContextOf(host));
