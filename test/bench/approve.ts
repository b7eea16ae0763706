import { openContest } from './approve/system.js';
import type { Contest } from './approve/system.js';
import type { OpenTask } from './approve/chain-client.js';
import { spread, timedBy } from './approve/statistics.js';
import { median, report, rounded } from './support/measure.js';
import { machine } from './support/system.js';

/**
 * Approving, beside the same chain of Updates with nothing behind it, over the same Temporal in the same run:
 * (a) decisions accepted, (b) the time until the next task is there, (c) whole chains.
 */
const AT_ONCE = 20;
const ROUNDS = 3;
const WARM_UP = 20;
const DECISIONS = 400;
const SINGLES = 40;
const CHAINS = 60;

const contest = await openContest(WARM_UP + ROUNDS * (DECISIONS + SINGLES + CHAINS));
try {
  await warmUp(contest);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await playRound(contest));
  const of = (pick: (round: Round) => number): number => rounded(median(rounds.map(pick)));
  report({
    name: 'approve',
    ratio: of(({ chains }) => chains.ours / chains.noop),
    unit: 'whole chains/s, ours over a no-op chain; higher is better',
    chains: { ours: of(({ chains }) => chains.ours), noop: of(({ chains }) => chains.noop) },
    accepted: {
      perSecond: of(({ accepted }) => accepted.perSecond),
      p50: of(({ accepted }) => accepted.p50),
      p99: of(({ accepted }) => accepted.p99),
      atOnce: AT_ONCE,
    },
    nextTask: {
      p50: of(({ next }) => next.ours),
      noopP50: of(({ next }) => next.noop),
      ratio: of(({ next }) => next.ours / next.noop),
    },
    rounds: ROUNDS,
    machine: await machine(),
  });
} finally {
  await contest.close();
}

interface Round {
  chains: { ours: number; noop: number };
  next: { ours: number; noop: number };
  accepted: { perSecond: number; p50: number; p99: number };
}

async function playRound({ ours, noop }: Contest): Promise<Round> {
  const noopChains = await timedBy(repeat(CHAINS), AT_ONCE, () => noop.play());
  const ourChains = await timedBy(repeat(CHAINS), AT_ONCE, () => ours.play());
  const next = { noop: await noopNext(noop), ours: await ourNext(ours) };
  return {
    chains: { ours: ourChains.perSecond, noop: noopChains.perSecond },
    next,
    accepted: await accepted(ours),
  };
}

/** One user at a time: from sending the decision until the next task has arrived with the answer. */
async function ourNext(ours: Contest['ours']): Promise<number> {
  const waiting = await atReview(ours, SINGLES);
  const { times } = await timedBy(waiting, 1, async (task) => {
    const next = await ours.decide('SECRETARIAT', task, 2_000);
    if (!next.some(({ stepKey }) => stepKey === 'leading-group'))
      throw new Error('the next task did not come');
  });
  return spread(times).p50;
}

async function noopNext(noop: Contest['noop']): Promise<number> {
  const chains: string[] = [];
  await timedBy(repeat(SINGLES), AT_ONCE, async () => chains.push(await noop.submit()));
  return spread((await timedBy(chains, 1, (chain) => noop.decide(chain))).times).p50;
}

/** Twenty users at once, each deciding case after case. */
async function accepted(ours: Contest['ours']) {
  const waiting = await atReview(ours, DECISIONS);
  const { times, perSecond } = await timedBy(waiting, AT_ONCE, (task) => ours.decide('SECRETARIAT', task));
  return { perSecond, ...spread(times) };
}

/** Cases that wait for the secretariat. */
async function atReview(ours: Contest['ours'], count: number): Promise<OpenTask[]> {
  const tasks: OpenTask[] = [];
  await timedBy(repeat(count), AT_ONCE, async () => {
    const number = await ours.submit();
    const clerk = 'PARTY_COMMITTEE.clerk';
    const [next] = await ours.decide(clerk, await ours.task(number, clerk), 2_000);
    tasks.push(next?.stepKey === 'secretariat' ? next : await ours.task(number, 'SECRETARIAT'));
  });
  return tasks;
}

async function warmUp({ ours, noop }: Contest): Promise<void> {
  await timedBy(repeat(WARM_UP), AT_ONCE, () => Promise.all([ours.play(), noop.play()]));
}

function repeat(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
