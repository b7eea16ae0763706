import { Injectable } from '@nestjs/common';
import { machineNow } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { TransferRow } from '../entities/transfer.entity.js';

export type TransferEventKind = 'RESERVED' | 'RELEASED' | 'IMPLEMENTED' | 'CANCELLED';

/** A transfer as it is reserved. */
export type ReservedTransfer = Omit<
  TransferRow,
  'id' | 'formerPost' | 'releasedAt' | 'implementedAt' | 'cancelledAt'
>;

/** Another transfer of the same person. */
export interface OtherTransfer {
  caseNumber: string;
  effectiveOn: CalendarDate;
}

/** The database's refusal of a transfer beside another one, or beside a posting. */
export class TransferRefused extends Error {
  constructor(
    readonly kind: 'OVERLAP' | 'POSTED',
    readonly caseNumber: string,
  ) {
    super(`transfer refused beside ${caseNumber}`);
    this.name = 'TransferRefused';
  }
}

/** Transfers and what happened to them. Callers hold the person's lock when they write. */
@Injectable()
export class TransferRepository {
  async ofCase(tx: Tx, caseId: string): Promise<TransferRow[]> {
    return tx.find(TransferRow, { where: { caseId }, order: { personId: 'ASC' } });
  }

  /** A live transfer of the person that is under way, or takes effect on the day or later; not the case's own. */
  async beside(
    tx: Tx,
    personId: string,
    on: CalendarDate,
    ownCaseId: string | null,
  ): Promise<OtherTransfer | null> {
    const rows: OtherTransfer[] = await tx.query(
      `SELECT case_number AS caseNumber, effective_on AS effectiveOn FROM personnel_transfer
        WHERE person_id = ? AND released_at IS NULL AND cancelled_at IS NULL AND case_id <> ?
          AND (implemented_at IS NULL OR effective_on >= ?) ORDER BY effective_on LIMIT 1`,
      [personId, ownCaseId ?? '', on],
    );
    return rows[0] ?? null;
  }

  /** A live transfer that gives the person another home before the last day of the term, after its first. */
  async within(
    tx: Tx,
    personId: string,
    term: { startOn: CalendarDate; endOn: CalendarDate },
  ): Promise<OtherTransfer | null> {
    const rows: OtherTransfer[] = await tx.query(
      `SELECT case_number AS caseNumber, effective_on AS effectiveOn FROM personnel_transfer
        WHERE person_id = ? AND released_at IS NULL AND cancelled_at IS NULL AND effective_on <= ?
          AND (implemented_at IS NULL OR effective_on > ?) ORDER BY effective_on LIMIT 1`,
      [personId, term.endOn, term.startOn],
    );
    return rows[0] ?? null;
  }

  /**
   * Writes the transfer as reserved: a new row, or the case's own of the person that had been released.
   * @throws {TransferRefused}
   */
  async reserve(tx: Tx, transfer: ReservedTransfer): Promise<string> {
    const known = (await this.ofCase(tx, transfer.caseId)).find((one) => one.personId === transfer.personId);
    const id = known?.id ?? newId();
    try {
      if (known) await tx.update(TransferRow, { id }, { ...transfer, releasedAt: null });
      else {
        const unset = { formerPost: null, releasedAt: null, implementedAt: null, cancelledAt: null };
        await tx.insert(TransferRow, { ...transfer, ...unset, id });
      }
    } catch (error) {
      throw refusedBy(error) ?? error;
    }
    return id;
  }

  async mark(
    tx: Tx,
    id: string,
    change: Partial<Pick<TransferRow, 'releasedAt' | 'implementedAt' | 'cancelledAt' | 'formerPost'>>,
  ): Promise<void> {
    try {
      await tx.update(TransferRow, { id }, change);
    } catch (error) {
      throw refusedBy(error) ?? error;
    }
  }

  /** Returns the id of the new row. */
  async addEvent(
    tx: Tx,
    event: { transferId: string; eventKind: TransferEventKind; caseVersion: number; occurredAt: Date },
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO transfer_event (id, transfer_id, event_kind, case_version, occurred_at, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, event.transferId, event.eventKind, event.caseVersion, event.occurredAt, machineNow()],
    );
    return id;
  }
}

/** Reads the trigger's `TRANSFER_OVERLAP:<case number>`. */
function refusedBy(error: unknown): TransferRefused | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /TRANSFER_(OVERLAP|POSTED):([\w-]+)/.exec(driver?.sqlMessage ?? '');
  return match?.[2] ? new TransferRefused(match[1] as 'OVERLAP' | 'POSTED', match[2]) : null;
}
