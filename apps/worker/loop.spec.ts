import { Logger } from '@nestjs/common';
import { Loop } from './loop.js';

const nameOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(() => {
  Logger.overrideLogger(false);
});

it('does the next round at once while there is more to do, and then pauses', async () => {
  let rounds = 0;
  const loop = new Loop('test', 60_000, () => Promise.resolve(++rounds < 5), nameOf);
  loop.start();
  await pause(50);
  expect(rounds).toBe(5);
  await loop.stop();
});

it('goes on after a failure', async () => {
  let rounds = 0;
  const round = (): Promise<boolean> => {
    rounds += 1;
    return rounds < 3 ? Promise.reject(new Error('away')) : Promise.resolve(false);
  };
  const loop = new Loop('test', 5, round, nameOf);
  loop.start();
  const until = performance.now() + 5_000;
  while (rounds <= 3 && performance.now() < until) await pause(5);
  await loop.stop();
  expect(rounds).toBeGreaterThan(3);
});

it('stops without waiting for its pause, but not in the middle of a round', async () => {
  let finished = false;
  const loop = new Loop('test', 60_000, () => pause(80).then(() => ((finished = true), false)), nameOf);
  loop.start();
  await pause(10);
  const began = performance.now();
  await loop.stop();
  expect(finished).toBe(true);
  expect(performance.now() - began).toBeLessThan(1_000);
});
