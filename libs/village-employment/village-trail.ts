import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AuditTrail } from '../audit/index.js';
import type { NewAuditEvent } from '../audit/index.js';
import type { RequestContext } from '../context/index.js';
import { insertRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { rowTold } from './records.js';

/** Where something is told, and of which community. */
export interface ToldAt {
  /** e.g. `village-contract:<id>` */
  chain: string;
  communityId: string;
}

/** New rows of one table. */
export type NewRows = readonly [entity: EntityTarget<ObjectLiteral>, rows: readonly object[]];

/** Writes rows together with the entry of the trail that proves them. */
@Injectable()
export class VillageTrail {
  constructor(private readonly audit: AuditTrail) {}

  async write(
    tx: Tx,
    ctx: RequestContext,
    at: ToldAt,
    event: NewAuditEvent,
    written: readonly NewRows[],
  ): Promise<void> {
    const rows: object[] = [];
    for (const [entity, made] of written) {
      await insertRows(tx, entity, made as ObjectLiteral[]);
      const table = tx.dataSource.getMetadata(entity).tableName;
      rows.push(...made.map((row) => rowTold(table, row)));
    }
    await this.audit.append(tx, ctx, at, [{ ...event, payload: { ...event.payload, rows } }]);
  }

  /** Something was looked at or taken out: told, and nothing written. */
  async tell(tx: Tx, ctx: RequestContext, at: ToldAt, event: NewAuditEvent): Promise<void> {
    await this.audit.append(tx, ctx, at, [event]);
  }
}
