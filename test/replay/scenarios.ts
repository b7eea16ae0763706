import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { CASE_CHANGED_UPDATE } from '../../workflows/approval-case/contract.js';
import type { CaseStanding } from '../../workflows/approval-case/contract.js';
import type { ScriptedRecord } from '../workflows/scripted-record.js';

/** One life of a case, played against the real workflow. */
export interface Play {
  handle: WorkflowHandle;
  record: ScriptedRecord;
}

const announce = ({ handle }: Play): Promise<CaseStanding> => {
  const messageId = randomUUID();
  return handle.executeUpdate(CASE_CHANGED_UPDATE, { args: [{ messageId }], updateId: messageId });
};

async function through(play: Play, states: Parameters<ScriptedRecord['at']>[0][]): Promise<void> {
  for (const state of states) {
    await announce(play);
    play.record.at(state, ...(state === 'RUNNING' ? [randomUUID()] : []));
  }
  await announce(play);
}

const eventually = async (reached: () => boolean): Promise<void> => {
  for (let tries = 0; !reached(); tries += 1) {
    if (tries > 200) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** The record after somebody has acted: which tasks are open, and when time will act. */
async function stands(
  play: Play,
  state: Parameters<ScriptedRecord['at']>[0],
  open: number,
  wakeInMs = 60_000,
): Promise<void> {
  play.record.at(state, ...Array.from({ length: open }, () => randomUUID()));
  if (state === 'RUNNING') play.record.wakeIn(wakeInMs);
  await announce(play);
}

/** What is recorded: every way that the conductor has gone so far must stay open to the cases that are on it. */
export const scenarios: Record<string, (play: Play) => Promise<void>> = {
  'six-steps-implemented': async (play) => {
    await through(play, ['RUNNING', 'RUNNING', 'RUNNING', 'RUNNING', 'RUNNING', 'READY']);
    await play.handle.result();
  },
  'returned-and-resubmitted': async (play) => {
    await through(play, ['RUNNING', 'RETURNED', 'RUNNING', 'READY']);
    await play.handle.result();
  },
  'refused-at-implementation': async (play) => {
    play.record.implemented = { state: 'RETURNED', openTaskIds: [] };
    await through(play, ['RUNNING', 'READY', 'RUNNING', 'ENDED']);
    await play.handle.result();
  },
  'consulted-and-reviewed-in-parallel': async (play) => {
    await stands(play, 'RUNNING', 1);
    // Two offices consulted, one answers after the other; then two review at once and answer together.
    for (const open of [2, 1]) await stands(play, 'RUNNING', open);
    play.record.at('RUNNING', randomUUID());
    play.record.wakeIn(60_000);
    await Promise.all([announce(play), announce(play)]);
    await stands(play, 'READY', 0);
    await play.handle.result();
  },
  'publicised-corrected-and-over': async (play) => {
    await stands(play, 'RUNNING', 1);
    // The period ends by time, again after the correction; the office closes it.
    for (let round = 1; round <= 2; round += 1) {
      await stands(play, 'RUNNING', 1, 1_500);
      await eventually(() => play.record.attendances === round);
    }
    await stands(play, 'READY', 0);
    await play.handle.result();
  },
  'filing-objected-and-filed-again': async (play) => {
    for (const open of [1, 3, 2]) await stands(play, 'RUNNING', open);
    await stands(play, 'RETURNED', 0);
    for (const open of [1, 3, 2, 1]) await stands(play, 'RUNNING', open);
    await stands(play, 'READY', 0);
    await play.handle.result();
  },
  'woken-by-time': async (play) => {
    play.record.afterAttending = 1_000;
    await stands(play, 'RUNNING', 1, 1_000);
    await eventually(() => play.record.attendances >= 2);
    // Out of reach when its time comes, and a clock that was moved past it.
    play.record.failures = 7;
    await eventually(() => play.record.failures === 0 && play.record.attendances >= 5);
    play.record.afterAttending = 60_000;
    await stands(play, 'RUNNING', 1, -1_000);
    await eventually(() => (play.record.settled.wakeAt ?? '') > new Date(Date.now() + 30_000).toISOString());
    await stands(play, 'ENDED', 0);
    await play.handle.result();
  },
  // Recorded over a server that asks for a new run after some sixty events (limit.historyCount.suggestContinueAsNew).
  'continued-as-new': async (play) => {
    const first = (await play.handle.describe()).runId;
    for (let sent = 0; sent < 2_400; sent += 1) {
      await stands(play, 'RUNNING', 1);
      if (sent % 8 === 0 && (await play.handle.describe()).runId !== first) break;
    }
  },
  'still-running': (play) => through(play, ['RUNNING', 'RUNNING']),
  'announced-together': async (play) => {
    await announce(play);
    await Promise.all(Array.from({ length: 8 }, () => announce(play)));
    play.record.at('ENDED');
    await announce(play);
    await play.handle.result();
  },
  'database-away': async (play) => {
    await announce(play);
    // More than one look and one pause; the announcement in between cuts a pause short.
    play.record.failures = 12;
    await announce(play);
    await announce(play);
    while (play.record.failures > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    play.record.at('ENDED');
    // The conductor may look by itself first, and then nobody is there to be told.
    await announce(play).catch(() => undefined);
    await play.handle.result();
  },
};
