import { Injectable } from '@nestjs/common';
import { byRule, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, WorkCalendars } from '../../organization/index.js';
import { addDays, isWrittenTooLate, monthSpan, practiceGaps, writtenContractDue } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import type { VillageContract, VillageContractEventInput } from '../dto/contract.dto.js';
import { VillageContractEventRow } from '../entities/contract.entity.js';
import { VillageFundEntryRow } from '../entities/fund.entity.js';
import { VillagePlaces } from '../places.js';
import { checkedDay, checkedId, documentOf, noteOf, pastDay, sameOrRefused, stampOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import { VillageTrail } from '../village-trail.js';
import { amountOf, sharesOf, sharesOfInput } from './contract-content.js';
import { ContractReader } from './contract-reader.js';
import { ContractRepository } from './contract.repository.js';
import type { ContractEvent, LoadedContract } from './contract.repository.js';
import { contractChain, entryText } from './contract-view.js';

/** An event as it is to be written. */
export interface NewContractEvent {
  id: string;
  on: CalendarDate;
  event: ContractEvent;
  note: string | null;
  lastOn?: CalendarDate;
  onceKey?: string;
  /** What it takes from a fund, made when the event is written: sending it again takes nothing. */
  charge?: () => Promise<VillageFundEntryRow>;
}

/** Action that the actor must have on the contract for each type of event. */
const ACTION_OF: Readonly<Record<string, { action: string; name: string }>> = {
  SIGNED: { action: 'SIGN', name: '登记签订' },
  REGISTERED: { action: 'REGISTER', name: '登记执业' },
  MOVED: { action: 'MOVE', name: '变更执业地点' },
  PAY_CHANGED: { action: 'CHANGE_PAY', name: '调整报酬' },
  TERMINATED: { action: 'TERMINATE', name: '解除' },
  SETTLED: { action: 'SETTLE', name: '结清' },
};

/** What the trail only names: a person's pay and registration are proved by the row's fingerprint and are not told. */
const UNTOLD: ReadonlySet<string> = new Set(['PAY_CHANGED', 'SETTLED', 'REGISTERED']);

/** What happens to a contract after its case: signing, registration, moving, pay, ending. Each is appended once. */
@Injectable()
export class ContractActs {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly calendars: WorkCalendars,
    private readonly policy: VillagePolicy,
    private readonly places: VillagePlaces,
    private readonly certificates: CertificateRepository,
    private readonly contracts: ContractRepository,
    private readonly reader: ContractReader,
    private readonly trail: VillageTrail,
  ) {}

  /** The same id again is the same entry. */
  record(ctx: RequestContext, input: VillageContractEventInput): Promise<VillageContract> {
    return this.act(ctx, input, input.type, (tx, loaded) => this.eventOf(tx, ctx, input, loaded));
  }

  /** Locks the person, checks that the act is open to the actor now, and appends what `make` gives. */
  async act(
    ctx: RequestContext,
    claim: { id: string; contractId: string },
    type: string,
    make: (tx: Tx, loaded: LoadedContract) => Promise<NewContractEvent>,
  ): Promise<VillageContract> {
    const id = checkedId(claim.id);
    const act = ACTION_OF[type];
    if (!act) throw refuse.fieldInvalid('type', '请选择要登记的事项');
    await this.transactions.run(async (tx) => {
      const seen = await this.visible(tx, ctx, claim.contractId);
      await this.organization.lockPerson(tx, seen.row.personId);
      const loaded = await this.visible(tx, ctx, seen.row.id);
      const earlier = loaded.entries.find(({ row }) => row.id === id);
      if (earlier && earlier.row.type !== type) throw refuse.idReused();
      if (!earlier) {
        const view = await this.reader.viewOf(tx, ctx, loaded);
        if (!view.actions.includes(act.action)) {
          if (type === 'REGISTERED' && !(await this.mayAs(tx, ctx, 'register', loaded)))
            throw refuse.notRegistrar();
          if (type === 'SETTLED' && view.status !== 'SETTLED' && view.renewedByCaseNumber)
            throw refuse.settledWithRenewal(view.renewedByCaseNumber);
          throw refuse.notInState(act.name, view.statusName);
        }
      }
      const made = await make(tx, loaded);
      const row = eventRow(ctx, loaded, { ...made, id });
      if (earlier) sameOrRefused(earlier.row, row);
      else await this.append(tx, ctx, loaded, row, made);
    });
    return this.reader.after(ctx, claim.contractId);
  }

  /** @throws {Refused} CONTRACT_UNKNOWN, also where the actor may not read */
  async visible(tx: Tx, ctx: RequestContext, id: string): Promise<LoadedContract> {
    const loaded = await this.contracts.find(tx, checkedId(id, 'contractId'));
    if (!loaded || !(await this.mayAs(tx, ctx, 'read', loaded))) throw refuse.contractUnknown();
    return loaded;
  }

  private async mayAs(
    tx: Tx,
    ctx: RequestContext,
    action: string,
    { row }: LoadedContract,
  ): Promise<boolean> {
    return (await this.places.of(tx, [row.communityId], ctx.today)).may(ctx, action, row.hospitalId);
  }

  private async append(
    tx: Tx,
    ctx: RequestContext,
    { row: contract }: LoadedContract,
    row: VillageContractEventRow,
    { event, charge }: NewContractEvent,
  ): Promise<void> {
    const taken = charge ? [await charge()] : [];
    const places = await this.places.of(tx, [contract.communityId], ctx.today);
    try {
      await this.trail.write(
        tx,
        ctx,
        contractChain(contract),
        {
          type: 'village.contract-changed',
          summary: `乡聘村用合同${contract.caseNumber}：${UNTOLD.has(event.type) ? ACTION_OF[event.type]?.name : entryText(event, places)}`,
          payload: {
            contractId: contract.id,
            caseNumber: contract.caseNumber,
            type: event.type,
            on: row.onDate,
          },
        },
        [
          [VillageContractEventRow, [row]],
          ...(taken.length > 0 ? ([[VillageFundEntryRow, taken]] as const) : []),
        ],
      );
    } catch (error) {
      if (isDuplicateKey(error, 'uq_village_contract_event_once_key') && event.type === 'REGISTERED')
        throw refuse.registrationKnown();
      if (isDuplicateKey(error)) throw refuse.idReused();
      throw error;
    }
  }

  private async eventOf(
    tx: Tx,
    ctx: RequestContext,
    input: VillageContractEventInput,
    loaded: LoadedContract,
  ): Promise<NewContractEvent> {
    const note = noteOf(input.note);
    switch (input.type) {
      case 'SIGNED':
        return this.signed(tx, ctx, input, loaded);
      case 'REGISTERED': {
        const on = pastDay(ctx, input.on, 'on', '登记日期');
        const number = textOf(input.number, '执业登记号');
        const onceKey = `REGISTERED:${loaded.row.communityId}:${number}`;
        return { id: input.id, on, note, onceKey, event: { type: 'REGISTERED', number } };
      }
      case 'MOVED':
        return this.moved(tx, ctx, input, loaded);
      case 'PAY_CHANGED':
        return payChanged(input, loaded);
      case 'TERMINATED': {
        const on = checkedDay(input.on, 'on', '合同最后一日');
        // The day before the first: a contract that never begins.
        const earliest = addDays(loaded.row.startOn as CalendarDate, -1);
        const { endOn } = loaded.row;
        if (on < earliest || (endOn && on > endOn)) throw refuse.dayOutside('on', earliest, endOn);
        const { value } = await this.policy.contract(tx, loaded.row.communityId, ctx.today);
        const ending = value.endings.find((one) => one.code === input.ending && one.of === 'TERMINATION');
        if (!ending) throw refuse.endingUnknown();
        const event: ContractEvent = { type: 'TERMINATED', ending: ending.code, endingName: ending.name };
        return { id: input.id, on, lastOn: on, note, onceKey: `TERMINATED:${loaded.row.id}`, event };
      }
      default:
        throw refuse.fieldInvalid('type', '请选择要登记的事项');
    }
  }

  /** Written within the county's months of the first day; a later one needs its reason (劳动合同法 10, 82). */
  private async signed(
    tx: Tx,
    ctx: RequestContext,
    input: VillageContractEventInput,
    { row }: LoadedContract,
  ): Promise<NewContractEvent> {
    const on = pastDay(ctx, input.on, 'on', '签订日期');
    const paperNumber = textOf(input.number, '合同书编号');
    const note = noteOf(input.note);
    const { value } = await this.policy.contract(tx, row.communityId, ctx.today);
    const calendar = await this.calendars.of(tx, row.communityId, ctx.today);
    const counted = [row.startOn as CalendarDate, value.writtenWithinMonths, calendar] as const;
    const late = byRule(() => isWrittenTooLate(on, ...counted), 'on');
    if (late && note === null) throw refuse.signedLate(writtenContractDue(...counted));
    const event: ContractEvent = { type: 'SIGNED', paperNumber, late };
    return { id: input.id, on, note, onceKey: `SIGNED:${row.id}`, event };
  }

  /** Another clinic of the hospital, where the certificate is registered from that day on (乡村医生从业管理条例 18). */
  private async moved(
    tx: Tx,
    ctx: RequestContext,
    input: VillageContractEventInput,
    { row, entries }: LoadedContract,
  ): Promise<NewContractEvent> {
    const on = pastDay(ctx, input.on, 'on', '变更日期');
    const places = await this.places.of(tx, [row.communityId], ctx.today);
    const clinic = places.find(input.clinicId ?? '');
    if (clinic?.kind !== 'VILLAGE_CLINIC') throw refuse.clinicUnknown();
    if (clinic.parentId !== places.standsFor(row.hospitalId)?.id) throw refuse.clinicElsewhere();
    const last = entries.findLast(({ event }) => event.type === 'MOVED')?.row.onDate ?? row.startOn;
    if (on <= last) throw refuse.dayOutside('on', last, ctx.today);
    const certificates = (await this.certificates.ofPerson(tx, row.personId)).map(({ state }) => state);
    if (practiceGaps(certificates, { clinicId: clinic.id, from: on, to: on }).length > 0)
      throw refuse.noCertificate(on);
    return { id: input.id, on, note: noteOf(input.note), event: { type: 'MOVED', clinicId: clinic.id } };
  }
}

