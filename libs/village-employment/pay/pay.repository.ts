import { Injectable } from '@nestjs/common';
import { plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { Fen } from '../../rules/index.js';
import { VillagePayClosingRow, VillagePayLineRow, VillagePayRunRow } from '../entities/fund.entity.js';

export interface LineSearch {
  runId?: string | null | undefined;
  contractId?: string | null | undefined;
  hospitalId?: string | null | undefined;
  month?: string | null | undefined;
  text?: string | null | undefined;
}

/** A line with the run that it belongs to. */
export interface PayLineOfRun {
  line: VillagePayLineRow;
  run: VillagePayRunRow;
}

@Injectable()
export class PayRepository {
  async run(tx: Tx, id: string): Promise<VillagePayRunRow | null> {
    return (await plainRows(tx, VillagePayRunRow, 'id = ?', [id]))[0] ?? null;
  }

  /** Locks the run: lines and closing of one month wait for each other. */
  async lockRun(tx: Tx, id: string): Promise<VillagePayRunRow | null> {
    return (await plainRows(tx, VillagePayRunRow, 'id = ? FOR UPDATE', [id]))[0] ?? null;
  }

  async runOf(tx: Tx, hospitalId: string, month: string): Promise<VillagePayRunRow | null> {
    return (
      (await plainRows(tx, VillagePayRunRow, 'hospital_id = ? AND month = ?', [hospitalId, month]))[0] ?? null
    );
  }

  async closing(tx: Tx, runId: string): Promise<VillagePayClosingRow | null> {
    return (await plainRows(tx, VillagePayClosingRow, 'run_id = ?', [runId]))[0] ?? null;
  }

  linesOfRun(tx: Tx, runId: string): Promise<VillagePayLineRow[]> {
    return plainRows(tx, VillagePayLineRow, 'run_id = ? ORDER BY id', [runId]);
  }

  async line(tx: Tx, id: string): Promise<VillagePayLineRow | null> {
    return (await plainRows(tx, VillagePayLineRow, 'id = ?', [id]))[0] ?? null;
  }

  /** In the order in which they were posted; their ids are made by clients. */
  correctionsOf(tx: Tx, lineId: string): Promise<VillagePayLineRow[]> {
    return plainRows(tx, VillagePayLineRow, 'corrects_id = ? ORDER BY recorded_at, id', [lineId]);
  }

  /** What corrections have added to the gross of the lines, by line; lines without one stay out. */
  async correctedBy(tx: Tx, lineIds: readonly string[]): Promise<Map<string, Fen>> {
    if (lineIds.length === 0) return new Map();
    const rows: { lineId: string; fen: string }[] = await tx.query(
      'SELECT corrects_id AS lineId, SUM(gross_fen) AS fen FROM village_pay_line WHERE corrects_id IN (?) GROUP BY corrects_id',
      [lineIds],
    );
    return new Map(rows.map(({ lineId, fen }) => [lineId, BigInt(fen)]));
  }

  /** Lines of the contracts for the month that are no corrections, in whichever run. */
  regularOf(tx: Tx, contractIds: readonly string[], month: string): Promise<VillagePayLineRow[]> {
    if (contractIds.length === 0) return Promise.resolve([]);
    const own = "contract_id IN (?) AND for_month = ? AND type = 'REGULAR' ORDER BY recorded_at, id";
    return plainRows(tx, VillagePayLineRow, own, [contractIds, month]);
  }

  async paid(tx: Tx, onceKey: string): Promise<boolean> {
    return (await plainRows(tx, VillagePayLineRow, 'once_key = ?', [onceKey])).length > 0;
  }

  /** Earlier months of the hospital that are closed, oldest first. */
  async closedMonths(tx: Tx, hospitalId: string, before: string): Promise<string[]> {
    const rows: { month: string }[] = await tx.query(
      `SELECT r.month FROM village_pay_run r JOIN village_pay_closing c ON c.run_id = r.id
        WHERE r.hospital_id = ? AND r.month < ? ORDER BY r.month`,
      [hospitalId, before],
    );
    return rows.map(({ month }) => month);
  }

  /** Keys of the contracts' months that are paid, in whichever run. */
  async paidKeys(tx: Tx, contractIds: readonly string[]): Promise<Set<string>> {
    if (contractIds.length === 0) return new Set();
    const rows: { onceKey: string }[] = await tx.query(
      'SELECT once_key AS onceKey FROM village_pay_line WHERE contract_id IN (?) AND once_key IS NOT NULL',
      [contractIds],
    );
    return new Set(rows.map(({ onceKey }) => onceKey));
  }

  async runs(
    tx: Tx,
    hospitalIds: readonly string[],
    hospitalId: string | null,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: VillagePayRunRow[] }> {
    const asked = hospitalIds.filter((id) => !hospitalId || id === hospitalId);
    if (asked.length === 0) return { total: 0, items: [] };
    const sql = 'hospital_id IN (?)';
    const params = [asked];
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM village_pay_run WHERE ${sql}`,
      params,
    );
    const order = `${sql} ORDER BY month DESC, hospital_id LIMIT ? OFFSET ?`;
    const items = await plainRows(tx, VillagePayRunRow, order, [...params, page.first, page.offset]);
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async lines(
    tx: Tx,
    hospitalIds: readonly string[],
    search: LineSearch,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: PayLineOfRun[] }> {
    if (hospitalIds.length === 0) return { total: 0, items: [] };
    const parts = ['r.hospital_id IN (?)'];
    const params: unknown[] = [hospitalIds];
    const add = (sql: string, value: string | null | undefined): void => {
      if (!value) return;
      parts.push(sql);
      params.push(value);
    };
    add('l.run_id = ?', search.runId);
    add('l.contract_id = ?', search.contractId);
    add('r.hospital_id = ?', search.hospitalId);
    add('r.month = ?', search.month);
    const text = search.text?.trim();
    add('l.person_name LIKE ?', text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null);
    const from = `FROM village_pay_line l JOIN village_pay_run r ON r.id = l.run_id WHERE ${parts.join(' AND ')}`;
    const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total ${from}`, params);
    const ids: { id: string; runId: string }[] = await tx.query(
      `SELECT l.id, l.run_id AS runId ${from} ORDER BY r.month DESC, r.hospital_id, l.person_name, l.id LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    if (ids.length === 0) return { total: Number(counted[0]?.total ?? 0), items: [] };
    const lines = await plainRows(tx, VillagePayLineRow, 'id IN (?)', [ids.map(({ id }) => id)]);
    const runs = await plainRows(tx, VillagePayRunRow, 'id IN (?)', [ids.map(({ runId }) => runId)]);
    const items = ids.flatMap(({ id, runId }) => {
      const line = lines.find((one) => one.id === id);
      const run = runs.find((one) => one.id === runId);
      return line && run ? [{ line, run }] : [];
    });
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  /** What was due by the contracts in each month between, corrections included; months that were not paid whole stay out. */
  async monthlyGross(tx: Tx, contractIds: readonly string[], from: string, to: string): Promise<Fen[]> {
    const between = 'contract_id IN (?) AND for_month BETWEEN ? AND ? ORDER BY for_month, recorded_at, id';
    const lines = await plainRows(tx, VillagePayLineRow, between, [contractIds, from, to]);
    const byMonth = new Map<string, VillagePayLineRow[]>();
    for (const line of lines) byMonth.set(line.forMonth, [...(byMonth.get(line.forMonth) ?? []), line]);
    return [...byMonth.values()].flatMap((month) => {
      const gross = month.reduce((sum, { grossFen }) => sum + BigInt(grossFen), 0n);
      return gross > 0n && isWhole(month) ? [gross] : [];
    });
  }
}

/** Whether the month's lines cover its days; of a line and its corrections the last one says for how many it is. */
function isWhole(lines: readonly VillagePayLineRow[]): boolean {
  const days = new Map(lines.map((line) => [line.correctsId ?? line.id, line.days]));
  const paid = [...days.values()].reduce((sum, own) => sum + own, 0);
  return paid >= Math.max(...lines.map(({ monthDays }) => monthDays));
}
