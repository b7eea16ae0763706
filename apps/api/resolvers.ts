import { AuditResolver } from './audit.resolver.js';
import { ClockResolver } from './clock.resolver.js';

/** Resolvers of the API itself, beside those of the features. */
export const apiResolvers = [AuditResolver, ClockResolver];