/** A new gross with its four shares from a month on, by a document: the way to answer an exhausted source (edge-41). */
function payChanged(input: VillageContractEventInput, { row }: LoadedContract): NewContractEvent {
  const fromMonth = input.fromMonth ?? '';
  const { first } = byRule(() => monthSpan(fromMonth), 'fromMonth');
  if (fromMonth < row.startOn.slice(0, 7)) throw refuse.dayOutside('fromMonth', row.startOn, row.endOn);
  const gross = amountOf(input.grossYuan, 'grossYuan', '月应发合计');
  if (gross === 0n) throw refuse.fieldInvalid('grossYuan', '月应发合计须大于0');
  const shares = sharesOf(sharesOfInput(input as unknown as Record<string, unknown>, gross));
  const event: ContractEvent = {
    type: 'PAY_CHANGED',
    fromMonth,
    grossFen: gross.toString(),
    shares: Object.fromEntries(Object.entries(shares).map(([source, fen]) => [source, fen.toString()])),
    documentNumber: documentOf(input.documentNumber),
  };
  return { id: input.id, on: first, note: noteOf(input.note), event };
}

function eventRow(
  ctx: RequestContext,
  { row, entries }: LoadedContract,
  { id, on, event, note, lastOn, onceKey }: NewContractEvent,
): VillageContractEventRow {
  return {
    id,
    contractId: row.id,
    sequence: entries.length + 1,
    type: event.type,
    onDate: on,
    lastOn: lastOn ?? null,
    onceKey: onceKey ?? null,
    event: canonicalJson(event),
    note,
    ...stampOf(ctx),
  };
}

function textOf(value: string | null | undefined, name: string): string {
  return plainText(value, { field: 'number', name, most: 50 });
}
