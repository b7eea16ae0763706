import { Logger } from '@nestjs/common';

/**
 * Does something again and again, never twice at once, until it is stopped. A failure is logged, once for as
 * long as it lasts, and tried again.
 */
export class Loop {
  private readonly log: Logger;
  private readonly halt = new AbortController();
  private running: Promise<void> | null = null;
  private failing: string | null = null;

  /**
   * @param name for the log
   * @param pauseMs pause after a round that left nothing to do, or that failed
   * @param round answers true when there is more to do at once
   * @param faultOf what may be said of a failure in the log
   */
  constructor(
    name: string,
    private readonly pauseMs: number,
    private readonly round: () => Promise<boolean>,
    private readonly faultOf: (error: unknown) => string,
  ) {
    this.log = new Logger(name);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Until the round under way is finished. */
  async stop(): Promise<void> {
    this.halt.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.halt.signal.aborted) {
      const more = await this.once();
      if (!more) await this.pause();
    }
  }

  private async once(): Promise<boolean> {
    try {
      const more = await this.round();
      if (this.failing) this.log.log('works again');
      this.failing = null;
      return more;
    } catch (error) {
      const fault = this.faultOf(error);
      if (this.failing !== fault) this.log.warn(`failed, will be tried again: ${fault}`);
      this.failing = fault;
      return false;
    }
  }

  private pause(): Promise<void> {
    const { signal } = this.halt;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, this.pauseMs);
      signal.addEventListener('abort', wake);
    });
  }
}
