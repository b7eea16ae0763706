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
