export { Refused, byRule, refusalOf } from './refused.js';
export type { RefusalDetail } from './refused.js';
export { actorOf } from './request-context.js';
export type { Actor, AppAbility, RequestContext } from './request-context.js';
export { BusinessClock } from './clock.js';
export { machineNow } from './machine-time.js';
export { faultOf, faultPlace } from './fault.js';
export { plainText } from './text.js';
export type { TextDemand } from './text.js';
