import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { addDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { EstablishmentEntry } from '../dto/establishment.dto.js';
import { EntryRepository } from '../entry.repository.js';
import type { VerifiedRow } from '../entry.repository.js';
import { EstablishmentReader } from '../establishment.reader.js';
import { documentText } from '../limit-explainer.js';

/** Where a cause is looked for: an account, and the day on which it fell short. */
export interface ShortDay {
  accountId: string;
  day: CalendarDate;
}

/** Entries named of one day; a longer list says how many more there are. */
const SHOWN = 5;

/** Says what happened on the day on which an account fell short: a new figure, a loan, entries. */
@Injectable()
export class BreachCauses {
  constructor(
    private readonly entries: EntryRepository,
    private readonly reader: EstablishmentReader,
  ) {}

  /** In the order of the days asked for. Whom and which case an entry concerns is told to those who may know. */
  async of(tx: Tx, ctx: RequestContext, days: readonly ShortDay[]): Promise<string[]> {
    if (days.length === 0) return [];
    const accountIds = [...new Set(days.map(({ accountId }) => accountId))];
    const verified = await this.entries.verifiedOf(tx, accountIds);
    const rows = await this.entries.turningOn(tx, accountIds, [...new Set(days.map(({ day }) => day))]);
    const views = await this.reader.entriesInSight(tx, ctx, rows);
    return days.map(({ accountId, day }) => {
      const own = views.filter((_, at) => rows[at]?.accountId === accountId);
      return [...figureCauses(verified, accountId, day), ...entryCauses(own, day)].join('；') || '期初即不足';
    });
  }
}

function figureCauses(rows: readonly VerifiedRow[], accountId: string, day: CalendarDate): string[] {
  const own = rows.filter((row) => row.accountId === accountId);
  const set = own.findLast(({ effectiveFrom }) => effectiveFrom === day);
  if (!set) return [];
  const earlier = own.filter(({ effectiveFrom }) => effectiveFrom < day);
  const before = earlier.reduce<VerifiedRow | null>(
    (last, row) => (!last || row.effectiveFrom >= last.effectiveFrom ? row : last),
    null,
  );
  return [`核定数由${before?.verified ?? 0}调整为${set.verified}（${documentText(set)}）`];
}

function entryCauses(entries: readonly EstablishmentEntry[], day: CalendarDate): string[] {
  const eve = addDays(day, -1);
  const words = entries.flatMap((entry) => {
    const whom = [entry.personName, entry.caseNumber, entry.documentNumber].filter(Boolean).join('，');
    const paper = whom ? `（${whom}）` : '';
    if (entry.fromOn === day) return beginsToPress(entry) ? [`${wordOf(entry)}${paper}`] : [];
    if (entry.toOn === eve && endPresses(entry))
      return [`${entry.entryKindName}${Math.abs(entry.count)}个到期${paper}`];
    return [];
  });
  return words.length > SHOWN ? [...words.slice(0, SHOWN), `等${words.length}笔`] : words;
}

/** What leaves fewer posts free when it begins: all but what is borrowed or given back, and the end of a loan. */
function beginsToPress({ entryKind, count, holding }: EstablishmentEntry): boolean {
  if (entryKind === 'RELEASE') return holding === 'BORROWED';
  return entryKind !== 'BORROW' && count > 0;
}

/** What leaves fewer posts free when it ends: a loan that was borrowed. */
function endPresses({ entryKind }: EstablishmentEntry): boolean {
  return entryKind === 'BORROW';
}

function wordOf({ entryKind, entryKindName, count }: EstablishmentEntry): string {
  return entryKind === 'RELEASE' ? `借入提前结束${Math.abs(count)}个` : `${entryKindName}${count}个`;
}
