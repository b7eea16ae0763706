import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import {
  addDays,
  addMonths,
  calendarDate,
  formatFen,
  isCalendarDate,
  monthlyAllowance,
} from '../../rules/index.js';
import type { AllowanceLine, CalendarDate, Fen } from '../../rules/index.js';
import { AllowanceRepository } from './allowance.repository.js';
import type { PostingPlace } from './allowance.repository.js';
import { PostingAllowance, PostingAllowancePage } from './dto/allowance.dto.js';
import type { PostingAllowanceFilter, PostingAllowanceSort } from './dto/allowance.dto.js';
import { PostingLifePolicy, payerNames, rateFor } from './life-policy.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf } from './life-writer.js';
import type { PostingRecord } from './posting-record.js';

/** No month goes beyond the calendars of the system. */
const NO_END = calendarDate('9999-12-31');

/** A line with what people need to know of it. */
type KnownLine = Omit<AllowanceLine, 'rates'> & {
  /** Of every version that rates days of it, in the order of its first day. */
  documentNumber: string;
  isDemo: boolean;
};

/** The county's rates for a set of postings. */
interface Rates {
  codeOf: (record: PostingRecord) => string;
  versionOn: (
    record: PostingRecord,
    day: CalendarDate,
  ) => Awaited<ReturnType<PostingLifePolicy['allowances']>>[number] | undefined;
}

/** What postings entitle to by the day, for pay: nothing is stored, everything follows from the record. */
@Injectable()
export class AllowanceService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly policy: PostingLifePolicy,
    private readonly postings: PostingLifeRepository,
    private readonly places: AllowanceRepository,
  ) {}

  /** Entitlements of a month within what the actor may see, with the sum over all that match. */
  async page(
    ctx: RequestContext,
    filter: PostingAllowanceFilter,
    sort: keyof typeof PostingAllowanceSort,
    page: { first: number; offset: number },
  ): Promise<PostingAllowancePage> {
    const tx = this.transactions.reader;
    const month = monthOf(filter.month, ctx.today);
    const scopes = scopesOf(ctx.ability, 'read', 'Posting');
    const through = lastOf(month);
    const places = await this.places.within(tx, scopes, { from: month, to: through }, ctx.today);
    const wanted = new Map(places.filter((place) => fits(place, filter)).map((place) => [place.id, place]));
    const people = [...new Set([...wanted.values()].map(({ personId }) => personId))];
    const found: PostingAllowance[] = [];
    const byPerson = await this.byPerson(tx, people);
    const rates = await this.ratesOf(tx, [...byPerson.values()].flat(), through);
    for (const records of byPerson.values()) {
      for (const line of linesOf(records, rates, month, through)) {
        const place = wanted.get(line.postingId);
        if (place && (!filter.payer || filter.payer === line.payer))
          found.push(toAllowance(place, line, month));
      }
    }
    found.sort(orders[sort]);
    const total = found.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    return Object.assign(new PostingAllowancePage(), {
      total: found.length,
      items: found.slice(page.offset, page.offset + page.first),
      totalDays: found.reduce((sum, { days }) => sum + days, 0),
      totalYuan: formatFen(total),
    });
  }

  /** Every month of one posting up to a day (included); what the person's other postings take is left out. */
  async months(
    tx: Tx,
    record: PostingRecord,
    through: CalendarDate = NO_END,
  ): Promise<{ month: string; lines: KnownLine[] }[]> {
    if (!record.facts.implemented || record.facts.cancelled) return [];
    const others = await this.postings.ofPerson(tx, record.row.personId);
    const all = others.map((one) => (one.row.id === record.row.id ? record : one));
    const last = lastDayOf(record) < through ? lastDayOf(record) : through;
    const rates = await this.ratesOf(tx, all, last);
    const months: { month: string; lines: KnownLine[] }[] = [];
    for (let month = firstOf(record.life.start); month <= last; month = addMonths(month, 1)) {
      const lines = linesOf(all, rates, month, through);
      const own = lines.filter(({ postingId }) => postingId === record.row.id);
      if (own.length > 0) months.push({ month: month.slice(0, 7), lines: own });
    }
    return months;
  }

  private async byPerson(tx: Tx, people: readonly string[]): Promise<Map<string, PostingRecord[]>> {
    const found = new Map<string, PostingRecord[]>();
    for (const record of await this.postings.ofPeople(tx, people)) {
      const { personId } = record.row;
      found.set(personId, [...(found.get(personId) ?? []), record]);
    }
    return found;
  }

  /** What the county pays for postings of these, by the versions that are in force up to the end of the day's month. */
  private async ratesOf(tx: Tx, records: readonly PostingRecord[], day: CalendarDate): Promise<Rates> {
    const until = lastOf(firstOf(day));
    const codes = await this.places.hostCodes(
      tx,
      records.map(({ row }) => row.hostInstitutionId),
    );
    const communities = [...new Set(records.map(({ row }) => row.communityId))];
    const versions = new Map(
      await Promise.all(
        communities.map(async (id) => [id, await this.policy.allowances(tx, id, until)] as const),
      ),
    );
    return {
      codeOf: ({ row }) => codes.get(row.hostInstitutionId) ?? '',
      versionOn: ({ row }, on) => versions.get(row.communityId)?.find(({ validFrom }) => validFrom <= on),
    };
  }
}

