import type { RequestContext } from '../../context/index.js';
import {
  FUND_SOURCES,
  MissingCalendarYearError,
  addMonths,
  formatFen,
  formatYuan,
  fundSourceNames,
  villageStatusNames,
  writtenContractDue,
} from '../../rules/index.js';
import type {
  CalendarDate,
  CertificateState,
  FundShares,
  VillageContractKind,
  WorkCalendar,
} from '../../rules/index.js';
import { VillageContract, VillageContractEntry, VillageShare } from '../dto/contract.dto.js';
import type { VillageContractRow } from '../entities/contract.entity.js';
import type { Places } from '../places.js';
import type { ContractTerms } from '../village-policy.js';
import type { ToldAt } from '../village-trail.js';
import { contractKinds } from './contract-content.js';
import { payOf } from './contract.repository.js';
import type { ContractEvent, LoadedContract } from './contract.repository.js';
import { contractState, eventOf, renewalOf } from './contract-state.js';
import type { ContractState } from './contract-state.js';

/** Where the trail tells of a contract. */
export function contractChain({ id, communityId, hospitalId }: VillageContractRow): ToldAt {
  return { chain: `village-contract:${id}`, communityId, placeId: hospitalId };
}

/** What a view needs beside the contract itself. */
export interface ViewFacts {
  places: Places;
  terms: ContractTerms;
  calendar: WorkCalendar;
  certificates: readonly CertificateState[];
  renewing: boolean;
  /** Every contract of the person. */
  all: readonly LoadedContract[];
}

/** The contract as it stands on the day, with what the actor may do. */
export function contractView(ctx: RequestContext, loaded: LoadedContract, facts: ViewFacts): VillageContract {
  const { row, entries } = loaded;
  const { places, all } = facts;
  const state = contractState(loaded, facts.certificates, facts.renewing, ctx.today);
  const { gross, shares } = payOf(loaded, ctx.today.slice(0, 7));
  const settled = eventOf(loaded, 'SETTLED')?.event;
  const renewedBy = renewalOf(loaded, all);
  const numberOf = (id: string | null) => all.find((one) => one.row.id === id)?.row.caseNumber ?? null;
  const signBy = signByOf(row.startOn as CalendarDate, facts);
  return Object.assign(new VillageContract(), {
    id: row.id,
    caseNumber: row.caseNumber,
    person: { id: row.personId, name: row.personName },
    hospitalId: row.hospitalId,
    hospitalName: places.nameOf(row.hospitalId),
    clinicId: state.clinicId,
    clinicName: places.nameOf(state.clinicId),
    kind: row.kind,
    kindName: contractKinds[row.kind as VillageContractKind],
    startOn: row.startOn,
    endOn: row.endOn,
    retiresOn: row.retiresOn,
    lastDay: state.lastDay,
    grossYuan: formatFen(gross),
    shares: shareList(shares),
    status: state.status,
    statusName: villageStatusNames[state.status],
    suspensions: [...state.facts.suspensions],
    signBy,
    alerts: alertsOf(ctx, loaded, state, facts, signBy, renewedBy !== null),
    renewsCaseNumber: numberOf(row.renewsId),
    renewedByCaseNumber: renewedBy?.row.caseNumber ?? null,
    severanceYuan: settled ? formatFen(BigInt(settled.severanceFen)) : null,
    severanceFormula: settled?.formula ?? null,
    severanceSourceName: settled?.source ? fundSourceNames[settled.source] : null,
    actions: actionsOf(ctx, loaded, state, facts, renewedBy),
    entries: entries.map((entry) =>
      Object.assign(new VillageContractEntry(), {
        id: entry.row.id,
        type: entry.row.type,
        on: entry.row.onDate,
        text: entryText(entry.event, places),
        note: entry.row.note,
        actorName: entry.row.actorName,
        enteredAt: entry.row.enteredAt,
      }),
    ),
  });
}

