import { Injectable } from '@nestjs/common';
import { actorOf, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { ActRecorder } from '../act-recorder.js';
import { optionalText } from '../texts.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRepository } from '../case.repository.js';
import { refuseTogether } from './collaboration.errors.js';
import { CollaborationRepository } from './collaboration.repository.js';

export interface CommentRequest {
  id: string;
  caseNumber: string;
  text: string;
}

export interface RetractionRequest {
  id: string;
  commentId: string;
  reason?: string | null;
}

/** 留言 by anybody who may see the case. A comment never counts as a decision, whatever it says. */
@Injectable()
export class CommentService {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly cases: CaseRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly listeners: CaseListeners,
  ) {}

  /** Answers with the case's id. */
  comment(ctx: RequestContext, request: CommentRequest): Promise<string> {
    const text = plainText(request.text, { field: 'text', name: '留言', most: 2000 });
    const find = async (tx: Tx) => (await this.cases.findByNumber(tx, request.caseNumber))?.id ?? null;
    return this.recorder.onCase(ctx, request, 'case_comment', find, async (tx, { row, version }) => {
      const { accountId } = actorOf(ctx);
      const submitters = new Set([row.submitterAccountId, version.submitterAccountId]);
      submitters.delete(accountId);
      await this.listeners.say(tx, ctx, row, version, {
        type: 'CASE_COMMENTED',
        actId: request.id,
        accountIds: [...submitters],
      });
      return {
        fields: { retractsId: null, text },
        event: { type: 'comment.made', summary: `${actorOf(ctx).displayName}留言` },
      };
    });
  }

  /** Takes one's own comment back: by an entry that points to it, the record keeps both. Answers with the case's id. */
  retract(ctx: RequestContext, request: RetractionRequest): Promise<string> {
    const { commentId } = request;
    const reason = optionalText(request.reason, { field: 'reason', name: '撤回理由', most: 500 });
    const find = async (tx: Tx) => (await this.collaboration.comment(tx, commentId))?.caseId ?? null;
    return this.recorder.onCase(ctx, request, 'case_comment', find, async (tx) => {
      const comment = await this.collaboration.comment(tx, commentId);
      const own = comment?.retractsId === null && comment.actorAccountId === actorOf(ctx).accountId;
      if (!own) throw refuseTogether.commentUnknown();
      if (await this.collaboration.isRetracted(tx, commentId)) throw refuseTogether.commentRetracted();
      return {
        fields: { retractsId: commentId, text: reason },
        event: {
          type: 'comment.retracted',
          summary: `${actorOf(ctx).displayName}撤回一条留言`,
          facts: { retractsId: commentId },
        },
      };
    });
  }
}
