import { openContest } from './approve/system.js';
import { spread } from './approve/statistics.js';
import { accountsOf, problemsOf } from './thousand/accounts.js';
import { Crowd } from './thousand/crowd.js';
import { report, rounded } from './support/measure.js';
import { machine } from './support/system.js';

/**
 * A thousand cases open at once, fifty people deciding at once: approved, rejected, returned and submitted again,
 * objected to, withdrawn, by a plan that is known beforehand. Now and then two decide the same task, or one sends the
 * same decision twice. Afterwards the record is held against the plan and the receipts, and the audit trail verified.
 */
const CASES = Number(process.env.THOUSAND_CASES ?? 1_000);
const DECIDERS = 50;

const contest = await openContest(CASES);
try {
  const played = await new Crowd(contest.ours, DECIDERS).play(CASES);
  const accounts = await contest.behind((app) => accountsOf(app, played.cases));
  const times = spread(played.decisionTimes);
  const problems = [...played.faults, ...problemsOf(accounts)];
  report({
    name: 'thousand',
    ratio: rounded((CASES - accounts.astray.length) / CASES, 4),
    unit: 'share of the cases that came to the end planned for them; 1 is all',
    cases: CASES,
    deciders: DECIDERS,
    ends: accounts.ends,
    submit: { perSecond: rounded(CASES / played.submitSeconds) },
    decide: {
      decisions: accounts.decisions,
      perSecond: rounded(accounts.decisions / played.decideSeconds),
      seconds: rounded(played.decideSeconds),
      p50: rounded(times.p50),
      p99: rounded(times.p99),
    },
    races: played.races,
    resent: played.resent,
    lost: accounts.lost,
    doubled: accounts.doubled,
    audit: {
      events: accounts.auditEvents,
      breaks: accounts.auditBreaks.length,
      verifySeconds: rounded(accounts.verifySeconds),
    },
    problems: problems.slice(0, 50),
    machine: await machine(),
  });
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await contest.close();
}
