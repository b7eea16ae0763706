import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, ToldEvent } from '../../audit/index.js';
import type { Tx } from '../../database/index.js';
import { actHash } from '../act-hash.js';
import { MoveRepository } from './move.repository.js';

/** Compares every move of a case with the fingerprint that the trail took of it, both ways. */
@Injectable()
export class MoveCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly moves: MoveRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) => this.breaks(tx));
  }

  private async breaks(tx: Tx): Promise<AuditBreak[]> {
    const told = new Map<string, { text: string; event: ToldEvent }>();
    for await (const events of toldOfTypes(tx, ['case.moved'])) {
      for (const event of events)
        told.set(String(event.payload['id']), { text: String(event.payload['sha256']), event });
    }
    const rows = new Map((await this.moves.all(tx)).map((row) => [row.id, actHash(row)]));
    return compareSets('case_move', told, rows, '流程变更记录');
  }
}
