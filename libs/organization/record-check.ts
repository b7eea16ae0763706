import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import { PolicyParameter, SeatHolder, organizationAppendOnlyTables } from './entities/index.js';

/** Types of the events that tell of policies and of who holds a seat. */
export const POLICY_SET = 'policy.set';
export const SEAT_APPOINTED = 'seat.appointed';

type Told = Map<string, { text: string; event: ToldEvent }>;

/** Compares policies and seats with what the trail says of them. */
@Injectable()
export class OrganizationRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardedTables(organizationAppendOnlyTables);
    this.verifier.addRecordCheck(policyBreaks);
    this.verifier.addRecordCheck(seatBreaks);
  }
}

async function policyBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told: Told = new Map();
  for await (const events of toldOfTypes(tx, [POLICY_SET])) {
    for (const event of events) {
      const text = canonicalJson({ ...event.payload, validTo: null });
      told.set(String(event.payload['id']), { text, event });
    }
  }
  const parameters = await tx.find(PolicyParameter);
  const rows = new Map(
    parameters.map(({ parameterKey, value, ...row }) => [
      row.id,
      canonicalJson({ ...row, key: parameterKey, value: valueOf(value) }),
    ]),
  );
  return compareSets('policy_parameter', told, rows, '政策参数');
}

/** Each appointment ends the one before it on the day before. */
async function seatBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told: Told = new Map();
  const open = new Map<string, { holder: Appointment; event: ToldEvent }>();
  const tell = (holder: Appointment, event: ToldEvent, validTo: string | null): void => {
    const { holderId, seatId, personId, from } = holder;
    const text = canonicalJson({ id: holderId, seatId, personId, validFrom: from, validTo });
    told.set(holderId, { text, event });
  };
  for await (const events of toldOfTypes(tx, [SEAT_APPOINTED])) {
    for (const event of events) {
      const holder = event.payload as unknown as Appointment;
      const before = open.get(holder.seatId);
      if (before) tell(before.holder, before.event, addDays(calendarDate(holder.from), -1));
      tell(holder, event, null);
      open.set(holder.seatId, { holder, event });
    }
  }
  const rows = new Map((await tx.find(SeatHolder)).map((row) => [row.id, canonicalJson({ ...row })]));
  return compareSets('seat_holder', told, rows, '席位任职');
}

/** What the trail keeps of an appointment. */
export interface Appointment {
  holderId: string;
  seatId: string;
  personId: string;
  from: string;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
