import { KinshipCheck } from './kinship-check.js';
import { KinshipReader } from './kinship-reader.js';
import { KinshipRegistry } from './kinship-registry.js';
import { KinshipWriter } from './kinship-writer.js';
import { KinshipRepository } from './kinship.repository.js';
import { KinshipResolver } from './kinship.resolver.js';

/** The registry of relatives: part of the organization's module. */
export const kinshipProviders = [
  KinshipCheck,
  KinshipReader,
  KinshipRegistry,
  KinshipRepository,
  KinshipResolver,
  KinshipWriter,
];
