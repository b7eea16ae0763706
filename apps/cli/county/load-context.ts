import type { INestApplicationContext } from '@nestjs/common';
import type { Tx } from '../../../libs/database/index.js';
import type { LedgerContext } from '../../../libs/establishment/index.js';
import type { CountyProfile, SeatHolder } from './profile.js';

/** What loading a profile works with; one transaction. */
export interface LoadContext {
  app: INestApplicationContext;
  tx: Tx;
  /** By the operator, on the business day. */
  by: LedgerContext;
  profile: CountyProfile;
  report: LoadReport;
}

/** Ids of what a profile names by code. */
export interface LoadedCounty {
  countyId: string;
  communityId: string;
  institutionIds: ReadonlyMap<string, string>;
}

/** Finds the person on a seat; null when the records do not know the person yet. */
export type HolderFinder = (holder: SeatHolder) => Promise<string | null>;

/** What a loading changed, and what it found and left. */
export class LoadReport {
  private readonly counts = new Map<string, number>();
  readonly notices: string[] = [];

  made(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  notice(text: string): void {
    this.notices.push(text);
  }

  /** e.g. { 机构: 10, 席位: 60 }; empty when everything was there. */
  get changes(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  /** For the operator. That the file and the records agree is only said where nothing was found that differs. */
  get text(): string[] {
    const made = [...this.counts].map(([what, count]) => `${what} ${String(count)}`);
    if (made.length > 0) return [`已载入：${made.join('、')}`, ...this.notices];
    if (this.notices.length > 0) return ['未作改动，以下各项请核对：', ...this.notices];
    return ['与库中一致，未作改动'];
  }
}
