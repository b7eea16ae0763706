import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** Days on which a unit is left without anybody who counts, by something that nobody can refuse. */
export interface OpenedGap {
  communityId: string;
  institutionId: string;
  institutionName: string;
  from: CalendarDate;
  to: CalendarDate;
  /** Document of the coverage rule. */
  rule: string;
  /** What opens it: the same unit may be left from the same day a second time, after somebody had been found for it. */
  causeId: string;
}

/** Hears of gaps inside the transaction that opens them. */
export type GapListener = (
  tx: Tx,
  ctx: Pick<RequestContext, 'now' | 'today'>,
  gaps: readonly OpenedGap[],
) => Promise<void>;

/** Where gaps are raised that can't be blocked, e.g. by somebody's death, and those register who tell of them. */
@Injectable()
export class CoverageAlarm {
  private readonly listeners: GapListener[] = [];

  /** Called once by each feature that wants to hear. */
  register(listener: GapListener): void {
    this.listeners.push(listener);
  }

  async raise(tx: Tx, ctx: Pick<RequestContext, 'now' | 'today'>, gaps: readonly OpenedGap[]): Promise<void> {
    if (gaps.length === 0) return;
    for (const listener of this.listeners) await listener(tx, ctx, gaps);
  }
}
