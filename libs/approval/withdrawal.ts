import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { isCollective } from '../rules/index.js';
import { CaseRecords } from './case-record.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import { ItemRepository } from './meetings/item.repository.js';
import { countingTasks } from './templates/counting.js';

/** Until when a case may be taken back by whoever submitted it (edge-15). */
@Injectable()
export class Withdrawal {
  constructor(
    private readonly records: CaseRecords,
    private readonly items: ItemRepository,
  ) {}

  /**
   * Not once the last voting body of its chain has decided on the text as it counts now, or its members have been
   * called to the vote, unless the case came back to the submitter since.
   */
  async may(tx: Tx, row: ApprovalCaseRow): Promise<boolean> {
    if (row.status === 'RETURNED') return true;
    const record = await this.records.read(tx, row.id);
    if (!record) return false;
    const { template, tasks, versions, version, moved } = record;
    const last = template.chain.steps.filter((step) => isCollective(step.kind)).at(-1);
    if (!last) return true;
    const own = countingTasks(template.chain, tasks, versions, version, moved).filter(
      ({ stepKey }) => stepKey === last.key,
    );
    if (own.some(({ outcome }) => outcome === 'APPROVED')) return false;
    for (const { id, state } of own)
      if (state === 'OPEN' && (await this.items.calledElsewhere(tx, id, ''))) return false;
    return true;
  }
}