/** null where the county has not entered the days off of that year: nothing is made up (edge-28). */
function signByOf(startOn: CalendarDate, { terms, calendar }: ViewFacts): CalendarDate | null {
  try {
    return writtenContractDue(startOn, terms.writtenWithinMonths, calendar);
  } catch (error) {
    if (error instanceof MissingCalendarYearError) return null;
    throw error;
  }
}

/** The four amounts with their names. */
export function shareList(shares: FundShares): VillageShare[] {
  return FUND_SOURCES.map((source) =>
    Object.assign(new VillageShare(), {
      source,
      sourceName: fundSourceNames[source],
      amountYuan: formatFen(shares[source]),
    }),
  );
}

const LIVE = ['ACTIVE', 'SUSPENDED', 'RENEWING'];
const OVER = ['EXPIRED', 'TERMINATED', 'RETIRED'];

function actionsOf(
  ctx: RequestContext,
  { row, entries }: LoadedContract,
  { status }: ContractState,
  { places }: ViewFacts,
  renewedBy: LoadedContract | null,
): string[] {
  const may = (action: string): boolean => places.may(ctx, action, row.hospitalId);
  const actions: string[] = [];
  const signed = entries.some(({ event }) => event.type === 'SIGNED');
  if (may('maintain') && may('create')) {
    if (status === 'APPROVED') actions.push('SIGN');
    if (status === 'REGISTERED' || LIVE.includes(status)) actions.push('MOVE', 'CHANGE_PAY');
    if (!renewedBy && status !== 'RENEWING' && (LIVE.includes(status) || status === 'EXPIRED'))
      actions.push('RENEW');
    if (['APPROVED', 'SIGNED', 'REGISTERED', ...LIVE].includes(status)) actions.push('TERMINATE');
    if (OVER.includes(status) && signed && !carriesOn(renewedBy)) actions.push('SETTLE');
    actions.push('PRINT');
  }
  if (status === 'SIGNED' && may('register')) actions.push('REGISTER');
  return actions;
}

/** The years go on in the next labour contract and are settled with it; what was given up unsigned carries nothing. */
function carriesOn(next: LoadedContract | null): boolean {
  if (!next || next.row.kind === 'SERVICE_AGREEMENT') return false;
  return eventOf(next, 'SIGNED') !== null || eventOf(next, 'TERMINATED') === null;
}

function alertsOf(
  ctx: RequestContext,
  { row }: LoadedContract,
  { status, lastDay }: ContractState,
  { terms }: ViewFacts,
  signBy: CalendarDate | null,
  renewed: boolean,
): string[] {
  const alerts: string[] = [];
  if (status === 'APPROVED' && signBy && ctx.today > signBy)
    alerts.push(`书面合同最晚应于${signBy}订立，已逾期`);
  if (status === 'SUSPENDED') alerts.push('执业证书失效或注册地点不符，暂停执业，合同不因此终止');
  const soon = lastDay !== null && addMonths(ctx.today, terms.noticeMonths) >= lastDay;
  if (soon && LIVE.includes(status) && !renewed) {
    const retires =
      row.retiresOn !== null && lastDay < (row.endOn ?? '9999-12-31') && lastDay < row.retiresOn;
    alerts.push(retires ? `${lastDay}到龄终止` : `${lastDay}届满`);
  }
  return alerts;
}

/** One entry in words. */
export function entryText(event: ContractEvent, places: Places): string {
  switch (event.type) {
    case 'SIGNED':
      return `签订书面合同 ${event.paperNumber}${event.late ? '（逾期订立）' : ''}`;
    case 'REGISTERED':
      return `执业登记 ${event.number}`;
    case 'MOVED':
      return `变更执业地点为 ${places.nameOf(event.clinicId)}`;
    case 'PAY_CHANGED':
      return `自${event.fromMonth}起月应发合计调整为${formatYuan(BigInt(event.grossFen))}元（${event.documentNumber}）`;
    case 'TERMINATED':
      return `解除：${event.endingName}`;
    case 'SETTLED':
      return `结清：${event.endingName}，经济补偿${formatYuan(BigInt(event.severanceFen))}元${event.source ? `，列支${fundSourceNames[event.source]}` : ''}（${event.documentNumber}）。${event.formula}`;
  }
}
