/** The one source of business time. Services read it through `RequestContext.now` only. */
export abstract class BusinessClock {
  /** Current business instant (UTC). */
  abstract now(): Promise<Date>;
  /** True on demo and test systems, where an administrator may move the clock. */
  abstract readonly movable: boolean;
}
