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

interface AccountRow {
  id: string;
  personId: string | null;
  disabled: number;
}

/** What the trail says of an account. */
interface ToldAccount {
  event: ToldEvent;
  personId: unknown;
  disabled: boolean;
  grants: GrantRow[];
}

/** Compares accounts and the roles given to them with what the trail says of them. */
@Injectable()
export class AccessRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(accountBreaks);
  }
}

async function accountBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, ToldAccount>();
  for await (const events of toldOfTypes(tx, TYPES)) for (const event of events) tell(told, event);
  const breaks: AuditBreak[] = [];
  const ids = [...told.keys()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const rows: AccountRow[] = await tx.query(
      'SELECT id, person_id AS personId, disabled FROM account WHERE id IN (?)',
      [batch],
    );
    const accounts = new Map(rows.map((row) => [row.id, row]));
    const grants: GrantRow[] = await tx.query(`${SELECT_GRANTS} WHERE account_id IN (?)`, [batch]);
    for (const id of batch) {
      const account = told.get(id);
      const kept = grants.filter(({ accountId }) => accountId === id);
      if (account) breaks.push(...breaksOf(account, id, accounts.get(id), kept));
    }
  }
  const all: { id: string }[] = await tx.query('SELECT id FROM account');
  for (const { id } of all)
    if (!told.has(id)) breaks.push(recordDiffers(`account#${id}`, `account:${id}`, '账号没有开通的审计条目'));
  return breaks;
}

const BATCH = 500;
const TYPES = [
  'account.created',
  'account.role-granted',
  'account.role-ended',
  'account.disabled',
  'account.enabled',
];
const SELECT_GRANTS = `SELECT account_id AS accountId, role, community_id AS communityId,
  institution_id AS institutionId, valid_from AS validFrom, valid_to AS validTo FROM account_grant`;

/** Adds what the event says; events of one account come in their order. */
function tell(told: Map<string, ToldAccount>, event: ToldEvent): void {
  const id = String(event.payload['accountId']);
  const account = told.get(id);
  if (event.type === 'account.created') {
    const grants = ((event.payload['grants'] ?? []) as GrantRow[]).map((grant) => toldGrant(id, grant));
    told.set(id, { event, personId: event.payload['personId'], disabled: false, grants });
    return;
  }
  if (!account) return;
  account.event = event;
  if (event.type === 'account.disabled' || event.type === 'account.enabled') {
    account.disabled = event.type === 'account.disabled';
    return;
  }
  const grant = toldGrant(id, event.payload['grant'] as GrantRow);
  if (event.type === 'account.role-ended') {
    const before = grantText({ ...grant, validTo: null });
    const at = account.grants.findIndex((one) => grantText(one) === before);
    if (at >= 0) account.grants.splice(at, 1);
  }
  account.grants.push(grant);
}

const toldGrant = (accountId: string, grant: GrantRow): GrantRow => ({
  ...grant,
  accountId,
  // An event of the beginning does not speak of an end.
  validTo: (grant as Partial<GrantRow>).validTo ?? null,
});

function breaksOf(
  { event, personId, disabled, grants }: ToldAccount,
  id: string,
  row: AccountRow | undefined,
  kept: readonly GrantRow[],
): AuditBreak[] {
  const entry = `account#${id}`;
  const breaks: AuditBreak[] = [];
  if (!row) breaks.push(recordDiffers(entry, event, '账号已缺失，审计条目载有此项'));
  else if (row.personId !== personId)
    breaks.push(recordDiffers(entry, event, '账号所属人员与审计条目所载不符'));
  else if ((row.disabled === 1) !== disabled)
    breaks.push(recordDiffers(entry, event, '账号的停用与审计条目所载不符'));
  if (grants.map(grantText).sort().join() !== kept.map(grantText).sort().join())
    breaks.push(recordDiffers(`account_grant#${id}`, event, '账号的角色授权与审计条目所载不符'));
  return breaks;
}

function grantText({ accountId, role, communityId, institutionId, validFrom, validTo }: GrantRow): string {
  return canonicalJson({ accountId, role, communityId, institutionId, validFrom, validTo });
}
