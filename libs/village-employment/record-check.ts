import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../audit/index.js';
import { plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { villageAppendOnlyTables, villageEntities, villageLockedTables } from './entities/index.js';
import { rowTold } from './records.js';

/** Triggers beside the append-only ones: what is locked never changes, and each rule that the database keeps itself. */
export const villageGuards: GuardTrigger[] = [
  ...villageLockedTables.flatMap((table) =>
    (['UPDATE', 'DELETE'] as const).map((event) => ({
      table,
      event,
      holds: [`SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is never changed'`],
    })),
  ),
  {
    table: 'village_contract',
    event: 'INSERT',
    holds: [
      'SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE',
      'WHERE c.person_id = NEW.person_id AND c.start_on <= LEAST(',
      "SET refusal = CONCAT('LIVE_CONTRACT:', other); SIGNAL SQLSTATE '45000'",
    ],
  },
  {
    table: 'village_fund_entry',
    event: 'INSERT',
    holds: [
      'NEW.sequence <> before_sequence + 1 OR NEW.balance_fen <> before_balance + NEW.amount_fen',
      "SET MESSAGE_TEXT = 'a fund entry follows from the one before it'",
    ],
  },
  {
    table: 'village_pay_line',
    event: 'INSERT',
    holds: ['FROM village_pay_closing c WHERE c.run_id = NEW.run_id', 'a closed month takes no more lines'],
  },
];

/** Compares every row of 乡聘村用 with the fingerprint that the trail took of it, and counts the funds again. */
@Injectable()
export class VillageRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardedTables(villageAppendOnlyTables);
    this.verifier.addGuardTriggers(villageGuards);
    this.verifier.addRecordCheck(rowBreaks);
    this.verifier.addRecordCheck(fundBreaks);
  }
}

async function rowBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, Map<string, { text: string; event: ToldEvent }>>();
  for await (const events of toldOfTypes(tx, ['village.%'])) {
    for (const event of events) {
      for (const { table, id, sha256 } of rowsIn(event)) {
        const ofTable = told.get(table) ?? new Map<string, { text: string; event: ToldEvent }>();
        told.set(table, ofTable.set(id, { text: sha256, event }));
      }
    }
  }
  const breaks: AuditBreak[] = [];
  for (const entity of villageEntities) {
    const { tableName } = tx.dataSource.getMetadata(entity);
    const rows = await plainRows<object>(tx, entity, '1 = 1', []);
    const found = rows.map((row) => {
      const { id, sha256 } = rowTold(tableName, row);
      return [id, sha256] as const;
    });
    breaks.push(...compareSets(tableName, told.get(tableName) ?? new Map(), new Map(found), '乡聘村用记录'));
  }
  return breaks;
}

/** The balance of each fund is the sum of its entries, and pay lines have taken what they say. */
async function fundBreaks(tx: Tx): Promise<AuditBreak[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT n.fund_id AS id FROM (SELECT fund_id, SUM(amount_fen) AS total, MAX(sequence) AS sequence
        FROM village_fund_entry GROUP BY fund_id) n
       JOIN village_fund_entry e ON e.fund_id = n.fund_id AND e.sequence = n.sequence
      WHERE e.balance_fen <> n.total`,
  );
  const lines: { id: string }[] = await tx.query(
    `SELECT l.id FROM village_pay_line l
       LEFT JOIN (SELECT pay_line_id, SUM(amount_fen) AS total FROM village_fund_entry
          WHERE pay_line_id IS NOT NULL GROUP BY pay_line_id) e ON e.pay_line_id = l.id
      WHERE COALESCE(e.total, 0) <> -(l.gross_fen + l.employer_fen)`,
  );
  // A severance and the entry that pays it bear one id.
  const severances: { id: string }[] = await tx.query(
    `SELECT s.id FROM (SELECT id, JSON_UNQUOTE(JSON_EXTRACT(event, '$.source')) AS source,
         CAST(JSON_UNQUOTE(JSON_EXTRACT(event, '$.severanceFen')) AS SIGNED) AS fen
        FROM village_contract_event WHERE type = 'SETTLED') s
       LEFT JOIN village_fund_entry e ON e.id = s.id AND e.type = 'SEVERANCE'
       LEFT JOIN village_fund f ON f.id = e.fund_id
      WHERE s.source IS NOT NULL AND (e.id IS NULL OR e.amount_fen <> -s.fen OR f.source <> s.source)
     UNION SELECT e.id FROM village_fund_entry e
       LEFT JOIN village_contract_event s ON s.id = e.id AND s.type = 'SETTLED'
      WHERE e.type = 'SEVERANCE' AND s.id IS NULL`,
  );
  return [
    ...rows.map(({ id }) => recordDiffers(`village_fund#${id}`, null, '村医经费余额与各笔之和不符')),
    ...lines.map(({ id }) => recordDiffers(`village_pay_line#${id}`, null, '发放与经费列支不符')),
    ...severances.map(({ id }) =>
      recordDiffers(`village_contract_event#${id}`, null, '经济补偿与经费列支不符'),
    ),
  ];
}

function rowsIn({ payload }: ToldEvent): { table: string; id: string; sha256: string }[] {
  const { rows } = payload;
  return Array.isArray(rows) ? (rows as { table: string; id: string; sha256: string }[]) : [];
}
