import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { KinshipVoidingRow } from './entities/kinship-voiding.entity.js';
import { STEP_VOIDED, voidingFacts } from './step-voiding.js';

/** Compares decisions that are void with what the trail told of them, both ways. */
@Injectable()
export class VoidingCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(voidingBreaks);
  }
}

async function voidingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, [STEP_VOIDED])) {
    for (const event of events) {
      const { caseId, version, voidings } = event.payload;
      const at = { caseId, newVersion: version, enteredAt: event.occurredAt.toISOString() };
      for (const one of voidings as { id: string }[])
        told.set(one.id, { text: canonicalJson({ ...one, ...at }), event });
    }
  }
  const rows = (await tx.find(KinshipVoidingRow)).map((row) => {
    const { caseId, newVersion, enteredAt } = row;
    const at = { caseId, newVersion, enteredAt: enteredAt.toISOString() };
    return [row.id, canonicalJson({ ...voidingFacts(row), ...at })] as const;
  });
  return compareSets('kinship_voiding', told, new Map(rows), '作废决定的登记');
}
