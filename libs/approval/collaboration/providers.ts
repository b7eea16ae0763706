import { CaseSight } from './case-sight.js';
import { CollaborationHistory } from './collaboration-history.js';
import { CollaborationReader } from './collaboration.reader.js';
import { CollaborationRepository } from './collaboration.repository.js';
import { CollaborationResolver } from './collaboration.resolver.js';
import { CommentService } from './comment.service.js';
import { CopyService } from './copy.service.js';
import { InboxReader } from './inbox.reader.js';
import { NudgeService } from './nudge.service.js';
import { OpinionService } from './opinion.service.js';
import { Targets } from './targets.js';
import { TransferService } from './transfer.service.js';

/** Working together on a case: 转办, 加签, 抄送, 留言, 催办. */
export const collaborationProviders = [
  CaseSight,
  CollaborationHistory,
  CollaborationReader,
  CollaborationRepository,
  CollaborationResolver,
  CommentService,
  CopyService,
  InboxReader,
  NudgeService,
  OpinionService,
  Targets,
  TransferService,
];
