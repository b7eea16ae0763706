import { RecordComparer } from './compare-records.js';
import { RecordWriter } from './record-writer.js';
import { RosterChecker } from './roster-checker.js';
import { RosterImporter } from './roster-importer.js';
import { RosterImports } from './roster-imports.js';
import { RosterJobs } from './roster-jobs.js';
import { RosterTemplate } from './roster-template.js';
import { RosterRepository } from './roster.repository.js';
import { RosterResolver } from './roster.resolver.js';

/** Everything of the roster import. */
export const rosterProviders = [
  RosterRepository,
  RecordComparer,
  RecordWriter,
  RosterChecker,
  RosterImporter,
  RosterJobs,
  RosterImports,
  RosterTemplate,
  RosterResolver,
];
