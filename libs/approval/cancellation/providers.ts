import { CancellationChecks } from './cancellation-checks.js';
import { CancellationListener } from './cancellation-listener.js';
import { CancellationMatter } from './cancellation.matter.js';
import { CancellationRecordCheck } from './cancellation-record-check.js';
import { CancellationRepository } from './cancellation.repository.js';
import { CancellationResolver } from './cancellation.resolver.js';
import { CancellationService } from './cancellation.service.js';
import { Canceller } from './canceller.js';

/** 撤销: cancelling a case by a new one. */
export const cancellationProviders = [
  CancellationChecks,
  CancellationListener,
  CancellationMatter,
  CancellationRecordCheck,
  CancellationRepository,
  CancellationResolver,
  CancellationService,
  Canceller,
];
