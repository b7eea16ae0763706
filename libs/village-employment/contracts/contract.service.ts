import { Injectable } from '@nestjs/common';
import { CaseReader, CaseService } from '../../approval/index.js';
import type { ApprovalCase, Resubmission } from '../../approval/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Refusal } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { VillageEmploymentPreview } from '../dto/contract.dto.js';
import { refuse } from '../village.errors.js';
import { contractNotices, contractProblems, lastDayOf } from './contract-checks.js';
import { draftVillage } from './contract-content.js';
import { VillageFactFinder, placeOf } from './contract-facts.js';
import { ContractRepository } from './contract.repository.js';
import { VILLAGE_MATTER } from './village.matter.js';

/** Cases of 乡聘村用, and what they would meet. */
@Injectable()
export class VillageContractService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly facts: VillageFactFinder,
    private readonly contracts: ContractRepository,
  ) {}

  /** Opens a case. The same idempotency key again answers with the same case. */
  async submit(
    ctx: RequestContext,
    input: unknown,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.submit(ctx, VILLAGE_MATTER, input, idempotencyKey, attachmentIds);
    return this.view(ctx, caseNumber);
  }

  /** Answers a return with a new version of the content. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    const { matterType } = await this.view(ctx, request.caseNumber);
    if (matterType !== VILLAGE_MATTER) throw refuse.caseUnknown();
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** What submitting would meet now. Writes and locks nothing. */
  async preview(
    ctx: RequestContext,
    input: unknown,
    ownCaseNumber: string | null = null,
  ): Promise<VillageEmploymentPreview> {
    const preview = Object.assign(new VillageEmploymentPreview(), {
      retiresOn: null,
      lastDay: null,
      notices: [],
      warnings: [],
    });
    const tx = this.transactions.reader;
    try {
      const draft = draftVillage(input);
      const facts = await this.facts.find(tx, ctx, draft);
      placeOf(ctx, draft, facts);
      const problems = contractProblems('SUBMISSION', draft, facts, ctx.today);
      const other = await this.contracts.caseUnderWay(tx, draft.personId, '');
      if (other && other !== ownCaseNumber) problems.push(refuse.caseUnderWay(other));
      return Object.assign(preview, {
        retiresOn: facts.retiresOn,
        lastDay: lastDayOf(draft, facts),
        notices: contractNotices(draft, facts),
        warnings: problems.map(toRefusal),
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return Object.assign(preview, { warnings: [toRefusal(error)] });
    }
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

function toRefusal(error: Refused): Refusal {
  return Object.assign(new Refusal(), error.detail);
}
