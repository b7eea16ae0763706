import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { machineNow } from '../context/index.js';
import { canonicalJson, newId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { validateTemplate } from '../rules/index.js';
import type { ChainTemplate } from '../rules/index.js';
import { ChainTemplateRow } from './entities/chain-template.entity.js';
import { templateFacts } from './record-check-registers.js';

/** A published chain. */
export interface PublishedTemplate {
  id: string;
  version: number;
  name: string;
  documentNumber: string;
  chain: ChainTemplate;
}

@Injectable()
export class TemplateRepository {
  /** Published versions never change, so what was read once stays true. */
  private readonly byId = new Map<string, PublishedTemplate>();

  constructor(private readonly audit: AuditTrail) {}

  async get(tx: Tx, id: string): Promise<PublishedTemplate> {
    const known = this.byId.get(id);
    if (known) return known;
    const template = toTemplate(await tx.findOneByOrFail(ChainTemplateRow, { id }));
    this.byId.set(id, template);
    return template;
  }

  /** The newest version in force on the day, or null. */
  async inForce(tx: Tx, countyId: string, matterType: string, on: string): Promise<PublishedTemplate | null> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM chain_template WHERE county_id = ? AND matter_type = ? AND valid_from <= ?
        ORDER BY version DESC LIMIT 1`,
      [countyId, matterType, on],
    );
    return rows[0] ? this.get(tx, rows[0].id) : null;
  }

  /** Publishes the next version. Throws when the chain could not be run or explained. */
  async publish(
    tx: Tx,
    countyId: string,
    chain: ChainTemplate,
    validFrom: string,
  ): Promise<PublishedTemplate> {
    const problems = validateTemplate(chain);
    if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('；'));
    const last: { version: number | null }[] = await tx.query(
      'SELECT MAX(version) AS version FROM chain_template WHERE county_id = ? AND matter_type = ?',
      [countyId, chain.matterType],
    );
    const definition = canonicalJson(chain);
    const row: ChainTemplateRow = {
      id: newId(),
      countyId,
      matterType: chain.matterType,
      version: (last[0]?.version ?? 0) + 1,
      name: chain.name,
      documentNumber: chain.documentNumber,
      validFrom,
      definition,
      definitionSha256: sha256(definition),
      publishedAt: machineNow(),
    };
    await tx.insert(ChainTemplateRow, row);
    await this.audit.append(tx, { actor: null, now: row.publishedAt }, `template:${countyId}`, [
      {
        type: 'template.published',
        summary: `发布流程模板“${row.name}”第${row.version}版，自${validFrom}起（${row.documentNumber}）`,
        payload: templateFacts(row),
      },
    ]);
    return toTemplate(row);
  }
}

function toTemplate(row: ChainTemplateRow): PublishedTemplate {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    documentNumber: row.documentNumber,
    chain: JSON.parse(row.definition) as ChainTemplate,
  };
}
