import { jest } from '@jest/globals';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeWorkflowBundle } from '../../apps/worker/bundle.js';
import { APPROVAL_CASE_WORKFLOW } from '../../workflows/approval-case/contract.js';
import { ScriptedRecord } from '../workflows/scripted-record.js';
import { setStage, workflowsPath } from '../workflows/support.js';
import { startSystem } from '../support/system.js';
import { chainCases, historyOf } from './chains.js';
import { scenarios } from './scenarios.js';

jest.setTimeout(60_000);

const folder = fileURLToPath(new URL('./histories/', import.meta.url));
const stored = (): string[] => readdirSync(folder).filter((file) => file.endsWith('.json'));
const load = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));

/** Which day of the workflow's life a history belongs to: `RECORD_HISTORIES=<name>` adds a set, never replaces one; `RECORD_ONLY=<scenario>,…` some of it. */
const recordAs = process.env.RECORD_HISTORIES;

if (recordAs) {
  const wanted = (process.env.RECORD_ONLY ?? '').split(',').filter(Boolean);
  const chosen = <T>(from: Record<string, T>): [string, T][] =>
    Object.entries(from).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const fileFor = (name: string): string => {
    const file = `${folder}${recordAs}.${name}.json`;
    if (existsSync(file)) throw new Error(`${name} is recorded already; cases may still be on that way`);
    return file;
  };
  const cases = chosen(chainCases);
  if (cases.length > 0)
    it('records cases of the demo counties', async () => {
      const system = await startSystem();
      try {
        for (const [name, chainCase] of cases)
          writeFileSync(fileFor(name), `${await historyOf(system, chainCase)}\n`);
      } finally {
        await system.stop();
      }
    }, 600_000);
  const ways = chosen(scenarios);
  if (ways.length > 0)
    it.each(ways)('records %s', async (name, scenario) => {
      const file = fileFor(name);
      const record = new ScriptedRecord();
      const stage = await setStage(record);
      try {
        const handle = await stage.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
          workflowId: `case:${name}`,
          taskQueue: stage.taskQueue,
          args: [{ caseId: randomUUID() }],
        });
        const { runId } = await handle.describe();
        await scenario({ handle, record });
        // The run in which it began: of a case that went on as a new one, the run that ended so.
        const first = stage.client.workflow.getHandle(handle.workflowId, runId);
        writeFileSync(file, `${historyToJSON(await first.fetchHistory())}\n`);
      } finally {
        await stage.close();
      }
    });
}

describe('stored histories', () => {
  let code = '';
  beforeAll(async () => {
    Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
    code = await makeWorkflowBundle(workflowsPath);
  });

  it('hold every scenario, and a case of every chain of both counties', () => {
    const names = new Set(stored().map((file) => file.split('.').at(-2)));
    expect([...names].sort()).toEqual([...Object.keys(scenarios), ...Object.keys(chainCases)].sort());
  });

  it('replay on the workflow of today', async () => {
    const workflowBundle = { code };
    const histories = stored().map((file) => ({ workflowId: file, history: load(file) }));
    const failures: string[] = [];
    let replayed = 0;
    for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
      replayed += 1;
      if (error) failures.push(`${workflowId}: ${error.message}`);
    }
    expect(failures).toEqual([]);
    expect(replayed).toBe(histories.length);
  });

  const otherWays = [
    [
      'six-steps-implemented',
      'this.activities.settleCase(this.caseId)',
      'this.activities.implementCase(this.caseId)',
    ],
    ['woken-by-time', 'this.activities.attendCase(this.caseId)', 'this.activities.settleCase(this.caseId)'],
    ['publicised-corrected-and-over', 'condition)(announced, sleep)', 'condition)(announced)'],
    ['mingxi-C1-return', 'condition)(announced, LONGEST_SILENCE_MS)', 'condition)(announced)'],
    ['continued-as-new', 'continueAsNewSuggested', 'continueAsNewSuggestedNever'],
  ] as const;

  it.each(otherWays)('of %s is noticed when the workflow goes another way', async (name, from, to) => {
    const changed = code.replaceAll(from, to);
    expect(changed).not.toBe(code);
    const file = stored().find((one) => one.split('.').at(-2) === name);
    const replay = Worker.runReplayHistory({ workflowBundle: { code: changed } }, load(file ?? ''));
    await expect(replay).rejects.toThrow();
  });
});
