import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { DecisionClaim } from '../decision-desk.js';
import { DecisionService } from '../decision.service.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { opinionOf } from '../texts.js';
import { VoteJudge } from './vote-judge.js';

/** Closing a vote in which members voted themselves. */
export interface VoteClosingRequest extends DecisionClaim {
  meetingId: string;
  opinion?: string | null;
  acceptMissing?: boolean | null;
}

/** Counts the ballots of an open call; the result becomes the body's decision. */
@Injectable()
export class VoteClosing {
  constructor(
    private readonly decisions: DecisionService,
    private readonly votes: VoteJudge,
  ) {}

  close(ctx: RequestContext, request: VoteClosingRequest): Promise<DecisionRow> {
    const clean = {
      ...request,
      opinion: opinionOf(request.opinion),
      acceptMissing: request.acceptMissing ?? false,
    };
    return this.decisions.decide(ctx, clean, (tx, open) => this.votes.byBallots(tx, ctx, open, clean));
  }
}
