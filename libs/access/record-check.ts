import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';

interface GrantRow {
  accountId: string;
  role: string;
  communityId: string;
  institutionId: string | null;
  validFrom: string;
  validTo: string | null;
}

/** Compares accounts and the roles given to them with what the trail said when they were made. */
@Injectable()
export class AccessRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(accountBreaks);
  }
}

async function accountBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  const known = new Set<string>();
  for await (const events of toldOfTypes(tx, ['account.created'])) {
    const ids = events.map(({ payload }) => String(payload['accountId']));
    const people: { id: string; personId: string | null }[] = await tx.query(
      'SELECT id, person_id AS personId FROM account WHERE id IN (?)',
      [ids],
    );
    const persons = new Map(people.map(({ id, personId }) => [id, personId]));
    const grants: GrantRow[] = await tx.query(`${SELECT_GRANTS} WHERE account_id IN (?)`, [ids]);
    for (const event of events) {
      const id = String(event.payload['accountId']);
      known.add(id);
      breaks.push(
        ...breaksOf(
          event,
          id,
          persons,
          grants.filter(({ accountId }) => accountId === id),
        ),
      );
    }
  }
  const accounts: { id: string }[] = await tx.query('SELECT id FROM account');
  for (const { id } of accounts)
    if (!known.has(id))
      breaks.push(recordDiffers(`account#${id}`, `account:${id}`, '账号没有开通的审计条目'));
  return breaks;
}

const SELECT_GRANTS = `SELECT account_id AS accountId, role, community_id AS communityId,
  institution_id AS institutionId, valid_from AS validFrom, valid_to AS validTo FROM account_grant`;

function breaksOf(
  event: ToldEvent,
  id: string,
  persons: ReadonlyMap<string, string | null>,
  grants: readonly GrantRow[],
): AuditBreak[] {
  const entry = `account#${id}`;
  const breaks: AuditBreak[] = [];
  if (!persons.has(id)) breaks.push(recordDiffers(entry, event, '账号已缺失，审计条目载有此项'));
  else if (persons.get(id) !== event.payload['personId'])
    breaks.push(recordDiffers(entry, event, '账号所属人员与审计条目所载不符'));
  const told = ((event.payload['grants'] ?? []) as GrantRow[]).map((grant) =>
    grantText({ ...grant, accountId: id, validTo: null }),
  );
  if (told.sort().join() !== grants.map(grantText).sort().join())
    breaks.push(recordDiffers(`account_grant#${id}`, event, '账号的角色授权与审计条目所载不符'));
  return breaks;
}

function grantText({ accountId, role, communityId, institutionId, validFrom, validTo }: GrantRow): string {
  return canonicalJson({ accountId, role, communityId, institutionId, validFrom, validTo });
}
