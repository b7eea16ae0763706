import { compareSets, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { DelegationRevocationRow, DelegationRow } from './entities/delegation.entity.js';

/** Types of the entries that tell of delegations. */
export const DELEGATION_GIVEN = 'delegation.given';
export const DELEGATION_REVOKED = 'delegation.revoked';

type Told = Map<string, ToldEvent>;

/** What the trail keeps of a delegation; who gave it and when are the entry's own. */
export function delegationFacts(row: DelegationRow): Record<string, unknown> {
  const { id, givenAt: _at, givenByAccountId: _by, requestSha256: _request, ...facts } = row;
  return { delegationId: id, ...facts };
}

/** What the trail keeps of a revocation. */
export function revocationFacts(
  { delegationId, reason }: Pick<DelegationRevocationRow, 'delegationId' | 'reason'>,
  seatId: string,
): Record<string, unknown> {
  return { delegationId, seatId, reason };
}

/** Delegations and their revocations, both ways: authority to act must not be made up or wiped out afterwards. */
export async function delegationBreaks(tx: Tx): Promise<AuditBreak[]> {
  const given = await toldBy(tx, DELEGATION_GIVEN);
  const revoked = await toldBy(tx, DELEGATION_REVOKED);
  const delegations = await tx.find(DelegationRow);
  const seats = new Map(delegations.map((row) => [row.id, row.seatId]));
  const givenRows = delegations.map((row): [string, string] => {
    const event = given.get(row.id);
    const known = onSameChain(row, event) ? toldPart(delegationFacts(row), event) : {};
    return [row.id, textOf(known, row.givenByAccountId, row.givenAt)];
  });
  const revocations = (await tx.find(DelegationRevocationRow)).map((row): [string, string] => {
    const facts = {
      ...revocationFacts(row, seats.get(row.delegationId) ?? ''),
      revokedByName: row.revokedByName,
    };
    return [row.delegationId, textOf(facts, row.revokedByAccountId, row.revokedAt)];
  });
  return [
    ...compareSets(
      'delegation',
      textsOf(given, () => ({})),
      new Map(givenRows),
      '委托',
    ),
    ...compareSets(
      'delegation_revocation',
      textsOf(revoked, ({ actorName }) => ({ revokedByName: actorName })),
      new Map(revocations),
      '委托的撤销',
    ),
  ];
}

async function toldBy(tx: Tx, type: string): Promise<Told> {
  const told: Told = new Map();
  for await (const events of toldOfTypes(tx, [type])) {
    for (const event of events) told.set(String(event.payload['delegationId']), event);
  }
  return told;
}

/** Entries of before names were told compare by what they tell: no key can be taken out of an entry afterwards. */
function toldPart(facts: Record<string, unknown>, event: ToldEvent | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => event && key in event.payload));
}

function onSameChain({ bodyId }: DelegationRow, event: ToldEvent | undefined): boolean {
  return event?.chain === `body:${bodyId}`;
}

function textsOf(told: Told, more: (event: ToldEvent) => object) {
  return new Map(
    [...told].map(([id, event]) => {
      const facts = { ...event.payload, ...more(event) };
      return [id, { text: textOf(facts, event.actorAccountId, event.occurredAt), event }];
    }),
  );
}

function textOf(facts: object, accountId: string | null, at: Date): string {
  return canonicalJson({ facts, accountId, at: at.toISOString() });
}
