import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AuditTrail } from '../audit/index.js';
import type { NewAuditEvent } from '../audit/index.js';
import type { RequestContext } from '../context/index.js';
import { insertRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { rowTold } from './records.js';

/** Where something is told, and of which community. */
export interface ToldAt {
  /** e.g. `village-contract:<id>` */
  chain: string;
  communityId: string;
  /** Institution that it is about: what is told goes to the community that it belongs to by now. */
  placeId?: string;
}

/** New rows of one table. */
export type NewRows = readonly [entity: EntityTarget<ObjectLiteral>, rows: readonly object[]];

/** Writes rows together with the entry of the trail that proves them. */
@Injectable()
export class VillageTrail {
  constructor(
    private readonly audit: AuditTrail,
    private readonly organization: Organization,
  ) {}

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
    await this.audit.append(tx, ctx, await this.where(tx, ctx, at), [
      { ...event, payload: { ...event.payload, rows } },
    ]);
  }

  /** Something was looked at or taken out: told, and nothing written. */
  async tell(tx: Tx, ctx: RequestContext, at: ToldAt, event: NewAuditEvent): Promise<void> {
    await this.audit.append(tx, ctx, await this.where(tx, ctx, at), [event]);
  }

  /** A chain is one community's to read: what moves on to another is told there in a chain of its own (edge-22, edge-23). */
  async where(tx: Tx, ctx: RequestContext, { chain, communityId, placeId }: ToldAt): Promise<ToldAt> {
    const place = placeId ? await this.organization.institution(tx, placeId, ctx.today) : null;
    const own = place?.communityId ?? communityId;
    const known: { communityId: string | null }[] = await tx.query(
      'SELECT community_id AS communityId FROM audit_chain WHERE chain = ?',
      [chain],
    );
    if ((known[0]?.communityId ?? own) === own) return { chain, communityId: own };
    const { code } = await this.organization.community(tx, own);
    return { chain: `${chain}:${code}`, communityId: own };
  }
}
