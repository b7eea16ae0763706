import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Kinship } from '../entities/index.js';
import { kinshipEvents, kinshipFacts } from './kinship-writer.js';

/** Compares the registry of relatives with what the trail says of it, both ways. */
@Injectable()
export class KinshipCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers([
      {
        table: 'kinship',
        event: 'INSERT',
        holds: ['a relationship names its source', 'a relationship follows the one before'],
      },
    ]);
    this.verifier.addRecordCheck(kinshipBreaks);
  }
}

async function kinshipBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, Object.values(kinshipEvents))) {
    for (const event of events)
      told.set(String(event.payload['id']), { text: canonicalJson(event.payload), event });
  }
  // What was there before the registry was never told; the trigger lets nothing come to it.
  const rows = (await tx.find(Kinship)).filter((row) => row.source !== 'LOADED' || told.has(row.id));
  const texts = new Map(rows.map((row) => [row.id, canonicalJson(kinshipFacts({ ...row }))]));
  return compareSets('kinship', told, texts, '亲属关系');
}
