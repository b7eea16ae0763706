import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import { CaseWorkflows } from './case-workflows.js';
import type { ConductedCase } from './case-workflows.js';
import { inParallel } from './gate.js';
import { TemporalLink } from './temporal-link.js';

/** A case that the record says is open. */
export interface OpenCase extends ConductedCase {
  /** Running, and yet nobody is asked to act: its conductor owes it a look. */
  lagging: boolean;
}

/** Reads open cases in ascending order of id, after the given one. */
export type OpenCaseSource = (afterId: string | null, limit: number) => Promise<OpenCase[]>;

/** What a comparison of the record with the conductors found and did. */
export interface ReconcileReport {
  /** Cases open in the record. */
  open: number;
  /** Had no conductor, and have one now. */
  started: string[];
  /** Had one that owed them a look, and were looked at. */
  nudged: string[];
  /** Could not be helped now. */
  failed: string[];
}

const PAGE = 500;
const AT_ONCE = 16;
const CALL_MS = 15_000;

/**
 * Makes the conductors agree with the record. A conductor that is started looks at the record first, so a case
 * whose conductor was lost goes on at the step that the record says.
 */
@Injectable()
export class Reconciler {
  constructor(
    private readonly link: TemporalLink,
    private readonly workflows: CaseWorkflows,
  ) {}

  /** Safe beside running workers and beside another reconciliation. Throws when the record cannot be read. */
  async run(source: OpenCaseSource): Promise<ReconcileReport> {
    const report: ReconcileReport = { open: 0, started: [], nudged: [], failed: [] };
    let after: string | null = null;
    for (;;) {
      const page: OpenCase[] = await source(after, PAGE);
      report.open += page.length;
      await inParallel(page, AT_ONCE, (one) => this.help(one, report));
      if (page.length < PAGE) return report;
      after = page.at(-1)?.caseId ?? null;
    }
  }

  private async help(one: OpenCase, report: ReconcileReport): Promise<void> {
    try {
      if (await this.link.within(CALL_MS, () => this.workflows.start(one))) {
        report.started.push(one.caseNumber);
      } else if (one.lagging) {
        await this.link.within(CALL_MS, () => this.workflows.announce(one, newId()));
        report.nudged.push(one.caseNumber);
      }
    } catch {
      report.failed.push(one.caseNumber);
    }
  }
}
