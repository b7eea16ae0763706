import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { AuditContext } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { kinshipKinds, kinshipRelations, nameOfCode } from '../codes.js';
import type { KinshipKind } from '../codes.js';
import type { Kinship } from '../entities/index.js';
import { KinshipRepository } from './kinship.repository.js';

/** What a row says, before it is known who enters it. */
export type NewKinship = Omit<
  Kinship,
  'kind' | 'actorAccountId' | 'actorName' | 'enteredAt' | 'recordedAt'
> & {
  kind: KinshipKind;
};

/** Types of the registry's events, by what the row does. */
export const kinshipEvents: Record<KinshipKind, string> = {
  REGISTERED: 'kinship.registered',
  CORRECTED: 'kinship.corrected',
  ENDED: 'kinship.ended',
};

/** Writes rows of the registry, each with its entry in the trail. */
@Injectable()
export class KinshipWriter {
  constructor(
    private readonly audit: AuditTrail,
    private readonly kinships: KinshipRepository,
  ) {}

  async append(tx: Tx, by: AuditContext, given: NewKinship): Promise<Kinship> {
    const row: Kinship = {
      ...given,
      actorAccountId: by.actor?.accountId ?? null,
      actorName: by.actor?.displayName ?? '系统',
      enteredAt: by.now,
      recordedAt: machineNow(),
    };
    await this.kinships.insert(tx, row);
    const people = await this.kinships.people(tx, [row.personAId, row.personBId], row.declaredOn);
    const names = [row.personAId, row.personBId].map((id) => people.get(id)?.name ?? '').join('与');
    const { communityId } = row;
    await this.audit.append(tx, by, { chain: `kinship:${communityId}`, communityId }, [
      {
        type: kinshipEvents[given.kind],
        summary: `${kinshipKinds[given.kind]}亲属关系：${names}（${nameOfCode(kinshipRelations, row.relation)}）`,
        payload: kinshipFacts(row),
      },
    ]);
    return row;
  }
}

/** Place of a further row of a pair, behind its last. */
export function placeAfter(last: Kinship | null): Pick<Kinship, 'number' | 'followsId'> {
  return { number: (last?.number ?? 0) + 1, followsId: last?.id ?? null };
}

/** What the trail keeps of a row; the verifier compares the record with it. */
export function kinshipFacts({ enteredAt, recordedAt, ...row }: Kinship): Record<string, unknown> {
  return { ...row, enteredAt: enteredAt.toISOString(), recordedAt: recordedAt.toISOString() };
}
