import { compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { ChainTemplateRow } from './entities/chain-template.entity.js';

/** What the trail keeps of a published chain; the definition is under its hash. */
export function templateFacts(row: ChainTemplateRow): Record<string, unknown> {
  const { id, countyId, matterType, version, name, documentNumber, validFrom, definitionSha256 } = row;
  const { publishedByAccountId, publishedByName, reason } = row;
  const facts = { id, countyId, matterType, version, name, documentNumber, validFrom, definitionSha256 };
  // What an operator's command loads names nobody, as its entry did before there were names.
  return publishedByAccountId === null ? facts : { ...facts, publishedByAccountId, publishedByName, reason };
}

/** Cases that were submitted and are there no more, or under another number. */
export async function lostCases(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, ['case.submitted'])) {
    const ids = events.map(({ payload }) => String(payload['caseId']));
    const rows: { id: string; number: string }[] = await tx.query(
      'SELECT id, number FROM approval_case WHERE id IN (?)',
      [ids],
    );
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    for (const event of events) {
      const id = String(event.payload['caseId']);
      if (`case:${numbers.get(id) ?? ''}` === event.chain) continue;
      breaks.push(recordDiffers(`approval_case#${id}`, event, '事项已缺失或改了编号，审计条目载有此项'));
    }
  }
  return breaks;
}

/** Published chains, both ways. */
export async function templateBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, ['template.published'])) {
    for (const [id, one] of toldBy(events, 'id')) told.set(id, one);
  }
  const templates = await tx.find(ChainTemplateRow);
  const rows = new Map(
    templates.map((row) => [
      row.id,
      sha256(row.definition) === row.definitionSha256 ? canonicalJson(templateFacts(row)) : '',
    ]),
  );
  return compareSets('chain_template', told, rows, '流程模板');
}

/** Entries by the id that their payload names. */
export function toldBy(
  events: readonly ToldEvent[],
  key: string,
): Map<string, { text: string; event: ToldEvent }> {
  return new Map(
    events.map((event) => [String(event.payload[key]), { text: canonicalJson(event.payload), event }]),
  );
}
