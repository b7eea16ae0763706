/**
 * Time of the machine, for pacing, expiry of secrets and "recorded at". Never for a rule: rules go by
 * `RequestContext.now`, the business clock.
 */
export function machineNow(): Date {
  return new Date();
}
