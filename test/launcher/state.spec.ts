import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  checkNode,
  isAlive,
  layout,
  refOf,
  remember,
  runningOf,
  stopProcess,
  withLock,
} from '../../apps/launcher/lib/index.mjs';
import { removeScratch, scratch } from './support/scratch.js';

afterAll(removeScratch);

async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  return child;
}

describe('state', () => {
  it('knows a process by its number and start time', async () => {
    const child = await sleeper();
    const ref = refOf(child.pid ?? 0);
    expect(isAlive(ref)).toBe(true);
    expect(await stopProcess(ref)).toBe(true);
    expect(isAlive(ref)).toBe(false);
  });

  it('neither trusts nor stops a stranger that got a recycled number', async () => {
    const local = layout(scratch());
    const child = await sleeper();
    const recycled = { ...refOf(child.pid ?? 0), startTime: 'another life', port: 3306 };
    await remember(local, 'mariadb', recycled);
    expect(runningOf(local, 'mariadb')).toBeNull();
    expect(await stopProcess(recycled)).toBe(false);
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('ends a process that ignores the polite request', async () => {
    const stubborn = spawn(process.execPath, [
      '-e',
      "process.on('SIGTERM',()=>{});console.log(1);setInterval(()=>{},1000)",
    ]);
    await once(stubborn.stdout, 'data');
    await stopProcess(refOf(stubborn.pid ?? 0), { graceMs: 200 });
    expect(stubborn.signalCode ?? (await once(stubborn, 'exit'))[1]).toBe('SIGKILL');
  });

  it('takes a state file cut short by a crash for none', () => {
    const local = layout(scratch());
    writeFileSync(local.state, '{"mariadb": {"pid"');
    expect(runningOf(local, 'mariadb')).toBeNull();
  });

  it('lets one in at a time', async () => {
    const file = join(scratch(), 'lock');
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (inside += 1));
      await sleep(20);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, () => withLock(file, work)));
    expect(most).toBe(1);
  });

  it('takes over the lock of a dead process, and waits for a living one', async () => {
    const file = join(scratch(), 'lock');
    writeFileSync(file, JSON.stringify({ pid: process.pid, startTime: 'another life' }));
    expect(await withLock(file, async () => 'in', { timeoutMs: 5_000 })).toBe('in');
    writeFileSync(file, JSON.stringify(refOf(process.pid)));
    await expect(withLock(file, async () => 'in', { timeoutMs: 300 })).rejects.toThrow('held too long');
  });

  it.each(['18.20.0', '20.18.3'])('refuses Node.js %s', (version) => {
    expect(() => {
      checkNode(version);
    }).toThrow('20.19');
  });

  it.each(['20.19.0', '22.0.0', '24.1.0'])('accepts Node.js %s', (version) => {
    expect(() => {
      checkNode(version);
    }).not.toThrow();
  });
});
