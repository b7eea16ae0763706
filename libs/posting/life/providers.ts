import { AllowanceRepository } from './allowance.repository.js';
import { AllowanceService } from './allowance.service.js';
import { ChangeChecks } from './change-checks.js';
import { ChangeListener } from './change-listener.js';
import { PostingChangeService } from './change.service.js';
import { CoverageGuard } from './coverage-guard.js';
import { CoverageWarnings } from './coverage-warnings.service.js';
import { CreditService } from './credit.service.js';
import { Departures } from './departure.js';
import { PostingLifePolicy } from './life-policy.js';
import { PostingLifeRecordCheck } from './life-record-check.js';
import { PostingLifeRights } from './life-rights.js';
import { PostingLifeView } from './life-view.js';
import { PostingLifeWriter } from './life-writer.js';
import { PostingLifeRepository } from './life.repository.js';
import { CaseChangedPostingResolver, PostingLifeResolver } from './life.resolver.js';
import { PostingLifeService } from './life.service.js';
import { PostingEventAttachments } from './event-attachments.js';
import { PostingChangeParts } from './posting-change.matter.js';
import { PostingExtensionMatter } from './posting-extension.matter.js';
import { PostingReturnMatter } from './posting-return.matter.js';
import { SettlementItems } from './settlement-items.js';

/** What becomes of a posting after its implementation. */
export const lifeProviders = [
  PostingLifePolicy,
  PostingLifeRepository,
  PostingLifeRights,
  PostingLifeWriter,
  CoverageGuard,
  ChangeChecks,
  PostingChangeParts,
  PostingExtensionMatter,
  PostingReturnMatter,
  ChangeListener,
  PostingChangeService,
  AllowanceRepository,
  AllowanceService,
  SettlementItems,
  Departures,
  PostingLifeService,
  CreditService,
  PostingLifeView,
  CoverageWarnings,
  PostingLifeRecordCheck,
  PostingEventAttachments,
  PostingLifeResolver,
  CaseChangedPostingResolver,
];

/** What others use of it. */
export const lifeExports = [
  PostingLifeService,
  PostingChangeService,
  AllowanceService,
  CreditService,
  CoverageWarnings,
];
