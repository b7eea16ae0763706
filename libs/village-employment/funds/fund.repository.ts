import { Injectable } from '@nestjs/common';
import { plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { Fen } from '../../rules/index.js';
import { VillageFundEntryRow, VillageFundRow } from '../entities/fund.entity.js';

/** A fund with its newest entry. */
export interface FundBalance {
  row: VillageFundRow;
  sequence: number;
  balance: Fen;
}

/** A fund with what came in and went out of it so far. */
export interface FundLine {
  id: string;
  hospitalId: string;
  source: string;
  balance: string;
  received: string;
}

/** An entry with its fund. */
export interface FundEntryLine {
  id: string;
  fundId: string;
  hospitalId: string;
  source: string;
  sequence: number;
  type: string;
  amountFen: string;
  balanceFen: string;
  onDate: string;
  documentNumber: string;
  note: string | null;
  /** 1 when an entry takes it back. */
  reversed: string | number;
  actorName: string;
  enteredAt: Date;
}

export interface EntrySearch {
  hospitalId?: string | null | undefined;
  fundId?: string | null | undefined;
  type?: string | null | undefined;
  text?: string | null | undefined;
}

const ENTRY_COLUMNS = `e.id, e.fund_id AS fundId, f.hospital_id AS hospitalId, f.source,
  e.sequence, e.type, e.amount_fen AS amountFen, e.balance_fen AS balanceFen, e.on_date AS onDate,
  e.document_number AS documentNumber, e.note, e.actor_name AS actorName, e.entered_at AS enteredAt,
  EXISTS (SELECT 1 FROM village_fund_entry r WHERE r.corrects_id = e.id) AS reversed`;

@Injectable()
export class FundRepository {
  ofHospital(tx: Tx, hospitalId: string): Promise<VillageFundRow[]> {
    return plainRows(tx, VillageFundRow, 'hospital_id = ? ORDER BY id', [hospitalId]);
  }

  async find(tx: Tx, id: string): Promise<VillageFundRow | null> {
    return (await plainRows(tx, VillageFundRow, 'id = ?', [id]))[0] ?? null;
  }

  /** Locks the funds in the order of their ids, and reads what is in them. */
  async lock(tx: Tx, fundIds: readonly string[]): Promise<FundBalance[]> {
    if (fundIds.length === 0) return [];
    const rows = await plainRows(tx, VillageFundRow, 'id IN (?) ORDER BY id FOR UPDATE', [fundIds]);
    return this.balances(tx, rows);
  }

  async balances(tx: Tx, rows: readonly VillageFundRow[]): Promise<FundBalance[]> {
    if (rows.length === 0) return [];
    const newest: { fundId: string; sequence: number; balance: string }[] = await tx.query(
      `SELECT e.fund_id AS fundId, e.sequence, e.balance_fen AS balance FROM village_fund_entry e
         JOIN (SELECT fund_id, MAX(sequence) AS sequence FROM village_fund_entry WHERE fund_id IN (?) GROUP BY fund_id) n
           ON n.fund_id = e.fund_id AND n.sequence = e.sequence`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => {
      const last = newest.find(({ fundId }) => fundId === row.id);
      return { row, sequence: last?.sequence ?? 0, balance: BigInt(last?.balance ?? 0) };
    });
  }

  async entry(tx: Tx, id: string): Promise<VillageFundEntryRow | null> {
    return (await plainRows(tx, VillageFundEntryRow, 'id = ?', [id]))[0] ?? null;
  }

  async reversalOf(tx: Tx, entryId: string): Promise<VillageFundEntryRow | null> {
    return (await plainRows(tx, VillageFundEntryRow, 'corrects_id = ?', [entryId]))[0] ?? null;
  }

  /** Funds of the hospitals, in their order and in that of the document. */
  list(tx: Tx, hospitalIds: readonly string[]): Promise<FundLine[]> {
    if (hospitalIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT f.id, f.hospital_id AS hospitalId, f.source,
              COALESCE((SELECT e.balance_fen FROM village_fund_entry e WHERE e.fund_id = f.id
                 ORDER BY e.sequence DESC LIMIT 1), 0) AS balance,
              COALESCE((SELECT SUM(e.amount_fen) FROM village_fund_entry e
                 WHERE e.fund_id = f.id AND e.type IN ('RECEIVED', 'REVERSED')), 0) AS received
         FROM village_fund f WHERE f.hospital_id IN (?)
        ORDER BY FIELD(f.hospital_id, ?), FIELD(f.source, 'FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME')`,
      [hospitalIds, hospitalIds],
    );
  }

  async entries(
    tx: Tx,
    hospitalIds: readonly string[],
    search: EntrySearch,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: FundEntryLine[] }> {
    if (hospitalIds.length === 0) return { total: 0, items: [] };
    const parts = ['f.hospital_id IN (?)'];
    const params: unknown[] = [hospitalIds];
    const add = (sql: string, ...values: string[]): void => {
      parts.push(sql);
      params.push(...values);
    };
    if (search.hospitalId) add('f.hospital_id = ?', search.hospitalId);
    if (search.fundId) add('e.fund_id = ?', search.fundId);
    if (search.type) add('e.type = ?', search.type);
    const text = search.text?.trim();
    if (text) {
      const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
      add('(e.document_number LIKE ? OR e.note LIKE ?)', like, like);
    }
    const from = `FROM village_fund_entry e JOIN village_fund f ON f.id = e.fund_id WHERE ${parts.join(' AND ')}`;
    const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total ${from}`, params);
    const items: FundEntryLine[] = await tx.query(
      `SELECT ${ENTRY_COLUMNS} ${from} ORDER BY e.recorded_at DESC, e.fund_id, e.sequence DESC LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }
}
