import type { MongoAbility } from '@casl/ability';
import type { CalendarDate } from '../rules/index.js';

/** Ability over string subjects and plain rows tagged with `subject()`. */
export type AppAbility = MongoAbility;

/** Who is asking. Accounts of the system's own processes have no person. */
export interface Actor {
  accountId: string;
  personId: string | null;
  displayName: string;
}

/**
 * Everything a use case may know about the request it serves. It is passed explicitly, so what a function
 * depends on stands in its signature.
 */
export interface RequestContext {
  requestId: string;
  /** null while nobody is signed in. */
  actor: Actor | null;
  ability: AppAbility;
  /** Business time (UTC instant); the demo and the tests can move it. */
  now: Date;
  /** Calendar date of `now` in Asia/Shanghai. */
  today: CalendarDate;
}

/** The signed-in actor; throws when the guard was bypassed, which would be a fault of ours. */
export function actorOf(ctx: RequestContext): Actor {
  if (!ctx.actor) throw new Error('no actor in the request context');
  return ctx.actor;
}
