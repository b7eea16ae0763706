import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import type { Tx } from '../database/index.js';
import { declaredMatterAppendOnlyTables } from './entities/index.js';
import { MatterInForcePersonRow, MatterInForceRow } from './entities/matter-in-force.entity.js';
import { entryFacts } from './declared-matter.handler.js';

/** Compares the register of matters in force with the fingerprints that the trail took when they took effect. */
@Injectable()
export class MatterRegisterCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardedTables(declaredMatterAppendOnlyTables);
    this.verifier.addRecordCheck(registerBreaks);
  }
}

const BATCH = 500;

async function registerBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, ['case.implemented'])) {
    for (const event of events) {
      const { matterEntryId, matterEntrySha256 } = event.payload;
      if (typeof matterEntryId === 'string')
        told.set(matterEntryId, { text: String(matterEntrySha256), event });
    }
  }
  const rows = new Map<string, string>();
  for (let after = ''; ;) {
    const entries = await tx
      .createQueryBuilder(MatterInForceRow, 'e')
      .where('e.id > :after', { after })
      .orderBy('e.id')
      .limit(BATCH)
      .getMany();
    const last = entries.at(-1);
    if (!last) break;
    const people = await tx
      .createQueryBuilder(MatterInForcePersonRow, 'p')
      .where('p.entry_id IN (:...ids)', { ids: entries.map(({ id }) => id) })
      .getMany();
    for (const entry of entries) {
      const own = people.filter(({ entryId }) => entryId === entry.id);
      rows.set(entry.id, entryFacts(entry, own).matterEntrySha256);
    }
    after = last.id;
  }
  return compareSets('matter_in_force', told, rows, '生效事项登记');
}
