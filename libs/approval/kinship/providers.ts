import { FindingReader } from './finding-reader.js';
import { FindingResolver } from './finding.resolver.js';
import { KinshipSweep } from './kinship-sweep.js';
import { StepVoiding } from './step-voiding.js';
import { VoidingCheck } from './voiding-check.js';
import { VoidingRepository } from './voiding.repository.js';

/** What follows from relationships that become known later: part of the engine's module. */
export const kinshipProviders = [
  FindingReader,
  FindingResolver,
  KinshipSweep,
  StepVoiding,
  VoidingCheck,
  VoidingRepository,
];
