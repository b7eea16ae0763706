import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import { refuse } from './approval.errors.js';
import type { DecisionClaim } from './decision-desk.js';
import { DecisionService } from './decision.service.js';
import { DecisionDesk } from './decision-desk.js';
import type { DecisionRow } from './entities/decision.entity.js';
import { optionalText } from './ballot.js';
import { refuseStep } from './step.errors.js';

export interface ConsultationRequest extends DecisionClaim {
  /** AGREE, or REMARK when the reply says something against or beside it. */
  stance: string;
  text?: string | null;
}

/** Replies of those whom a CONSULT step asks. A reply is on record for whoever decides later; it binds nobody. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly decisions: DecisionService,
    private readonly desk: DecisionDesk,
  ) {}

  reply(ctx: RequestContext, request: ConsultationRequest): Promise<DecisionRow> {
    return this.decisions.decide(ctx, request, (_tx, open) => {
      if (open.step.kind !== 'CONSULT') throw refuseStep.wrongStep('征求意见');
      this.desk.refuseConcerned(ctx, open);
      if (request.stance !== 'AGREE' && request.stance !== 'REMARK')
        throw refuseStep.choice('答复须为无不同意见或提出意见', 'stance');
      const opinion = optionalText(request.text, { field: 'text', name: '意见', most: 2000 });
      if (request.stance === 'REMARK' && !opinion) throw refuse.opinionNeeded('提出意见');
      const outcome = request.stance === 'AGREE' ? 'AGREED' : 'REMARKED';
      return { outcome, returnTo: null, opinion, decidedOn: ctx.today };
    });
  }
}
