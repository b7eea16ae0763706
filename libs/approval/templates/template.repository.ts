import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { Actor } from '../../context/index.js';
import { canonicalJson, isDuplicateKey, newId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { validateTemplate } from '../../rules/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { ChainTemplateRow } from '../entities/chain-template.entity.js';
import { templateFacts } from '../record-check-registers.js';
import { refuseTemplate } from './template.errors.js';

/** A published chain. */
export interface PublishedTemplate {
  id: string;
  countyId: string;
  version: number;
  name: string;
  documentNumber: string;
  validFrom: string;
  chain: ChainTemplate;
}

/** Who publishes a chain, when and why; nobody when an operator's command loads it. */
export interface Publisher {
  /** Id that the version gets. */
  id: string;
  actor: Actor;
  now: Date;
  reason: string;
}

@Injectable()
export class TemplateRepository {
  /** Published versions never change, so what was read once stays true. */
  private readonly byId = new Map<string, PublishedTemplate>();

  constructor(
    private readonly audit: AuditTrail,
    private readonly organization: Organization,
  ) {}

  async get(tx: Tx, id: string): Promise<PublishedTemplate> {
    const known = this.byId.get(id);
    if (known) return known;
    const template = toTemplate(await tx.findOneByOrFail(ChainTemplateRow, { id }));
    this.byId.set(id, template);
    return template;
  }

  /** The version in force on the day, or null. Of two with the same first day the newer one counts. */
  async inForce(tx: Tx, countyId: string, matterType: string, on: string): Promise<PublishedTemplate | null> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM chain_template WHERE county_id = ? AND matter_type = ? AND valid_from <= ?
        ORDER BY valid_from DESC, version DESC LIMIT 1`,
      [countyId, matterType, on],
    );
    return rows[0] ? this.get(tx, rows[0].id) : null;
  }

  find(tx: Tx, id: string): Promise<ChainTemplateRow | null> {
    return tx.findOneBy(ChainTemplateRow, { id });
  }

  /** Every published version of the counties, by matter, the newest first. */
  versions(tx: Tx, countyIds: readonly string[], matterType?: string): Promise<ChainTemplateRow[]> {
    if (countyIds.length === 0) return Promise.resolve([]);
    const query = tx
      .createQueryBuilder(ChainTemplateRow, 't')
      .where('t.county_id IN (:...countyIds)', { countyIds: [...countyIds] });
    if (matterType !== undefined) query.andWhere('t.matter_type = :matterType', { matterType });
    return query.orderBy('t.version', 'DESC').getMany();
  }

  /** Publishes the next version. Throws when the chain could not be run or explained. */
  async publish(
    tx: Tx,
    countyId: string,
    chain: ChainTemplate,
    validFrom: string,
    publisher: Publisher | null = null,
  ): Promise<PublishedTemplate> {
    const problems = validateTemplate(chain);
    if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('；'));
    const last: { version: number | null }[] = await tx.query(
      'SELECT MAX(version) AS version FROM chain_template WHERE county_id = ? AND matter_type = ?',
      [countyId, chain.matterType],
    );
    const definition = canonicalJson(chain);
    const row: ChainTemplateRow = {
      id: publisher?.id ?? newId(),
      countyId,
      matterType: chain.matterType,
      version: (last[0]?.version ?? 0) + 1,
      name: chain.name,
      documentNumber: chain.documentNumber,
      validFrom,
      definition,
      definitionSha256: sha256(definition),
      publishedAt: publisher?.now ?? machineNow(),
      publishedByAccountId: publisher?.actor.accountId ?? null,
      publishedByName: publisher?.actor.displayName ?? null,
      reason: publisher?.reason ?? null,
    };
    await this.insert(tx, row);
    await this.told(tx, publisher?.actor ?? null, row.publishedAt, countyId, {
      type: 'template.published',
      summary: `发布流程模板“${row.name}”第${row.version}版，自${validFrom}起（${row.documentNumber}）${row.reason ? `：${row.reason}` : ''}`,
      payload: templateFacts(row),
    });
    return toTemplate(row);
  }

  /** Appends to the county's trail of templates. */
  async told(
    tx: Tx,
    actor: Actor | null,
    now: Date,
    countyId: string,
    event: { type: string; summary: string; payload: Record<string, unknown> },
  ): Promise<void> {
    const chain = `template:${countyId}`;
    const communities = await this.organization.communities(tx, countyId);
    const [only] = communities;
    // The auditors of a county's only community find the trail among theirs.
    const at = only && communities.length === 1 ? { chain, communityId: only.id } : chain;
    await this.audit.append(tx, { actor, now }, at, [event]);
  }

  private async insert(tx: Tx, row: ChainTemplateRow): Promise<void> {
    try {
      await tx.insert(ChainTemplateRow, row);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_chain_template_version')) throw refuseTemplate.publishedMeanwhile();
      throw error;
    }
  }
}

export function toTemplate(row: ChainTemplateRow): PublishedTemplate {
  return {
    id: row.id,
    countyId: row.countyId,
    version: row.version,
    name: row.name,
    documentNumber: row.documentNumber,
    validFrom: row.validFrom,
    chain: JSON.parse(row.definition) as ChainTemplate,
  };
}
