import { Injectable } from '@nestjs/common';
import { scopeCondition } from '../access/index.js';
import type { RuleScope } from '../access/index.js';
import type { Tx } from '../database/index.js';
import { InstitutionChangeRow } from './entities/institution-change.entity.js';

export interface ChangeSearch {
  institutionId?: string | null | undefined;
  kind?: string | null | undefined;
}

/** The log of changes, append-only. */
@Injectable()
export class ChangeRepository {
  async insert(tx: Tx, row: InstitutionChangeRow): Promise<void> {
    await tx.insert(InstitutionChangeRow, row);
  }

  /** Changes that touch one of the communities, the latest to take effect first. */
  async page(
    tx: Tx,
    scopes: readonly RuleScope[],
    search: ChangeSearch,
    { first, offset }: { first: number; offset: number },
  ): Promise<{ total: number; items: InstitutionChangeRow[] }> {
    const from = scopeCondition(scopes, { communityId: 'c.community_id' });
    const to = scopeCondition(scopes, { communityId: 'c.to_community_id' });
    const parts = [`(${from.sql} OR ${to.sql})`];
    const params: (string | number)[] = [...from.params, ...to.params];
    if (search.institutionId) {
      parts.push('(c.institution_id = ? OR c.successor_id = ?)');
      params.push(search.institutionId, search.institutionId);
    }
    if (search.kind) {
      parts.push('c.kind = ?');
      params.push(search.kind);
    }
    const where = parts.join(' AND ');
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM institution_change c WHERE ${where}`,
      params,
    );
    const ids: { id: string }[] = await tx.query(
      `SELECT c.id FROM institution_change c WHERE ${where} ORDER BY c.effective_on DESC, c.id DESC LIMIT ? OFFSET ?`,
      [...params, first, offset],
    );
    const items = await this.byIds(
      tx,
      ids.map(({ id }) => id),
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<InstitutionChangeRow[]> {
    if (ids.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(InstitutionChangeRow, 'c')
      .where('c.id IN (:...ids)', { ids })
      .getMany();
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  }

  /** Cases that the institution has submitted in the community and that are under way. */
  openCases(
    tx: Tx,
    communityId: string,
    institutionId: string,
  ): Promise<{ number: string; title: string }[]> {
    return tx.query(
      `SELECT number, title FROM approval_case
        WHERE community_id = ? AND institution_id = ? AND ended_at IS NULL ORDER BY submitted_at LIMIT 50`,
      [communityId, institutionId],
    );
  }
}
