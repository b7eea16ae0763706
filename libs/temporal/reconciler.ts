import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import { CaseWorkflows } from './case-workflows.js';
import type { ConductedCase } from './case-workflows.js';
import { inParallel } from './gate.js';
import { TemporalLink } from './temporal-link.js';

/** Reads the cases that the record says are open, in ascending order of id, after the given one ('' at first). */
export type OpenCaseSource = (afterId: string, limit: number) => Promise<ConductedCase[]>;

/** How thorough a comparison is. */
export interface ReconcileOptions {
  /** Has conductors that are there look at the record too: they may have missed a change. */
  nudge: boolean;
}

/** What a comparison of the record with the conductors found and did. */
export interface ReconcileReport {
  /** Cases open in the record. */
  open: number;
  /** Had no conductor, and have one now. */
  started: string[];
  /** Had one, which was made to look at the record. */
  nudged: number;
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
  async run(source: OpenCaseSource, { nudge }: ReconcileOptions): Promise<ReconcileReport> {
    const report: ReconcileReport = { open: 0, started: [], nudged: 0, failed: [] };
    let after = '';
    for (;;) {
      const page = await source(after, PAGE);
      report.open += page.length;
      await inParallel(page, AT_ONCE, (one) => this.help(one, nudge, report));
      const last = page.at(-1);
      if (!last || page.length < PAGE) return report;
      after = last.caseId;
    }
  }

  private async help(one: ConductedCase, nudge: boolean, report: ReconcileReport): Promise<void> {
    try {
      if (await this.link.within(CALL_MS, () => this.workflows.start(one))) {
        report.started.push(one.caseNumber);
      } else if (nudge) {
        await this.link.within(CALL_MS, () => this.workflows.announce(one, newId()));
        report.nudged += 1;
      }
    } catch {
      report.failed.push(one.caseNumber);
    }
  }
}
