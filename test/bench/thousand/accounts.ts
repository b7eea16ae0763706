import { AuditVerifier } from '../../../libs/audit/index.js';
import type { INestApplicationContext } from '@nestjs/common';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { PlannedCase } from './crowd.js';
import { decisionsOf, endOf } from './plan.js';

/** What the record says afterwards, against what people were told. */
export interface Accounts {
  /** Decisions that somebody got a receipt for and that are not in the record, or the other way round. */
  lost: number;
  unknown: number;
  /** Tasks with more than one decision that closes them, and decisions beyond the plan. */
  doubled: number;
  beyondPlan: number;
  /** Cases that are not where the plan has them end, by status. */
  astray: string[];
  implementedTwice: number;
  ends: Record<string, number>;
  decisions: number;
  auditEvents: number;
  auditBreaks: string[];
  verifySeconds: number;
}

const CHUNK = 500;

/** Compares the record with the plan and the receipts, and verifies the audit trail. */
export async function accountsOf(
  app: INestApplicationContext,
  cases: readonly PlannedCase[],
): Promise<Accounts> {
  const { reader } = app.get(TransactionRunner);
  const rows: Row[] = [];
  const recorded = new Set<string>();
  let doubled = 0;
  for (let at = 0; at < cases.length; at += CHUNK) {
    const numbers = cases.slice(at, at + CHUNK).map(({ number }) => number);
    rows.push(...(await reader.query<Row[]>(CASES, [numbers])));
    const decided = await reader.query<{ id: string; taskId: string }[]>(DECISIONS, [numbers]);
    for (const { id } of decided) recorded.add(id);
    doubled += decided.length - new Set(decided.map(({ taskId }) => taskId)).size;
  }
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const receipts = new Set(cases.flatMap(({ accepted }) => accepted));
  const began = performance.now();
  const report = await app.get(AuditVerifier, { strict: false }).verify(reader);
  return {
    lost: [...receipts].filter((id) => !recorded.has(id)).length,
    unknown: [...recorded].filter((id) => !receipts.has(id)).length,
    doubled,
    beyondPlan: cases.filter(
      ({ number, fate }) => Number(byNumber.get(number)?.decisions) !== decisionsOf(fate),
    ).length,
    astray: cases.flatMap(({ number, fate }) => {
      const status = byNumber.get(number)?.status ?? 'MISSING';
      return status === endOf(fate) ? [] : [`${number} ${fate} ${status}`];
    }),
    implementedTwice: rows.filter((row) => Number(row.implemented) !== (row.status === 'IMPLEMENTED' ? 1 : 0))
      .length,
    ends: Object.fromEntries(
      [...new Set(rows.map(({ status }) => status))].map((status) => [
        status,
        rows.filter((row) => row.status === status).length,
      ]),
    ),
    decisions: recorded.size,
    auditEvents: report.events,
    auditBreaks: report.breaks.map(({ kind, entry }) => `${kind} ${entry}`),
    verifySeconds: (performance.now() - began) / 1000,
  };
}

/** What the accounts find wrong, in words; empty when all is as planned. */
export function problemsOf(accounts: Accounts): string[] {
  const { lost, unknown, doubled, beyondPlan, implementedTwice, astray, auditBreaks } = accounts;
  const counts = { lost, unknown, doubled, beyondPlan, implementedTwice };
  return [
    ...Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${name}: ${count}`] : [])),
    ...astray,
    ...auditBreaks,
  ];
}

interface Row {
  number: string;
  status: string;
  decisions: string;
  implemented: string;
}

const CASES = `SELECT c.number, c.status,
    (SELECT COUNT(*) FROM decision d WHERE d.case_id = c.id) AS decisions,
    (SELECT COUNT(*) FROM audit_event e WHERE e.chain = CONCAT('case:', c.number) AND e.type = 'case.implemented')
      AS implemented
  FROM approval_case c WHERE c.number IN (?)`;
const DECISIONS = `SELECT d.id, d.task_id AS taskId FROM decision d JOIN approval_case c ON c.id = d.case_id
  WHERE c.number IN (?)`;
