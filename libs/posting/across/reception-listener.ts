import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CaseListeners } from '../../approval/index.js';
import type { CaseFact, CaseListener } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { ReceptionRepository } from './reception.repository.js';
import { POSTING_RECEPTION } from './reception.matter.js';
import { Receptions } from './receptions.js';

/** When a case of the host's community ends without a consent, the text is free for another. */
@Injectable()
export class ReceptionListener implements CaseListener, OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly rows: ReceptionRepository,
    private readonly receptions: Receptions,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  async heard(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    for (const fact of facts) {
      if (fact.type !== 'CASE_ENDED' || fact.case.matterType !== POSTING_RECEPTION) continue;
      if (fact.status === 'IMPLEMENTED') continue;
      const open = await this.rows.openOf(tx, fact.case.id);
      if (open) await this.receptions.end(tx, ctx, open, fact.status, fact.case.version);
    }
  }
}
