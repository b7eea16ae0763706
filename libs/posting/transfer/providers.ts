import { TransferRecordCheck } from './record-check.js';
import { TransferChecks } from './transfer-checks.js';
import { TransferFactFinder } from './transfer-facts.js';
import { TransferListRepository } from './transfer-list.repository.js';
import { TransferWriter } from './transfer-writer.js';
import { TransferMatter } from './transfer.matter.js';
import { TransferRepository } from './transfer.repository.js';
import { CaseTransferResolver, TransferResolver } from './transfer.resolver.js';
import { TransferService } from './transfer.service.js';

/** 调动. */
export const transferProviders = [
  TransferRepository,
  TransferListRepository,
  TransferFactFinder,
  TransferChecks,
  TransferWriter,
  TransferMatter,
  TransferService,
  TransferRecordCheck,
  TransferResolver,
  CaseTransferResolver,
];
