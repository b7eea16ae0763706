import { Injectable } from '@nestjs/common';
import { recordDiffers } from '../audit/index.js';
import type { AuditBreak, GuardTrigger } from '../audit/index.js';
import { BusinessClock, Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { shanghaiDateOf } from '../rules/index.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import { LimitExplainer } from './limit-explainer.js';
import { accountChain } from './movement-writer.js';
import { isCapped } from './resources.js';
import type { CapMode } from './resources.js';

const LIMIT = [
  '(SELECT capped FROM establishment_account WHERE id = NEW.account_id) = 1',
  'SET there_are = CAST(NEW.verified AS SIGNED) + CAST(NEW.borrowed AS SIGNED) - CAST(NEW.lent AS SIGNED)',
  'NEW.occupied + NEW.reserved > there_are AND NEW.occupied + NEW.reserved >',
  'NEW.occupied > there_are AND NEW.occupied >',
  'CAST(NEW.borrowed AS SIGNED) - CAST(NEW.lent AS SIGNED) <',
  "SET refusal = CONCAT('QUOTA_EXCEEDED:', NEW.account_id, ':', NEW.from_on); SIGNAL SQLSTATE '45000'",
];

/** Triggers that keep capped accounts within their limit, and an account what it was. */
export const balanceGuards: GuardTrigger[] = [
  { table: 'establishment_balance', event: 'INSERT', holds: LIMIT },
  { table: 'establishment_balance', event: 'UPDATE', holds: LIMIT },
  {
    table: 'establishment_balance',
    event: 'DELETE',
    holds: [
      "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a segment of establishment_balance is never deleted'",
    ],
  },
  {
    table: 'establishment_account',
    event: 'UPDATE',
    holds: [
      'NEW.capped <> OLD.capped AND NOT NEW.capped <=> (',
      "NEW.resource = 'RESIDENT_POST' OR LEFT(NEW.resource, 5) = 'POST_'",
      "p.parameter_key = 'establishment.cap_mode'",
    ],
  },
  ...(['INSERT', 'UPDATE'] as const).map((event) => ({
    table: 'establishment_holder',
    event,
    holds: [
      'o.person_id = NEW.person_id AND o.kind = NEW.kind AND o.entry_id <> NEW.entry_id',
      "SET refusal = CONCAT('HOLDER_OVERLAP:', other); SIGNAL SQLSTATE '45000'",
    ],
  })),
  {
    table: 'establishment_holder',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a holding is never deleted'"],
  },
];

/** Compares which accounts are capped with what the county's parameter in force today says. */
@Injectable()
export class CapModeCheck {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly limits: LimitExplainer,
    private readonly clock: BusinessClock,
  ) {}

  async breaks(tx: Tx): Promise<AuditBreak[]> {
    const today = shanghaiDateOf(await this.clock.now());
    const modes = new Map<string, CapMode | null>();
    const breaks: AuditBreak[] = [];
    for (const account of await this.accounts.all(tx)) {
      const { communityId } = account;
      if (!modes.has(communityId)) {
        const found = await this.limits.capMode(tx, communityId, today).catch(nothingDecided);
        modes.set(communityId, found?.mode ?? null);
      }
      const mode = modes.get(communityId) ?? null;
      if (mode && account.capped === isCapped(mode, account)) continue;
      breaks.push(
        recordDiffers(
          `establishment_account#${account.id}`,
          accountChain(account).chain,
          '账户是否控制总量与生效的控制方式（establishment.cap_mode）不符',
        ),
      );
    }
    return breaks;
  }
}

function nothingDecided(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
