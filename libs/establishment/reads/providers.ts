import { BreachCauses } from '../projection/breach-causes.js';
import { ProjectionRepository } from '../projection/projection.repository.js';
import { Projections } from '../projection/projections.js';
import { CoverageAlarm } from './coverage-alarm.js';
import { CoverageWatch } from './coverage-watch.js';
import { Coverage } from './coverage.js';
import { PostHolders } from './post-holders.js';
import { PostReader } from './post-reader.js';

/** What people read: figures of a day, rosters, coverage, the coming months. */
export const readProviders = [
  Coverage,
  CoverageAlarm,
  CoverageWatch,
  PostReader,
  PostHolders,
  ProjectionRepository,
  BreachCauses,
  Projections,
];
