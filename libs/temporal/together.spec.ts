import { Together } from './together.js';

let sent: string[][];
let release: (() => void)[];

/** Sendings that end when they are released. */
function slow(): Together<string> {
  return new Together<string>(async (take) => {
    sent.push([...take()]);
    await new Promise<void>((resolve) => release.push(resolve));
  });
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  sent = [];
  release = [];
});

it('sends what comes during a sending together with the next, in order', async () => {
  const together = slow();
  const first = together.add('case', 'a');
  await turn();
  const rest = [together.add('case', 'b'), together.add('case', 'c')];
  await turn();
  expect(sent).toEqual([['a']]);
  release.shift()?.();
  await first;
  await turn();
  expect(sent).toEqual([['a'], ['b', 'c']]);
  release.shift()?.();
  await Promise.all(rest);
});

it('keeps keys apart', async () => {
  const together = slow();
  const both = [together.add('one', 'a'), together.add('other', 'b')];
  await turn();
  expect(sent).toEqual([['a'], ['b']]);
  for (const end of release) end();
  await Promise.all(both);
});

it('lets more join until the sending really begins', async () => {
  let begin = (): void => undefined;
  const room = new Promise<void>((resolve) => (begin = resolve));
  const together = new Together<string>(async (take) => {
    await room;
    sent.push([...take()]);
  });
  const both = [together.add('case', 'a'), together.add('case', 'b')];
  begin();
  await Promise.all(both);
  expect(sent).toEqual([['a', 'b']]);
});

it('tells those of a failed sending, and goes on with the next', async () => {
  let failing = true;
  const together = new Together<string>((take) => {
    sent.push([...take()]);
    return failing ? Promise.reject(new Error('away')) : Promise.resolve();
  });
  const lost = together.add('case', 'a');
  await expect(lost).rejects.toThrow('away');
  failing = false;
  await together.add('case', 'b');
  expect(sent).toEqual([['a'], ['b']]);
});

it('goes on when a sending was never begun', async () => {
  const turnedAway = new Together<string>(() => Promise.resolve());
  await turnedAway.add('case', 'a');
  await turnedAway.add('case', 'b');
  expect(sent).toEqual([]);
});