/** The month of one person, by the version of the county's rates that is in force on each day. */
function linesOf(
  records: readonly PostingRecord[],
  { codeOf, versionOn }: Rates,
  month: CalendarDate,
  through: CalendarDate,
): KnownLine[] {
  const lines = monthlyAllowance(
    records.map((record) => ({
      id: record.row.id,
      facts: record.facts,
      rateOn: (day: CalendarDate) => {
        const version = versionOn(record, day);
        const rate = version && rateFor(version.value, { kind: record.row.kind, hostCode: codeOf(record) });
        return rate ? { ...rate, version } : null;
      },
    })),
    month,
    through,
  );
  return lines.map(({ rates, ...line }) => ({
    ...line,
    documentNumber: [...new Set(rates.map(({ version }) => version.documentNumber))].join('、'),
    isDemo: rates.some(({ version }) => version.isDemo),
  }));
}

const firstOf = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 8)}01`);
const lastOf = (month: CalendarDate): CalendarDate => addDays(addMonths(month, 1), -1);

/** The month asked for; the present one when there is none. */
function monthOf(text: string | null | undefined, today: CalendarDate): CalendarDate {
  if (!text) return firstOf(today);
  const day = `${text}-01`;
  if (/^\d{4}-\d{2}$/.test(text) && isCalendarDate(day) && day <= '8999-12-01') return day;
  throw new Refused({ code: 'BAD_MONTH', message: '月份须为 YYYY-MM 形式', field: 'month' });
}

function fits(place: PostingPlace, { text, hostInstitutionId }: PostingAllowanceFilter): boolean {
  const wanted = text?.trim() ?? '';
  return (
    (!hostInstitutionId || place.hostInstitutionId === hostInstitutionId) &&
    (!wanted || place.personName.includes(wanted) || place.caseNumber.includes(wanted))
  );
}

function toAllowance(place: PostingPlace, line: KnownLine, month: CalendarDate): PostingAllowance {
  const payer = line.payer as keyof typeof payerNames;
  const payers = { HOME: place.homeInstitutionName, HOST: place.hostInstitutionName, LEAD: payerNames.LEAD };
  return Object.assign(new PostingAllowance(), {
    postingId: place.id,
    caseNumber: place.caseNumber,
    person: { id: place.personId, name: place.personName },
    kindName: place.kindName,
    homeInstitutionName: place.homeInstitutionName,
    hostInstitutionName: place.hostInstitutionName,
    month: month.slice(0, 7),
    days: line.days,
    amountFen: line.amount,
    amountYuan: formatFen(line.amount),
    payer,
    payerName: payers[payer],
    documentNumber: line.documentNumber,
    isDemo: line.isDemo,
  });
}

type Order = (a: PostingAllowance, b: PostingAllowance) => number;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFen = (a: Fen, b: Fen): number => (a < b ? -1 : a > b ? 1 : 0);
const byPosting: Order = (a, b) =>
  byText(a.caseNumber, b.caseNumber) || byText(a.postingId, b.postingId) || byText(a.payer, b.payer);
const orders: Readonly<Record<keyof typeof PostingAllowanceSort, Order>> = {
  CASE: byPosting,
  PERSON: (a, b) => a.person.name.localeCompare(b.person.name, 'zh') || byPosting(a, b),
  HOST: (a, b) => byText(a.hostInstitutionName, b.hostInstitutionName) || byPosting(a, b),
  DAYS: (a, b) => b.days - a.days || byPosting(a, b),
  AMOUNT: (a, b) => byFen(b.amountFen, a.amountFen) || byPosting(a, b),
};
